// Turns an Image into a static Linux executable: picks the target's compiler, after checking the options once for all.

import { checkOptionNames, type KnownOptions } from '../kernel/option-names.js';
import { checkImage, type Image } from '../program/image.js';
import type { EmitOptions, Emitted, ResolvedOptions } from './options.js';
import { COMPILERS, type OwnOption, TARGETS } from './targets.js';

export const DEFAULT_TIMEOUT_SECONDS = 10;

const KNOWN_OPTIONS: KnownOptions = {
  target: TARGETS,
  mode: ['checked', 'faithful'],
  layout: ['plain', 'golf'],
  pack: [],
  timeoutSeconds: [],
  quick: [],
};

/**
 * Compiles an Image to an ELF executable that needs nothing but the kernel. Exit status: 0, the errno of the call that
 * failed, or 125 for a failed expect. Pure: the same Image and options give the same bytes.
 *
 * Throws TypeError for what is no Image and for an unknown option, RangeError for an option out of range, Error for a call that the target lacks
 * or an argument that does not fit its registers, naming the step. See elf(5).
 */
export function emit(image: Image, options: EmitOptions): Emitted {
  checkImage(image);
  const resolved = resolveOptions(image, options);
  return COMPILERS[resolved.target].compile(image, resolved);
}

function resolveOptions(image: Image, options: EmitOptions): ResolvedOptions {
  checkOptionNames('emit', options, KNOWN_OPTIONS);
  const {
    target,
    mode = 'checked',
    layout = 'plain',
    pack = false,
    timeoutSeconds,
    quick = false,
  } = options;
  for (const [option, value] of Object.entries({ target, mode, layout })) {
    const allowed = KNOWN_OPTIONS[option] ?? [];
    if (!allowed.includes(value)) {
      throw new RangeError(`${option} must be one of ${allowed.join(', ')}, not ${String(value)}`);
    }
  }
  for (const [option, value] of Object.entries({ pack, quick })) {
    if (typeof value !== 'boolean') {
      throw new TypeError(`${option} must be true or false, not ${String(value)}`);
    }
    if (value && !COMPILERS[target].options.includes(option as OwnOption)) {
      throw new RangeError(`${option} is not for ${target}: it would change nothing there`);
    }
  }
  const checked = mode === 'checked';
  const executes = image.steps.some((step) => step.kind === 'call' && /^execve/.test(step.name));
  if (executes && timeoutSeconds !== undefined) {
    throw new RangeError(
      'timeoutSeconds is not for a program that ends in execve: the alarm would end what it becomes',
    );
  }
  if (timeoutSeconds !== undefined) {
    if (!checked) {
      throw new RangeError(
        'timeoutSeconds is for checked programs: a faithful one makes exactly its own calls',
      );
    }
    // alarm(2) takes an unsigned int; a day is far beyond any use and far below its limit.
    if (!Number.isInteger(timeoutSeconds) || timeoutSeconds < 1 || timeoutSeconds > 86_400) {
      throw new RangeError(
        `timeoutSeconds must be a whole number from 1 to 86400, not ${timeoutSeconds}`,
      );
    }
  }
  return {
    target,
    checked,
    golfed: layout === 'golf',
    pack,
    quick,
    timeoutSeconds: checked && !executes ? (timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) : 0,
  };
}
