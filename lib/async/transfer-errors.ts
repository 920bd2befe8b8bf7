// Errors of transfers of which a part was done: they say how much.

/** The stream ended before all that was asked for had come. */
export class EndOfStreamError extends Error {
  static {
    EndOfStreamError.prototype.name = 'EndOfStreamError';
  }
  /** By which a program knows it. */
  readonly code = 'ERR_END_OF_STREAM';
  /** How many bytes had come: they are in the caller's memory. */
  readonly receivedBytes: number;

  constructor(receivedBytes: number, wantedBytes: number) {
    super(`the stream ended after ${receivedBytes} of ${wantedBytes} bytes`);
    this.receivedBytes = receivedBytes;
  }
}

/** The reason of a send that failed, or was given up, after a part was sent; as it is when nothing was. */
export function partlySent(reason: unknown, sentBytes: number): unknown {
  if (sentBytes === 0) {
    return reason;
  }
  const { name, code, message } = reason as { name?: string; code?: string; message?: string };
  const error = new Error(`${message ?? String(reason)} (after ${sentBytes} bytes were sent)`, {
    cause: reason,
  });
  if (name !== undefined) {
    Object.defineProperty(error, 'name', { value: name, configurable: true });
  }
  return Object.assign(error, code === undefined ? {} : { code }, { sentBytes });
}
