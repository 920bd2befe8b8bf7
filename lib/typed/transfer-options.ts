// What each call of a Socket takes besides its arguments.

import { checkOptionNames } from '../kernel/option-names.js';

/** How long a call of a socket may wait. */
export interface WaitOptions {
  /** How long to wait, in ms; then the call fails with ETIMEDOUT. 0 does not wait at all. Left out: as long as it takes. */
  readonly timeoutMs?: number;
}

/** How a socket sends or receives. */
export interface TransferOptions extends WaitOptions {
  /**
   * MSG_* flags. MSG_NOSIGNAL is always set on sends, MSG_CMSG_CLOEXEC on recvmsg. MSG_WAITALL has no effect with
   * timeoutMs: the call takes what there is.
   */
  readonly flags?: number;
}

export const NONE = {};
const WAIT_OPTIONS = { timeoutMs: [] };
const TRANSFER_OPTIONS = { flags: [], timeoutMs: [] };

/** @throws TypeError for an option that the call does not have. */
export function known<T extends WaitOptions>(call: string, options: T): T {
  if (options !== NONE) {
    checkOptionNames(
      `Socket.${call}`,
      options,
      call === 'connect' ? WAIT_OPTIONS : TRANSFER_OPTIONS,
    );
  }
  return options;
}
