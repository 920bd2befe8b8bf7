// The passes for machines with registers enough, in their order:
//
//   lower           the Image's steps by number, with timer and exit               lower.ts
//   generate        code in each form that the target has                          straight.ts, arm64/table.ts
//   lay out         code, table and regions in one file, holes of the header first file-layout.ts, regions.ts
//   settle          generate and lay out again until both speak of the same places
//   write           the file and its map                                           write.ts
//
// The smallest file of all forms is kept. There is no packed one: a decoder in such instructions takes more than it would
// save on what fits here, and `pack` promises only what makes the file smaller.

import type { Image } from '../program/image.js';
import { MAX_FILE_WITH_TIMER } from './elf64-header.js';
import { type FileLayout, layOut } from './file-layout.js';
import { type Lowered, lower } from './lower.js';
import type { Emitted, ResolvedOptions } from './options.js';
import type { Form, Machine, Places } from './target.js';
import { write } from './write.js';

/**
 * Throws Error for a call that the target lacks, RangeError when none of the given forms has room for the program.
 * syscall(2).
 */
export function compile(
  machine: Machine,
  forms: readonly Form[],
  image: Image,
  options: ResolvedOptions,
): Emitted {
  const { target, expectBytesInCode } = machine;
  const smallest = (hasOwnTimer: boolean) => {
    const lowering = { target, expectBytesInCode, hasOwnTimer };
    return smallestOf(machine, forms, lower(image, options, lowering), options);
  };
  const layout = smallest(false);
  // The file's length stands where the timer has its microseconds.
  const isTooLong = options.timeoutSeconds > 0 && layout.fileBytes >= MAX_FILE_WITH_TIMER;
  return write(machine, isTooLong ? smallest(true) : layout);
}

function smallestOf(
  machine: Machine,
  forms: readonly Form[],
  lowered: Lowered,
  options: ResolvedOptions,
): FileLayout {
  const { baseAddress } = machine.elf;
  let places: Places = {
    codeStart: baseAddress,
    codeEnd: baseAddress,
    table: baseAddress,
    spills: baseAddress,
    labels: new Map(),
    regionAddress: () => baseAddress,
  };
  let smallest: FileLayout | null = null;
  let refusal: unknown = new RangeError('the program fits none of the forms asked for');
  for (const form of forms) {
    try {
      const layout = settle(machine, form, lowered, options, places);
      if (layout !== null) {
        places = { ...layout, labels: new Map() };
        if (smallest === null || layout.fileBytes < smallest.fileBytes) {
          smallest = layout;
        }
      }
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw error;
      }
      const { message } = error;
      refusal = new RangeError(`the program is too long for ${machine.target}: ${message}`);
    }
  }
  if (smallest === null) {
    throw refusal;
  }
  return smallest;
}

/** How often places may move. */
const MAX_PASSES = 50;
/** From this pass on code only grows: it can be shorter where its data stand further away, and come back for ever. */
const GROWING_PASS = 4;

function settle(
  machine: Machine,
  form: Form,
  lowered: Lowered,
  options: ResolvedOptions,
  guess: Places,
): FileLayout | null {
  let places = guess;
  let leastCodeEnd = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const generated = form(lowered, places);
    if (generated === null) {
      return null;
    }
    const layout = layOut(machine, lowered, generated, options, leastCodeEnd);
    if (pass > 0 && agree(lowered, layout, places)) {
      checkReach(machine, layout);
      return layout;
    }
    places = layout;
    leastCodeEnd = pass < GROWING_PASS ? 0 : layout.codeEnd;
  }
  throw new Error(`the ${machine.target} layout does not settle`);
}

function agree({ regions }: Lowered, a: Places, b: Places): boolean {
  return (
    a.table === b.table &&
    a.spills === b.spills &&
    a.codeEnd === b.codeEnd &&
    regions.every((_, region) => a.regionAddress(region) === b.regionAddress(region)) &&
    [...a.labels].every(([label, address]) => b.labels.get(label) === address)
  );
}

/** @throws RangeError when a branch does not reach: another form may */
function checkReach({ elf }: Machine, { code, labels }: FileLayout): void {
  for (const { offset, instruction } of code.placed) {
    instruction.encode(elf.baseAddress + offset, labels);
  }
}
