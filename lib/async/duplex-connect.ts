// Where a stream connects to, by the arguments and options that net.connect takes.

import type { EventEmitter } from 'node:events';
import { getDefaultAutoSelectFamily, isIP } from 'node:net';
import { ERRNO } from '../kernel/errno.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { AsyncSocket } from './async-socket.js';
import type { ConnectOptions, Destination, Lookup } from './connect.js';
import { isAddress } from './duplex-arguments.js';
import { coded } from './duplex-errors.js';

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
  readonly lookup?: DuplexLookup | undefined;
  /** The flags of a lookup: dns.ADDRCONFIG, ... */
  readonly hints?: number | undefined;
  /** Whether the addresses of a name are tried beside each other, or only the first; net's default when left out. */
  readonly autoSelectFamily?: boolean | undefined;
  /** How long to wait for one address before the next is tried beside it, in ms; 250 when left out. */
  readonly autoSelectFamilyAttemptTimeout?: number | undefined;
  /** The milliseconds of setTimeout(), for createConnection. */
  readonly timeout?: number | undefined;
  /** What makes the syscalls; only a test has a reason to give another. */
  readonly syscall?: ConnectOptions['syscall'];
}

/** As dns.lookup() of node:dns: asked for all addresses only where several are to be tried. */
export type DuplexLookup = (
  hostname: string,
  options: { readonly all?: boolean; readonly family?: number; readonly hints?: number },
  callback: (
    error: Error | null,
    found?: string | readonly { readonly address: string; readonly family: number }[],
    family?: number,
  ) => void,
) => void;

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

/** Connects, by options that were checked. */
export async function open(
  stream: EventEmitter,
  options: DuplexConnectOptions,
  signal: AbortSignal,
): Promise<AsyncSocket> {
  const destination = destinationOf(options);
  if ('path' in destination && typeof destination.path === 'string') {
    checkPath(destination.path);
  }
  const { localAddress, localPort = 0, syscall } = options;
  const attemptDelayMs = options.autoSelectFamilyAttemptTimeout;
  const own = localAddress ?? (localPort === 0 ? undefined : '0.0.0.0');
  try {
    return await AsyncSocket.connect(destination, {
      signal,
      ...(syscall === undefined ? {} : { syscall }),
      ...(own === undefined ? {} : { localAddress: { address: own, port: localPort } }),
      ...('host' in destination ? { lookup: announced(stream, options) } : {}),
      ...(attemptDelayMs === undefined ? {} : { attemptDelayMs }),
    });
  } catch (error) {
    // node:net has the path of a Unix socket as its address.
    const { path } = error as { path?: string };
    throw path === undefined ? error : Object.assign(error as Error, { address: path });
  }
}

function destinationOf(options: DuplexConnectOptions): Destination {
  const { path, abstract, host = 'localhost' } = options;
  if (path) {
    return { path };
  }
  if (abstract !== undefined) {
    return { abstract };
  }
  const port = Number(options.port);
  return isAddress(host) ? { address: host, port } : { host, port };
}

/** @throws SyscallError, as newer versions of node:net do, for a path that a struct sockaddr_un has no room for. */
function checkPath(path: string): void {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    throw new SyscallError('connect', ERRNO.ENAMETOOLONG, { path });
  }
}

/** A lookup that emits 'lookup', and asks and takes answers as net.connect does. */
function announced(stream: EventEmitter, options: DuplexConnectOptions): Lookup {
  const { localAddress, port, hints } = options;
  const selects = options.autoSelectFamily ?? getDefaultAutoSelectFamily();
  return async (hostname, asked, callback) => {
    const lookup = options.lookup ?? ((await import('node:dns')).lookup as DuplexLookup);
    const family = options.family ?? asked.family ?? 0;
    const areMany = selects && family !== 4 && family !== 6 && localAddress === undefined;
    const question = { family, ...(hints === undefined ? {} : { hints }) };
    lookup(hostname, areMany ? { ...question, all: true } : question, (error, found, its) => {
      if (error !== null && error !== undefined) {
        stream.emit('lookup', error, undefined, undefined, hostname);
        callback(error, []);
        return;
      }
      const addresses = Array.isArray(found)
        ? areMany
          ? found
          : found.slice(0, 1)
        : [{ address: found as string, family: its as number }];
      for (const { address, family } of addresses) {
        stream.emit('lookup', null, address, family, hostname);
      }
      const valid = addresses.filter(({ address }) => isIP(address) !== 0);
      const known = valid.filter(({ family }) => family === 4 || family === 6);
      const [first] = addresses;
      if (valid.length === 0 && first !== undefined) {
        const error = coded('ERR_INVALID_IP_ADDRESS', `Invalid IP address: ${first.address}`);
        callback(error, []);
      } else if (known.length === 0 && first !== undefined) {
        const message = `Invalid address family: ${first.family} ${hostname}:${port}`;
        const error = coded('ERR_INVALID_ADDRESS_FAMILY', message);
        callback(Object.assign(error, { host: hostname, port }), []);
      } else {
        callback(null, known);
      }
    });
  };
}
