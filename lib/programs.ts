// What `import ... from 'rawsyscall/programs'` gives: the builder, link(), and the readers of an Image.

export { emit } from './elf/emit.js';
export type { EmitOptions, Emitted, MapEntry, Target } from './elf/types.js';
export type { Buffers, Failure, Outcome } from './program/execution.js';
export { formatImage, formatRun, formatStep } from './program/format.js';
export type { Image } from './program/image.js';
export { link } from './program/link.js';
export { LinkError } from './program/link-error.js';
export {
  Affine,
  type Amount,
  literal,
  type Operand,
  Program,
  ProgramBuffer,
  Result,
} from './program/program.js';
export { type Progress, run, step } from './program/run.js';
export { type RunAsyncOptions, runAsync } from './program/run-async.js';
export * from './recipes.js';
