// The arm64 compiler: compiles the program in each form and keeps the smallest file. A form is generated for guessed
// places, laid out, and generated again for the places that gives, until they agree.
//
// There is no packed form: a decoder in four-byte instructions takes more than it would save on what fits here, and
// `pack` promises only what makes the file smaller.

import type { Image } from '../../program/image.js';
import type { Emitted, ResolvedOptions } from '../options.js';
import type { Places } from './compare.js';
import { toDirect } from './direct.js';
import { BASE_ADDRESS } from './headers.js';
import { type Layout, layOut } from './layout.js';
import { type Model, toModel } from './model.js';
import { type Generated, toTable } from './table.js';

type Form = (model: Model, places: Places) => Generated | null;

/** The forms by name, in the order in which they are tried. */
export const FORMS: Readonly<Record<string, Form>> = {
  direct: toDirect,
  'table of 8 bytes': (model, places) => toTable(model, places, 8),
  'table of 4 bytes': (model, places) => toTable(model, places, 4),
};

const GUESS: Places = {
  codeStart: BASE_ADDRESS,
  codeEnd: BASE_ADDRESS,
  table: BASE_ADDRESS,
  spills: BASE_ADDRESS,
  regionAddress: () => BASE_ADDRESS,
};

/**
 * Compiles to a static executable for arm64 Linux. Throws Error for a call that arm64 lacks, RangeError when
 * none of the given forms has room for the program. syscall(2).
 */
export function emitArm64(
  image: Image,
  options: ResolvedOptions,
  forms: readonly Form[] = Object.values(FORMS),
): Emitted {
  const emitted = smallestOf(toModel(image, options, false), options, forms);
  // The file's length stands where the timer has its microseconds.
  return options.checked && emitted.bytes.length >= 1_000_000
    ? smallestOf(toModel(image, options, true), options, forms)
    : emitted;
}

function smallestOf(model: Model, options: ResolvedOptions, forms: readonly Form[]): Emitted {
  let smallest: Emitted | null = null;
  let places = GUESS;
  let refusal: unknown = new RangeError('the program fits none of the forms asked for');
  for (const form of forms) {
    try {
      const layout = settle(form, model, options, places);
      if (layout !== null) {
        const emitted = layout.finish();
        places = layout;
        if (smallest === null || emitted.bytes.length < smallest.bytes.length) {
          smallest = emitted;
        }
      }
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw error;
      }
      refusal = error;
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

function settle(form: Form, model: Model, options: ResolvedOptions, guess: Places): Layout | null {
  let places = guess;
  let leastCodeEnd = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const generated = form(model, places);
    if (generated === null) {
      return null;
    }
    const layout = layOut(model, generated, options, leastCodeEnd);
    if (pass > 0 && agree(model, layout, places)) {
      return layout;
    }
    places = layout;
    leastCodeEnd = pass < GROWING_PASS ? 0 : layout.codeEnd;
  }
  throw new Error('the arm64 layout does not settle');
}

function agree(model: Model, a: Places, b: Places): boolean {
  return (
    a.table === b.table &&
    a.spills === b.spills &&
    a.codeEnd === b.codeEnd &&
    model.regions.every((_, region) => a.regionAddress(region) === b.regionAddress(region))
  );
}
