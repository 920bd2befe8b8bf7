// The one error of link().

import { cut } from '../../kernel/shown.js';

/** A Program broke a rule. The message names the step, by index and text, and what is wrong with it. */
export class LinkError extends Error {
  /** 'LinkError'. */
  override readonly name = 'LinkError';

  constructor(
    /** Index of the step; null when the fault is that of a buffer. */
    readonly step: number | null,
    message: string,
  ) {
    super(cut(message));
  }
}
