// Why the raw client and the net client differ where they do, in words.

/** What came of one client against one server. */
export interface LabOutcome {
  /** "done", or why not: an errno's name, a code of the exchange, or UNEXPECTED_REPLY where memory was compared. */
  readonly outcome: string;
  /** The bytes of the reply that the client handed on; 0 where it failed. */
  readonly bytes: number;
  readonly ms: number;
}

const BY_RAW_CODE: Readonly<Record<string, string>> = {
  REPLY_SPLIT:
    'raw reads each reply with one recvfrom, as its original does, and only a part of it had come; net waits for the rest',
  REPLY_COALESCED:
    'raw expects the 101 alone in its first recvfrom, and more had come with it; net finds the end of the 101 in a stream',
  REPLY_TOO_LONG:
    'raw has room for the 135 bytes of the exchange, as its original has, and the reply is longer; net reads on',
};

/** Null where they agree; "unexplained" for a difference that nobody has understood yet. */
export function explain(raw: LabOutcome, net: LabOutcome): string | null {
  if (raw.outcome === net.outcome && raw.bytes === net.bytes) {
    return null;
  }
  const known = BY_RAW_CODE[raw.outcome];
  if (known !== undefined) {
    return known;
  }
  const reset = [raw, net].filter(({ outcome }) => /^(ECONNRESET|EPIPE)$/.test(outcome));
  const closed = [raw, net].filter(({ outcome }) => outcome === 'REPLY_CLOSED');
  if (reset.length === 2) {
    return 'the reset came before one of them sent, and while the other waited';
  }
  if (reset.length === 1 && closed.length === 1) {
    return 'the server had closed: one of them sent first and got its reset, the other read first and found the end';
  }
  return 'unexplained';
}
