// How a launcher's calls are written down: each with the option it is for, and where it is started by spawn(), each with
// a report of its result, so that a failure reaches the parent exactly.

import type { CallName } from '../program/affine.js';
import { type Operand, Program, type ProgramBuffer, type Result } from '../program/program.js';

/** A call of a launcher, for messages. */
export interface LaunchStep {
  readonly option: string;
  readonly call: string;
  /** A path that it is about, or null. */
  readonly path: string | null;
}

/** How spawn() starts a launcher; an executable of its own has neither. */
export interface Started {
  /** Where results are reported to: closed by the execve. */
  readonly reportFd: number;
  /** Descriptors that the command is not to have. */
  readonly ownFds: readonly number[];
  /** Where the maps of a user namespace come from. */
  readonly mapFd?: number | undefined;
  /** The process that must be the parent still. */
  readonly parentPid: number;
}

/** Bytes of one report: the result, or -errno. */
export const REPORT_BYTES = 4;

export class LaunchSteps {
  readonly program = new Program();
  /** In the order of the reports. */
  readonly steps: LaunchStep[] = [];
  readonly #reportFd: number | null;
  readonly #endsWith125: boolean;
  readonly #result: ProgramBuffer | null;
  readonly #texts = new Map<string, ProgramBuffer>();

  /**
   * `reportFd`: the descriptor in the launcher to which each call's result is written. `endsWith125`: what fails ends the
   * launcher with that status, which no errno has that a command could end with.
   */
  constructor(reportFd: number | null, endsWith125 = false) {
    this.#reportFd = reportFd;
    this.#endsWith125 = endsWith125;
    this.#result = reportFd === null ? null : this.program.zeroed('result', REPORT_BYTES);
  }

  /** Appends a call for that option; when it fails, nothing after it is done. */
  call(option: string, path: string | null, name: CallName, ...args: Operand[]): Result {
    this.steps.push({ option, call: name, path });
    if (this.#reportFd === null && !this.#endsWith125) {
      return this.program.call(name, ...args);
    }
    const result = this.program.mayFail(name, ...args);
    if (this.#reportFd !== null) {
      this.#report(result);
    }
    this.program.expectResult(result, { atLeast: 0 });
    return result;
  }

  /** Appends the report of a call that another process makes for this one, and whose result it sends. */
  passOn(option: string, path: string, call: string, fd: number): void {
    const { program: p } = this;
    const result = this.#result as ProgramBuffer;
    this.steps.push({ option, call, path });
    p.expectResult(p.call('read', fd, result, REPORT_BYTES), { atLeast: REPORT_BYTES });
    p.call('write', this.#reportFd as number, result, REPORT_BYTES);
    // The highest byte of a negative number is another.
    p.expect(result.at(REPORT_BYTES - 1), Uint8Array.of(0));
  }

  /** A text as the kernel takes it, the same buffer for the same text. */
  text(text: string): ProgramBuffer {
    let buffer = this.#texts.get(text);
    if (buffer === undefined) {
      buffer = this.program.string(`text${this.#texts.size}`, text);
      this.#texts.set(text, buffer);
    }
    return buffer;
  }

  #report(result: Result): void {
    const place = this.#result as ProgramBuffer;
    this.program.store(place, result, REPORT_BYTES);
    this.program.call('write', this.#reportFd, place, REPORT_BYTES);
  }
}
