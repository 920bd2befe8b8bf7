// The errors of a stream that are no syscall's, with node:net's codes and messages.

export function coded(code: string, message: string): Error {
  const error = new Error(message);
  return Object.assign(error, { code });
}

/** A write to a stream that was never connected, or is closed. */
export const closed = (): Error => coded('ERR_SOCKET_CLOSED', 'Socket is closed');

/** What waited for the connection of a stream that was closed before. */
export const closedBeforeConnection = (): Error =>
  coded(
    'ERR_SOCKET_CLOSED_BEFORE_CONNECTION',
    'Socket closed before the connection was established',
  );

/** A write after the other end's end, which has ended this one. */
export const ended = (): Error => coded('EPIPE', 'This socket has been ended by the other party');
