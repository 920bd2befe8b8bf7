// What `import ... from 'rawsyscall/programs'` gives: the builder, link(), and the readers of an Image.

export { emit } from './emit/emit.js';
export type { EmitOptions, Emitted, MapEntry, Target } from './emit/options.js';
export * from './exchange/recipes.js';
export type { Term } from './kernel/arg.js';
export type { CallName } from './program/affine.js';
export {
  type FormatOptions,
  formatImage,
  formatRun,
  formatStep,
  type Ran,
} from './program/format.js';
export type {
  BoundsStep,
  CallStep,
  ExpectStep,
  Image,
  Pointer,
  ProcessStep,
  Range,
  Region,
  ResultRanges,
  Step,
  StoreStep,
  Value,
} from './program/image.js';
export { link } from './program/link/link.js';
export { LinkError } from './program/link/link-error.js';
export {
  Affine,
  type Amount,
  literal,
  type Operand,
  Program,
  ProgramBuffer,
  Result,
} from './program/program.js';
export type { Buffers, Failure, Outcome } from './program/run/execution.js';
export { type Progress, run, step } from './program/run/run.js';
export { type RunAsyncOptions, runAsync } from './program/run/run-async.js';
