// struct sockaddr_un, the address of a Unix socket, to bytes and back. Its length is part of it:
//
//   offset  size
//   0       2     sun_family  AF_UNIX, in the byte order of the machine: little-endian
//   2       0     unnamed
//   2       n + 1 sun_path    a path and its NUL, which a path of exactly 108 bytes goes without
//   2       1 + n sun_path    a NUL and the name in the abstract namespace, which has no end but the length

import { AF_UNIX } from '../constants.js';
import { isUint8Array } from '../memory.js';
import { checkSockaddr } from './sockaddr-in.js';

/**
 * A Unix socket: in the file system, or in the abstract namespace of unix(7) (the name goes without its leading NUL), or
 * with no name when neither is there; binding to that lets the kernel choose an abstract name. Names are bytes; a string
 * is its UTF-8, and what is not UTF-8 comes back as a Uint8Array.
 */
export type UnixEndpoint =
  | { readonly path: string | Uint8Array; readonly abstract?: never }
  | { readonly abstract: string | Uint8Array; readonly path?: never }
  | { readonly path?: never; readonly abstract?: never };

/** Bytes of sun_path. */
const SUN_PATH_BYTES = 108;
const SUN_PATH_OFFSET = 2;

function nameBytes(what: string, name: string | Uint8Array): Uint8Array {
  if (typeof name !== 'string' && !isUint8Array(name)) {
    throw new TypeError(`${what} is of type ${typeof name}: it must be a string or a Uint8Array`);
  }
  return typeof name === 'string' ? new TextEncoder().encode(name) : name;
}

/**
 * The struct sockaddr_un for a name, as long as the name needs. unix(7).
 * @throws RangeError for a path over 108 bytes or an abstract name over 107, TypeError for an empty path or one with a NUL.
 */
export function packSockaddrUn({ path, abstract }: UnixEndpoint): Uint8Array<ArrayBuffer> {
  if (path !== undefined && abstract !== undefined) {
    throw new TypeError('a Unix socket has a path or an abstract name, not both');
  }
  let sunPath: Uint8Array = new Uint8Array(0);
  if (path !== undefined) {
    const name = nameBytes('path', path);
    if (name.length === 0) {
      throw new TypeError('path is empty: leave it out for a socket without a name');
    }
    if (name.includes(0)) {
      throw new TypeError(
        'path has a NUL in it: a name of the abstract namespace goes in abstract',
      );
    }
    checkNameLength('path', name.length, SUN_PATH_BYTES);
    sunPath = new Uint8Array(Math.min(name.length + 1, SUN_PATH_BYTES));
    sunPath.set(name);
  } else if (abstract !== undefined) {
    const name = nameBytes('abstract', abstract);
    checkNameLength('abstract', name.length, SUN_PATH_BYTES - 1);
    sunPath = new Uint8Array(1 + name.length);
    sunPath.set(name, 1);
  }
  const bytes = new Uint8Array(SUN_PATH_OFFSET + sunPath.length);
  bytes[0] = AF_UNIX;
  bytes.set(sunPath, SUN_PATH_OFFSET);
  return bytes;
}

function checkNameLength(what: string, length: number, limit: number): void {
  if (length > limit) {
    throw new RangeError(`${what} is ${length} bytes long: a Unix socket's has at most ${limit}`);
  }
}

/**
 * What packSockaddrUn packed. The length of `bytes` counts: it is what tells an abstract name's end.
 * @throws RangeError for fewer than 2 bytes, TypeError for another family.
 */
export function unpackSockaddrUn(bytes: Uint8Array): UnixEndpoint {
  checkSockaddr('sockaddr_un', bytes, SUN_PATH_OFFSET, AF_UNIX);
  const sunPath = bytes.subarray(SUN_PATH_OFFSET);
  if (sunPath.length === 0) {
    return {};
  }
  if (sunPath[0] === 0) {
    return { abstract: decodeName(sunPath.subarray(1)) };
  }
  const end = sunPath.indexOf(0);
  return { path: decodeName(end < 0 ? sunPath : sunPath.subarray(0, end)) };
}

function decodeName(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8, which is no error in a file name.
    return bytes.slice();
  }
}
