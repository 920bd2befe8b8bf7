// An interpreter of Images for the tests alone: what an argument means is worked out here once more, in bigints and step
// by step, so that nothing of the native runner or of a compiler is trusted. Only the crossing itself is shared.

import { type Arch, syscallNumber } from '../../lib/kernel/syscall-numbers.js';
import type { Image, Region, Value } from '../../lib/program/image.js';
import type { Failure, Outcome } from '../../lib/program/run/execution.js';
import { readCall } from '../../lib/raw/arguments.js';
import { cross } from '../../lib/raw/crossing.js';
import { native } from '../../lib/raw/native.js';
import { addressOf } from '../../lib/raw/raw-syscall.js';

const ECANCELED = -125n;

/** Runs the Image in this process, in buffers that are nowhere near each other. */
export function interpret(image: Image): Outcome {
  const buffers = image.regions.map(({ length, initial }) => {
    const memory = new Uint8Array(length);
    memory.set(initial);
    return memory;
  });
  const results: bigint[] = [];
  const sum = ({ offset, terms }: Value) =>
    terms.reduce(
      (total, { step, sign }) => total + BigInt(sign) * (results[step] as bigint),
      offset,
    );
  const word = (value: Value) => {
    const base = value.region === null ? 0n : addressOf(buffers[value.region] as Uint8Array);
    return BigInt.asIntN(64, base + sum(value));
  };
  let failure: Failure | null = null;
  for (const [index, step] of image.steps.entries()) {
    if (failure !== null) {
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
      throw new Error('what a process was started with, only an executable knows');
    } else {
      const nr = syscallNumber(process.arch as Arch, step.name) as number;
      // Unchecked, and all 64 bits: a Program may pass what the kernel cuts.
      const call = readCall(nr, step.args.map(word), step.args.length);
      const result = cross(native.ring, call, null, true);
      results.push(result);
      if (result >= -4095n && result < 0n && !step.mayFail) {
        failure = { kind: 'call', step: index, errno: Number(-result) };
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
}
