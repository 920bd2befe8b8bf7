// Where a stream connects to, by the arguments and options that net.connect takes.

import type { EventEmitter } from 'node:events';
import { parseIpv4 } from '../kernel/address/sockaddr-in.js';
import { parseIpv6 } from '../kernel/address/sockaddr-in6.js';
import { ERRNO } from '../kernel/errno.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { AsyncSocket } from './async-socket.js';
import type { ConnectOptions, Destination, Lookup } from './connect.js';

/** The options of net.connect, of which libraries pass on many more, and the abstract name of a Unix socket. */
export interface DuplexConnectOptions {
  /** A name or an address; 'localhost' when left out. */
  readonly host?: string | undefined;
  /** 1 to 65535. */
  readonly port?: number | string | undefined;
  /** The path of a Unix socket, instead of host and port. */
  readonly path?: string | undefined;
  /** The abstract name of a Unix socket, without its leading NUL. unix(7) */
  readonly abstract?: string | undefined;
  /** The address to connect from. */
  readonly localAddress?: string | undefined;
  /** The port to connect from. */
  readonly localPort?: number | undefined;
  /** Only addresses of this family: 4 or 6; 0 for both. */
  readonly family?: number | undefined;
  /** Resolves host names: dns.lookup of node:dns when left out. */
  readonly lookup?: Lookup | undefined;
  /** Whether the addresses of a name are tried beside each other, as by default, or only the first. */
  readonly autoSelectFamily?: boolean | undefined;
  /** How long to wait for one address before the next is tried beside it, in ms. */
  readonly autoSelectFamilyAttemptTimeout?: number | undefined;
  /** The milliseconds of setTimeout(), for createConnection. */
  readonly timeout?: number | undefined;
  /** What makes the syscalls; only a test has a reason to give another. */
  readonly syscall?: ConnectOptions['syscall'];
}

type Listener = () => void;

/** sun_path without its NUL. unix(7). */
const MAX_PATH_BYTES = 107;

/** The forms of net.connect's arguments as one. */
export function normalized(args: readonly unknown[]): {
  options: DuplexConnectOptions;
  listener: Listener | undefined;
} {
  const last = args.at(-1);
  const listener = typeof last === 'function' ? (last as Listener) : undefined;
  const [first, second] = args;
  if (typeof first === 'object' && first !== null) {
    return { options: first, listener };
  }
  if (typeof first === 'string' && !(Number(first) >= 0)) {
    return { options: { path: first }, listener };
  }
  const host = typeof second === 'string' ? second : undefined;
  return { options: { port: first as number, host }, listener };
}

/** Connects. @throws TypeError, at once, where neither port nor path says where to. */
export function open(
  stream: EventEmitter,
  options: DuplexConnectOptions,
  signal: AbortSignal,
): Promise<AsyncSocket> {
  return openAt(destinationOf(options), stream, options, signal);
}

async function openAt(
  destination: Destination,
  stream: EventEmitter,
  options: DuplexConnectOptions,
  signal: AbortSignal,
): Promise<AsyncSocket> {
  if ('path' in destination && typeof destination.path === 'string') {
    checkPath(destination.path);
  }
  const { localAddress, localPort = 0, syscall, autoSelectFamilyAttemptTimeout } = options;
  const own = localAddress ?? (localPort === 0 ? undefined : '0.0.0.0');
  try {
    return await AsyncSocket.connect(destination, {
      signal,
      ...(syscall === undefined ? {} : { syscall }),
      ...(own === undefined ? {} : { localAddress: { address: own, port: localPort } }),
      ...('host' in destination ? { lookup: announced(stream, options) } : {}),
      ...(autoSelectFamilyAttemptTimeout === undefined
        ? {}
        : { attemptDelayMs: autoSelectFamilyAttemptTimeout }),
    });
  } catch (error) {
    // node:net has the path of a Unix socket as its address.
    const { path } = error as { path?: string };
    throw path === undefined ? error : Object.assign(error as Error, { address: path });
  }
}

function destinationOf(options: DuplexConnectOptions): Destination {
  const { path, abstract, host = 'localhost' } = options;
  if (path !== undefined && path !== null) {
    return { path };
  }
  if (abstract !== undefined) {
    return { abstract };
  }
  const port = Number(options.port);
  if (options.port === undefined || options.port === null || !Number.isInteger(port)) {
    throw Object.assign(
      new TypeError('The "options" or "port" or "path" argument must be specified'),
      { code: 'ERR_MISSING_ARGS' },
    );
  }
  return isAddress(host) ? { address: host, port } : { host, port };
}

/** @throws SyscallError, as newer versions of node:net do, for a path that a struct sockaddr_un has no room for. */
function checkPath(path: string): void {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    throw new SyscallError('connect', ERRNO.ENAMETOOLONG, { path });
  }
}

/** Whether a host is an IPv4 or IPv6 address, the latter maybe with a zone. */
export function isAddress(host: string): boolean {
  return parseIpv4(host) !== null || parseIpv6(host.replace(/%.*/, '')) !== null;
}

/** A lookup that emits 'lookup', and gives the first address alone where that is asked for. */
function announced(stream: EventEmitter, options: DuplexConnectOptions): Lookup {
  return async (hostname, { family }, callback) => {
    const lookup = options.lookup ?? ((await import('node:dns')).lookup as Lookup);
    lookup(hostname, { all: true, family: options.family ?? family ?? 0 }, (error, addresses) => {
      if (error !== null && error !== undefined) {
        stream.emit('lookup', error, undefined, undefined, hostname);
        callback(error, []);
        return;
      }
      const wanted = options.autoSelectFamily === false ? addresses.slice(0, 1) : addresses;
      for (const { address, family: found } of wanted) {
        stream.emit('lookup', null, address, found, hostname);
      }
      callback(null, wanted);
    });
  };
}
