// A socket that is connected when it is had: to an address, or to a host by its name, whose addresses are tried one beside
// the other, IPv6 and IPv4 in turn, each a quarter of a second after the one before. RFC 8305, Happy Eyeballs version 2,
// sections 4 and 5; names are resolved as a whole by one lookup.

import { sockaddrFamily } from '../kernel/address/sockaddr-in.js';
import { packSocketAddress, type SocketAddressInput } from '../kernel/address/socket-address.js';
import type { Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { SOCK_STREAM } from '../kernel/tables/socket-constants.js';
import { deadlineAfter } from '../typed/readiness.js';
import { placeOf } from '../typed/socket-arguments.js';
import type { OptionInput, WritableOption } from '../typed/socket-options.js';
import { type AsyncWaitOptions, checkSignal } from './wait-queue.js';

/** A host by name, or by an address that may also be a name, and a port. */
export interface HostAndPort {
  /** A name, or an address. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
}

/** Where to connect to: an address, or a host by its name. */
export type Destination = SocketAddressInput | HostAndPort;

/** As dns.lookup() of node:dns when it is asked for all addresses. */
export type Lookup = (
  hostname: string,
  options: { readonly all: true; readonly family?: number },
  callback: (
    error: Error | null,
    addresses: readonly { readonly address: string; readonly family: number }[],
  ) => void,
) => void;

/** Options of sockets with their values: { TCP_NODELAY: true }. */
export type SocketOptionValues = { readonly [N in WritableOption]?: OptionInput<N> | undefined };

/** How a socket is connected. */
export interface ConnectOptions extends AsyncWaitOptions {
  /** SOCK_STREAM when left out. */
  readonly type?: number | undefined;
  /** 0 when left out: the usual one of the type. */
  readonly protocol?: number | undefined;
  /** Set before the socket connects. */
  readonly socketOptions?: SocketOptionValues | undefined;
  /** The socket's own address, bound before it connects. */
  readonly localAddress?: SocketAddressInput | undefined;
  /** Resolves host names: dns.lookup of node:dns when left out, which waits on a thread of libuv's pool. */
  readonly lookup?: Lookup | undefined;
  /** Only addresses of this family: 4 or 6; 0 for both. */
  readonly family?: 0 | 4 | 6 | undefined;
  /** How long to wait for one address before the next is tried beside it, in ms; 250 when left out. */
  readonly attemptDelayMs?: number | undefined;
  /** What makes the syscalls; only a test has a reason to give another. */
  readonly syscall?: Syscall | undefined;
}

const OPTIONS = {
  signal: [],
  timeoutMs: [],
  type: [],
  protocol: [],
  socketOptions: [],
  localAddress: [],
  lookup: [],
  family: [],
  attemptDelayMs: [],
  syscall: [],
} as const;
const ATTEMPT_DELAY_MS = 250;
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** What is opened and connected: an AsyncSocket. */
interface Connectable extends Disposable {
  setOption<N extends WritableOption>(name: N, value: OptionInput<N>): void;
  bind(address: SocketAddressInput): void;
  connect(address: SocketAddressInput, options: AsyncWaitOptions): Promise<void>;
  close(): void;
}

interface Opener<S> {
  open(domain: number, type: number, protocol: number, syscall?: Syscall): S;
}

/** AsyncSocket.connect. */
export async function connectSocket<S extends Connectable>(
  opener: Opener<S>,
  destination: Destination,
  options: ConnectOptions,
): Promise<S> {
  checkOptionNames('AsyncSocket.connect', options, OPTIONS);
  const { signal, timeoutMs, attemptDelayMs = ATTEMPT_DELAY_MS } = options;
  deadlineAfter(timeoutMs);
  const giveUp = new AbortController();
  const onAbort = () => giveUp.abort(signal?.reason);
  if (signal !== undefined) {
    checkSignal(signal);
    signal.throwIfAborted();
    signal.addEventListener('abort', onAbort, { once: true });
  }
  const timer =
    timeoutMs === undefined || timeoutMs > MAX_TIMEOUT_MS
      ? undefined
      : setTimeout(() => giveUp.abort(timedOut(destination, timeoutMs)), timeoutMs);
  try {
    const addresses = isHost(destination)
      ? await untilGivenUp(resolve(destination, options), giveUp.signal)
      : [destination];
    return await connectFirst(
      addresses,
      (address, lost) => connectTo(opener, address, options, lost),
      attemptDelayMs,
      giveUp.signal,
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function connectTo<S extends Connectable>(
  opener: Opener<S>,
  address: SocketAddressInput,
  options: ConnectOptions,
  signal: AbortSignal,
): Promise<S> {
  const { type = SOCK_STREAM, protocol = 0, socketOptions = {}, localAddress, syscall } = options;
  const socket = opener.open(familyNumber(address), type, protocol, syscall);
  try {
    for (const [name, value] of Object.entries(socketOptions)) {
      if (value !== undefined) {
        socket.setOption(name as WritableOption, value as never);
      }
    }
    if (localAddress !== undefined) {
      socket.bind(localAddress);
    }
    await socket.connect(address, { signal });
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/**
 * The first connection that comes about. An attempt begins when the one before has failed, or has taken delayMs; those that
 * come too late are given up.
 */
export function connectFirst<T extends Disposable>(
  addresses: readonly SocketAddressInput[],
  connect: (address: SocketAddressInput, lost: AbortSignal) => Promise<T>,
  delayMs: number,
  signal: AbortSignal,
): Promise<T> {
  const lost = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const errors: unknown[] = [];
    let next = 0;
    let isSettled = false;
    let timer: NodeJS.Timeout | undefined;
    const settle = (how: () => void) => {
      isSettled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      how();
      lost.abort();
    };
    const onAbort = () => settle(() => reject(signal.reason));
    const begin = () => {
      clearTimeout(timer);
      const address = addresses[next++];
      if (address === undefined) {
        return;
      }
      if (next < addresses.length) {
        timer = setTimeout(begin, delayMs);
      }
      connect(address, lost.signal).then(
        (socket) => {
          if (isSettled) {
            socket[Symbol.dispose]();
          } else {
            settle(() => resolve(socket));
          }
        },
        (error) => {
          if (isSettled) {
            return;
          }
          errors.push(error);
          if (errors.length === addresses.length) {
            settle(() => reject(allFailed(errors)));
          } else {
            begin();
          }
        },
      );
    };
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    begin();
  });
}

/** One error as it is; several with the code of the first, as node:net has it. */
function allFailed(errors: readonly unknown[]): unknown {
  if (errors.length === 1) {
    return errors[0];
  }
  const { code } = errors[0] as { code?: string };
  const messages = errors.map((error) => (error as Error).message).join('; ');
  return Object.assign(new AggregateError(errors, messages), { code });
}

/** The addresses of a host, IPv6 and IPv4 in turn, beginning with the family that the resolver has put first. */
async function resolve(
  { host, port }: HostAndPort,
  { lookup, family = 0 }: ConnectOptions,
): Promise<SocketAddressInput[]> {
  const find: Lookup = lookup ?? ((await import('node:dns')).lookup as Lookup);
  const found = await new Promise<readonly { address: string; family: number }[]>(
    (fulfil, reject) => {
      find(host, { all: true, family }, (error, addresses) =>
        error === null || error === undefined ? fulfil(addresses) : reject(error),
      );
    },
  );
  const wanted = found.filter((address) => family === 0 || address.family === family);
  if (wanted.length === 0) {
    throw Object.assign(new Error(`${host} has no address of the family asked for`), {
      code: 'ENOTFOUND',
      hostname: host,
    });
  }
  return interleaved(wanted).map(({ address }) => ({ address, port }));
}

/** RFC 8305, section 4: the families alternate. */
export function interleaved<T extends { readonly family: number }>(addresses: readonly T[]): T[] {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family);
  const other = addresses.filter(({ family }) => family !== addresses[0]?.family);
  return Array.from({ length: Math.max(first.length, other.length) }).flatMap((_, index) =>
    [first[index], other[index]].filter((address) => address !== undefined),
  );
}

/** What the promise comes to, unless it is given up first: a lookup cannot be stopped. */
function untilGivenUp<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((fulfil, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(fulfil, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

const isHost = (destination: Destination): destination is HostAndPort =>
  typeof destination === 'object' && destination !== null && 'host' in destination;

function familyNumber(address: SocketAddressInput): number {
  return sockaddrFamily(packSocketAddress(address));
}

function timedOut(destination: Destination, timeoutMs: number): SyscallError {
  const place =
    'host' in destination
      ? { address: destination.host, port: destination.port }
      : placeOf(destination);
  return new SyscallError('connect', ERRNO.ETIMEDOUT, {
    ...place,
    detail: `not within ${timeoutMs} ms`,
  });
}
