// Where a socket is, for every family: the one form that callers write, and the struct sockaddr that the kernel reads.
// Each family's own layout is in sockaddr.ts (IPv4), sockaddr-in6.ts and sockaddr-un.ts; any other passes through as bytes.

import { AF_INET, AF_INET6, AF_UNIX } from '../constants.js';
import {
  type Ipv4Endpoint,
  packSockaddrIn,
  SOCKADDR_IN_BYTES,
  sockaddrFamily,
  unpackSockaddrIn,
} from './sockaddr-in.js';
import {
  type Ipv6Endpoint,
  packSockaddrIn6,
  SOCKADDR_IN6_BYTES,
  unpackSockaddrIn6,
} from './sockaddr-in6.js';
import { packSockaddrUn, type UnixEndpoint, unpackSockaddrUn } from './sockaddr-un.js';

/** A struct sockaddr of another family, as it is. */
export interface OtherEndpoint {
  /** The whole struct, with its family. */
  readonly bytes: Uint8Array;
}

/** The address of a socket, as the kernel reports it. */
export type SocketAddress =
  | ({ readonly family: 'IPv4' } & Ipv4Endpoint)
  | ({ readonly family: 'IPv6' } & Ipv6Endpoint)
  | ({ readonly family: 'unix' } & UnixEndpoint)
  | ({ readonly family: 'other' } & OtherEndpoint);

/** The same as a caller may write it: without the family where the rest tells it. */
export type SocketAddressInput =
  | SocketAddress
  | Ipv4Endpoint
  | Ipv6Endpoint
  | { readonly path: string | Uint8Array }
  | { readonly abstract: string | Uint8Array };

/** Room for any address: sizeof(struct sockaddr_storage). */
export const SOCKADDR_STORAGE_BYTES = 128;
function familyOf(address: SocketAddressInput): SocketAddress['family'] {
  if (typeof address !== 'object' || address === null) {
    throw new TypeError(
      'an address of a socket must be an object, such as { address: "127.0.0.1", port: 80 } or { path: "/run/x.sock" }',
    );
  }
  if ('family' in address) {
    return address.family;
  }
  if ('address' in address) {
    return String(address.address).includes(':') ? 'IPv6' : 'IPv4';
  }
  if ('path' in address || 'abstract' in address) {
    return 'unix';
  }
  throw new TypeError(
    'an address of a socket needs address and port, or path, or abstract, or a family',
  );
}

/** The struct sockaddr for any address. @throws TypeError or RangeError that names what is wrong with it. */
export function packSocketAddress(address: SocketAddressInput): Uint8Array {
  const family = familyOf(address);
  switch (family) {
    case 'IPv4':
      return packSockaddrIn(address as Ipv4Endpoint);
    case 'IPv6':
      return packSockaddrIn6(address as Ipv6Endpoint);
    case 'unix':
      return packSockaddrUn(address as UnixEndpoint);
    case 'other':
      return (address as OtherEndpoint).bytes;
    default:
      throw new TypeError(
        `family is ${JSON.stringify(family)}: it must be "IPv4", "IPv6", "unix" or "other"`,
      );
  }
}

/**
 * The address in a struct sockaddr of exactly `bytes.length` bytes, or null for none at all, which is what the kernel
 * writes for a sender without a name. An address cut short, and one of another family, comes back as "other".
 */
export function unpackSocketAddress(bytes: Uint8Array): SocketAddress | null {
  if (bytes.length === 0) {
    return null;
  }
  const family = bytes.length < 2 ? -1 : sockaddrFamily(bytes);
  if (family === AF_INET && bytes.length >= SOCKADDR_IN_BYTES) {
    return { family: 'IPv4', ...unpackSockaddrIn(bytes) };
  }
  if (family === AF_INET6 && bytes.length >= SOCKADDR_IN6_BYTES) {
    return { family: 'IPv6', ...unpackSockaddrIn6(bytes) };
  }
  if (family === AF_UNIX) {
    return { family: 'unix', ...unpackSockaddrUn(bytes) };
  }
  return { family: 'other', bytes: bytes.slice() };
}

/** For messages: "127.0.0.1:80", "[fe80::1%2]:80", "/run/x.sock", "@name" for an abstract one, "unnamed". */
export function formatSocketAddress(input: SocketAddressInput): string {
  const family = familyOf(input);
  if (family === 'IPv4') {
    const { address, port } = input as Ipv4Endpoint;
    return `${address}:${port}`;
  }
  if (family === 'IPv6') {
    const { address, port, scopeId } = input as Ipv6Endpoint;
    const zone =
      scopeId === undefined || scopeId === 0 || address.includes('%') ? '' : `%${scopeId}`;
    return `[${address}${zone}]:${port}`;
  }
  if (family === 'unix') {
    const { path, abstract } = input as UnixEndpoint;
    const text = (name: string | Uint8Array) =>
      typeof name === 'string' ? name : new TextDecoder().decode(name);
    return path !== undefined
      ? text(path)
      : abstract !== undefined
        ? `@${text(abstract)}`
        : 'unnamed';
  }
  return `address of family ${sockaddrFamily((input as OtherEndpoint).bytes)}`;
}

/** Room for an address that the kernel writes, and for its length. */
export class AddressRoom {
  readonly bytes = new Uint8Array(SOCKADDR_STORAGE_BYTES);
  readonly #length = new Uint32Array(1);

  /** The length word, saying again how much room there is. */
  reset(): Uint32Array {
    this.#length[0] = SOCKADDR_STORAGE_BYTES;
    return this.#length;
  }

  get address(): SocketAddress | null {
    return unpackSocketAddress(this.bytes.subarray(0, this.#length[0]));
  }
}
