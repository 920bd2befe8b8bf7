// The three clients of the exchange, one interface: raw (syscalls), net (the same bytes over node:net), ws (the ws
// library). What a caller sees of them is the same: the bytes received, on the output and returned, or an error.

import type { Ipv4Endpoint } from '../../kernel/address/sockaddr-in.js';
import type { Observer } from '../write-all.js';

export interface ClientOptions {
  /** Until the answer has arrived, an integer from 1. */
  readonly timeoutMs: number;
  /** Where the received bytes are written in the end; null writes them nowhere. */
  readonly outputFd: number | null;
  /** Is told of every syscall of the exchange. Only the raw client knows its syscalls; the others never call it. */
  readonly observer?: Observer | undefined;
}

/**
 * Makes the exchange: handshake, "hello", one text message in answer.
 * @returns the bytes received, the 101 and the frame, as they came
 * @throws SyscallError or Node's own system error (with the same code) for a call that failed, ETIMEDOUT when the time
 * was over, ExchangeError for a reply that is not what it should be. Nothing was written then.
 */
export type Client = (endpoint: Ipv4Endpoint, options: ClientOptions) => Promise<Uint8Array>;
