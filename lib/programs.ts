// What `import ... from 'rawsyscall/programs'` gives: the builder, link(), and the readers of an Image.

export { emit } from './elf/emit.js';
export type { EmitOptions, Emitted, MapEntry, Target } from './elf/types.js';
export type { Buffers, Failure, Outcome } from './execution.js';
export { formatImage, formatRun, formatStep } from './format.js';
export type { Image } from './image.js';
export { link } from './link.js';
export { LinkError } from './link-error.js';
export {
  Affine,
  type Amount,
  literal,
  type Operand,
  Program,
  ProgramBuffer,
  Result,
} from './program.js';
export * from './recipes.js';
export { type Progress, run, step } from './run.js';
export { type RunAsyncOptions, runAsync } from './run-async.js';
