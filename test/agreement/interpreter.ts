// An interpreter of Images for the tests alone: what an argument means is worked out here once more, in bigints and step
// by step, so that nothing of the native runner or of a compiler is trusted. Only the crossing itself is shared. What a
// process is started with is what the tests start executables with, and an execve is the command that it would become.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { type Arch, syscallNumber } from '../../lib/kernel/syscall-numbers.js';
import type { Image, ProcessStep, Region, Value } from '../../lib/program/image.js';
import type { Failure, Outcome } from '../../lib/program/run/execution.js';
import { readCall } from '../../lib/raw/arguments.js';
import { cross } from '../../lib/raw/crossing.js';
import { native } from '../../lib/raw/native.js';
import { addressOf } from '../../lib/raw/raw-syscall.js';
import { ARGUMENTS, ENVIRONMENT } from './draft.js';

const ECANCELED = -125n;
const ENOENT = -2n;

/** Memory by its address: where a text or an array of addresses stands. */
class Memory {
  readonly #known: { readonly address: bigint; readonly bytes: Uint8Array }[] = [];

  add(bytes: Uint8Array): bigint {
    const address = addressOf(bytes);
    this.#known.push({ address, bytes });
    return address;
  }

  #from(address: bigint): Buffer {
    for (const { address: start, bytes } of this.#known) {
      if (address >= start && address < start + BigInt(bytes.length)) {
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(
          Number(address - start),
        );
      }
    }
    throw new Error(`nothing is known at the address ${address}`);
  }

  text(address: bigint): string {
    const bytes = this.#from(address);
    return bytes.toString('latin1', 0, bytes.indexOf(0));
  }

  texts(address: bigint): string[] {
    const bytes = this.#from(address);
    const found: string[] = [];
    for (let at = 0; bytes.readBigUInt64LE(at) !== 0n; at += 8) {
      found.push(this.text(bytes.readBigUInt64LE(at)));
    }
    return found;
  }
}

/** Runs the Image in this process, in buffers that are nowhere near each other. */
export function interpret(image: Image): Outcome {
  const memory = new Memory();
  const buffers = image.regions.map(({ length, initial }) => {
    const bytes = new Uint8Array(length);
    bytes.set(initial);
    return bytes;
  });
  const addresses = buffers.map((bytes) => memory.add(bytes));
  for (const [index, { pointers = [] }] of image.regions.entries()) {
    const view = Buffer.from((buffers[index] as Uint8Array).buffer);
    for (const { at, to } of pointers) {
      view.writeBigUInt64LE((addresses[to.region as number] as bigint) + to.offset, at);
    }
  }
  const text = (of: string) => memory.add(new TextEncoder().encode(`${of}\0`));
  const argv = [text('executable'), ...ARGUMENTS.map(text)];
  const arrays = (list: readonly bigint[]) =>
    memory.add(new Uint8Array(BigUint64Array.from([...list, 0n]).buffer));
  const ofProcess = ({ what, index }: ProcessStep): bigint => {
    switch (what) {
      case 'argument':
        return argv[index] ?? 0n;
      case 'arguments':
        return arrays(argv.slice(index));
      case 'environment':
        return arrays(Object.entries(ENVIRONMENT).map(([name, value]) => text(`${name}=${value}`)));
    }
  };
  const results: bigint[] = [];
  const sum = ({ offset, terms }: Value) =>
    terms.reduce(
      (total, { step, sign }) => total + BigInt(sign) * (results[step] as bigint),
      offset,
    );
  const word = (value: Value) => {
    const base = value.region === null ? 0n : (addresses[value.region] as bigint);
    return BigInt.asIntN(64, base + sum(value));
  };
  let failure: Failure | null = null;
  let hasBecome = false;
  for (const [index, step] of image.steps.entries()) {
    if (failure !== null || hasBecome) {
      results.push(ECANCELED);
    } else if (step.kind === 'expect') {
      const found = (buffers[step.place.region as number] as Uint8Array).subarray(
        Number(sum(step.place)),
      );
      const differsAt = step.bytes.findIndex((byte, i) => found[i] !== byte);
      results.push(BigInt(differsAt + 1));
      failure = differsAt === -1 ? null : { kind: 'expect', step: index, differsAt };
    } else if (step.kind === 'store') {
      const at = Number(sum(step.place));
      const bytes = new Uint8Array(BigInt64Array.of(word(step.value)).buffer);
      (buffers[step.place.region as number] as Uint8Array).set(
        bytes.subarray(0, step.widthBytes),
        at,
      );
      results.push(0n);
    } else if (step.kind === 'bounds') {
      const value = word(step.value);
      const isInside = value >= step.least && value <= step.most;
      results.push(isInside ? 0n : 1n);
      failure = isInside ? null : { kind: 'bounds', step: index };
    } else if (step.kind === 'process') {
      results.push(ofProcess(step));
    } else {
      const result = step.name === 'execve' ? become(memory, step.args.map(word)) : made(step);
      hasBecome = step.name === 'execve' && result === 0n;
      results.push(result);
      if (result >= -4095n && result < 0n && !step.mayFail) {
        failure = { kind: 'call', step: index, errno: Number(result) };
      }
    }
  }
  return {
    results: BigInt64Array.from(results),
    failure,
    buffers: Object.fromEntries(
      buffers.map((memory, i) => [(image.regions[i] as Region).name, memory]),
    ),
  };

  function made(step: { readonly name: string; readonly args: readonly Value[] }): bigint {
    const nr = syscallNumber(process.arch as Arch, step.name) as number;
    // Unchecked, and all 64 bits: a Program may pass what the kernel cuts.
    const call = readCall(nr, step.args.map(word), step.args.length);
    return cross(native.ring, call, null, true);
  }
}

/** Runs the command, which none of those that are drawn fails, with descriptor 1 as it is now. */
function become(memory: Memory, [path, argv, environ]: readonly bigint[]): bigint {
  const file = memory.text(path as bigint);
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return ENOENT;
  }
  const [argv0, ...args] = memory.texts(argv as bigint);
  const env = Object.fromEntries(
    memory.texts(environ as bigint).map((pair) => pair.split('=') as [string, string]),
  );
  const { status } = spawnSync(file, args, {
    argv0: argv0 as string,
    env,
    stdio: ['ignore', 1, 'ignore'],
  });
  if (status !== 0) {
    throw new Error(`${file} ended with ${status}`);
  }
  return 0n;
}
