// Where a server listens: by the arguments and options that net's listen takes, and an abstract name.

import { unlinkSync } from 'node:fs';
import type { SocketAddress, SocketAddressInput } from '../kernel/address/socket-address.js';
import type { Syscall } from '../kernel/arg.js';
import { AF_INET, AF_INET6, AF_UNIX, SOCK_STREAM } from '../kernel/tables/socket-constants.js';
import { OwnedFd } from '../typed/owned-fd.js';
import { AsyncSocket } from './async-socket.js';
import { isAddress } from './duplex-arguments.js';

/** Where to listen: an address and port, a Unix socket's path or abstract name, or an open socket that listens already. */
export interface ListenOptions {
  /** 0, as when left out, lets the kernel choose. */
  readonly port?: number | undefined;
  /** An address, '::' when left out, which takes IPv4 as well; or 'localhost', which is '127.0.0.1'. */
  readonly host?: string | undefined;
  /** The path of a Unix socket. */
  readonly path?: string | undefined;
  /** The abstract name of a Unix socket, without its leading NUL. unix(7) */
  readonly abstract?: string | undefined;
  /** A listening socket that was inherited, as from systemd: see listenFds(). It is taken over. */
  readonly fd?: number | undefined;
  /** How many connections may wait to be accepted; 511 when left out. listen(2) */
  readonly backlog?: number | undefined;
  /** Whether an IPv6 socket keeps away from IPv4; false when left out. */
  readonly ipv6Only?: boolean | undefined;
  /** Whether several sockets may listen at the same address. SO_REUSEPORT */
  readonly reusePort?: boolean | undefined;
  /** Ends the listening when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

export const LISTEN_OPTIONS = {
  port: [],
  host: [],
  path: [],
  abstract: [],
  fd: [],
  backlog: [],
  ipv6Only: [],
  reusePort: [],
  signal: [],
} as const;

/** As node:net has it. */
const BACKLOG = 511;
export function listenArguments(args: readonly unknown[]): {
  options: ListenOptions;
  listener: (() => void) | undefined;
} {
  const last = args.at(-1);
  const listener = typeof last === 'function' ? (last as () => void) : undefined;
  const [first, ...rest] = args;
  if (typeof first === 'object' && first !== null) {
    return { options: first, listener };
  }
  const backlog = rest.find((arg) => typeof arg === 'number') as number | undefined;
  if (typeof first === 'string' && !(Number(first) >= 0)) {
    return { options: { path: first, backlog }, listener };
  }
  const host = rest.find((arg) => typeof arg === 'string') as string | undefined;
  const port = typeof first === 'number' || typeof first === 'string' ? Number(first) : 0;
  return { options: { port, host, backlog }, listener };
}

export function listeningSocket(options: ListenOptions, syscall: Syscall | undefined): AsyncSocket {
  const { fd, backlog = BACKLOG } = options;
  if (fd !== undefined) {
    const socket = new AsyncSocket(new OwnedFd(fd, { what: 'socket' }), syscall);
    socket.listen(backlog); // Sets the backlog anew; an error where it is no socket that can listen.
    return socket;
  }
  const address = listenAddress(options);
  const family = 'path' in address || 'abstract' in address ? AF_UNIX : familyOf(address);
  const socket = openSocket(family, syscall);
  try {
    if (family !== AF_UNIX) {
      socket.setOption('SO_REUSEADDR', true);
      if (options.reusePort) {
        socket.setOption('SO_REUSEPORT', true);
      }
    }
    if (family === AF_INET6) {
      socket.setOption('IPV6_V6ONLY', options.ipv6Only ?? false);
    }
    socket.bind(address);
    socket.listen(backlog);
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

const openSocket = (family: number, syscall: Syscall | undefined) =>
  AsyncSocket.open(family, SOCK_STREAM, 0, syscall);

const familyOf = (address: SocketAddressInput): number =>
  'address' in address && address.address.includes(':') ? AF_INET6 : AF_INET;

function listenAddress({
  path,
  abstract,
  host = '::',
  port = 0,
}: ListenOptions): SocketAddressInput {
  if (path !== undefined) {
    return { path };
  }
  if (abstract !== undefined) {
    return { abstract };
  }
  const address = host === 'localhost' ? '127.0.0.1' : host;
  if (!isAddress(address)) {
    throw new TypeError(
      `host is ${JSON.stringify(host)}: it must be an address of this machine, names are not resolved to listen at`,
    );
  }
  return { address, port };
}

export function nameOf(
  name: SocketAddress,
): { address: string; family: string; port: number } | string {
  if ('address' in name) {
    return { address: name.address, family: name.family, port: name.port };
  }
  if (name.family !== 'unix') {
    return '';
  }
  const text = (part: string | Uint8Array) =>
    typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  return name.path !== undefined ? text(name.path) : `\0${text(name.abstract ?? '')}`;
}

/** The file of a Unix socket, which node:net removes as well. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw error;
    }
  }
}
