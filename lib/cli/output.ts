// What commands write with: write(2) on a file descriptor, all of it, in order, done when the call returns. Not
// console and not process.stdout: those load some twenty modules and, on a pipe, are not done when they return.

import { writeAll } from '../exchange/write-all.js';

const STDOUT = 1;
const STDERR = 2;

/** Writes a result to stdout. @throws SyscallError, for example EPIPE when the reader has gone. */
export function print(text: string): void {
  writeAll(STDOUT, new TextEncoder().encode(text));
}

/** Writes a remark to stderr: progress, a log, a trace. @throws SyscallError */
export function printError(text: string): void {
  writeAll(STDERR, new TextEncoder().encode(text));
}
