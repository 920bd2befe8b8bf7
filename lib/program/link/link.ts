// link: lowers a Program to the Image and checks every rule, so that no reader of the Image has to. Pure: the same Program
// gives the same Image.
//
// Here: what a Program may be made of, names, and where its buffers lie. What the calls' signatures say about their
// arguments is checked in call-checks.ts.

import type { BufferDeclaration, PointerDeclaration } from '../affine.js';
import type { Image, Pointer, Region, Step } from '../image.js';
import type { Program } from '../program.js';
import { resultRanges } from '../ranges.js';
import { checkCalls } from './call-checks.js';
import { LinkError } from './link-error.js';
import { type Lowered, lowerStep, numberText } from './lowering.js';
import { positionIn } from './positions.js';
import { IDENTIFIER, nameResults } from './result-names.js';

/** All buffers together: far above what a program needs, and every offset stays a 31-bit number, alignment included. */
const MAX_MEMORY_BYTES = 2 ** 30;
const ALIGNMENT = 8;

/**
 * Lowers the program. Throws a LinkError that names the first step that breaks a rule: an unknown call or one that may
 * not stand in a program, a wrong number or kind of arguments, a result that is not one of an earlier call of this
 * program, an address or a length that leaves its buffer. Throws a TypeError for what is no Program.
 */
export function link(program: Program): Image {
  if (!Array.isArray(Object(program).buffers)) {
    throw new TypeError('link takes a Program, and got something else');
  }
  const regions = checkBuffers(program);
  const named = { steps: [] as Step[], regions };
  const names = nameResults(program);
  for (const [index, step] of program.steps.entries()) {
    named.steps.push(lowerStep(program, named, index, step, names));
  }
  const written = checkCalls(named);
  return layOut(named, written);
}

function checkBuffers({ buffers }: Program): Region[] {
  const names = new Set<string>();
  let total = 0;
  return buffers.map(({ name, lengthBytes, initial, pointers, ia32 }): Region => {
    if (!IDENTIFIER.test(name)) {
      throw new LinkError(
        null,
        `buffer "${name}": a name is a C identifier, letters, digits and _`,
      );
    }
    if (names.has(name)) {
      throw new LinkError(null, `buffer "${name}": another buffer has this name already`);
    }
    names.add(name);
    if (!Number.isSafeInteger(lengthBytes) || lengthBytes < 1) {
      throw new LinkError(
        null,
        `buffer "${name}": its length is ${numberText(lengthBytes)}: it must be a whole number of bytes, 1 or more`,
      );
    }
    total += lengthBytes;
    if (total > MAX_MEMORY_BYTES) {
      throw new LinkError(
        null,
        `buffer "${name}": with its ${lengthBytes} bytes all buffers exceed ${MAX_MEMORY_BYTES}`,
      );
    }
    const place = { name, offset: 0, constant: false };
    const here = { length: lengthBytes, initial: trimZeros(initial) };
    if (ia32 === undefined) {
      return { ...place, ...here };
    }
    return {
      ...place,
      ...here,
      pointers: lowerPointers(buffers, name, pointers),
      ia32: {
        length: ia32.lengthBytes,
        initial: trimZeros(ia32.initial),
        pointers: lowerPointers(buffers, name, ia32.pointers),
      },
    };
  });
}

function lowerPointers(
  buffers: readonly BufferDeclaration[],
  name: string,
  pointers: readonly PointerDeclaration[] = [],
): Pointer[] {
  return pointers.map(({ at, to: { buffer, offset, terms } }) => {
    const fail = (reason: string): never => {
      throw new LinkError(null, `buffer "${name}": its pointer at byte ${at} ${reason}`);
    };
    if (buffer === null) {
      return fail('is a number: an address in a buffer belongs there');
    }
    const region = positionIn(buffers, buffer);
    if (region === -1) {
      return fail(`leads to "${buffer.name}", a buffer of another program`);
    }
    if (terms.length > 0) {
      return fail('has a result in it, and is needed before the first step');
    }
    if (offset < 0n || offset > BigInt(buffer.lengthBytes)) {
      return fail(`leads to byte ${offset} of "${buffer.name}", which has ${buffer.lengthBytes}`);
    }
    return { at, to: { region, offset, terms: [] } };
  });
}

function trimZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) {
    end--;
  }
  return bytes.subarray(0, end);
}

/** Initialised regions first, zeroed ones after them, so that only the first part needs bytes. */
function layOut({ steps, regions }: Lowered, written: ReadonlySet<number>): Image {
  const offsets: number[] = [];
  let end = 0;
  const place = (wanted: (region: Region) => boolean) => {
    for (const [index, region] of regions.entries()) {
      if (wanted(region)) {
        offsets[index] = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
        end = (offsets[index] as number) + region.length;
      }
    }
  };
  place(({ initial }) => initial.length > 0);
  place(({ initial }) => initial.length === 0);
  const placed = regions.map((region, index): Region => {
    return { ...region, offset: offsets[index] as number, constant: !written.has(index) };
  });
  const initialised = placed.filter(({ initial }) => initial.length > 0);
  const dataEnd = initialised.reduce(
    (last, { offset, initial }) => Math.max(last, offset + initial.length),
    0,
  );
  const data = new Uint8Array(dataEnd);
  for (const { offset, initial } of initialised) {
    data.set(initial, offset);
  }
  return { steps, regions: placed, data, size: end, ranges: resultRanges(steps) };
}
