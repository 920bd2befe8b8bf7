// struct sockaddr_in6, the address of an IPv6 socket, to bytes and back, and the text of the address itself: what
// RFC 4291 section 2.2 allows is read, what RFC 5952 asks for is written.

import { AF_INET6 } from '../constants.js';
import { packStruct, unpackStruct } from '../struct.js';
import { checkPort, checkSockaddr, parseIpv4 } from './sockaddr-in.js';

/** An IPv6 address and port. ipv6(7) */
export interface Ipv6Endpoint {
  /** For example "::1". A zone may follow as a number, "fe80::1%2": it is the scopeId. */
  readonly address: string;
  /** 0 to 65535; 0 lets bind(2) choose. */
  readonly port: number;
  /** Traffic class and flow label, 32 bits; 0 when left out. */
  readonly flowInfo?: number;
  /** The index of the interface that a link-local address is meant on; 0, none, when left out. */
  readonly scopeId?: number;
}

export const SOCKADDR_IN6_BYTES = 28; // not asked of structLayout(), which would read the structs at start-up
const GROUPS = 8;
const GROUP = /^[0-9a-f]{1,4}$/i;

/** The 16-bit groups of one side of "::", or null. Only the last side may end in a dotted quad. */
function parseSide(text: string, last: boolean): number[] | null {
  if (text === '') {
    return [];
  }
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (GROUP.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    const quad = last && index === parts.length - 1 ? parseIpv4(part) : null;
    if (quad === null) {
      return null;
    }
    groups.push(quad[0] * 256 + quad[1], quad[2] * 256 + quad[3]);
  }
  return groups;
}

/** The 16 bytes of an IPv6 address, or null when the text is none. "::" stands for one group of zeros or more. */
export function parseIpv6(text: string): Uint8Array<ArrayBuffer> | null {
  const sides = text.split('::');
  if (sides.length > 2) {
    return null;
  }
  const head = parseSide(sides[0] as string, sides.length === 1);
  const tail = sides.length === 2 ? parseSide(sides[1] as string, true) : [];
  if (head === null || tail === null) {
    return null;
  }
  const missing = GROUPS - head.length - tail.length;
  if (sides.length === 2 ? missing < 1 : missing !== 0) {
    return null;
  }
  const bytes = new Uint8Array(GROUPS * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, group] of [...head, ...new Array(missing).fill(0), ...tail].entries()) {
    view.setUint16(index * 2, group);
  }
  return bytes;
}

/** Where the longest run of at least two zero groups is, the first of several: RFC 5952 section 4.2. */
function longestZeroRun(groups: readonly number[]): { start: number; length: number } | null {
  let best = { start: 0, length: 1 };
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== 0) {
      start = index + 1;
    } else if (index + 1 - start > best.length) {
      best = { start, length: index + 1 - start };
    }
  }
  return best.length > 1 ? best : null;
}

/** The canonical text of 16 bytes; an IPv4-mapped address ends in a dotted quad (RFC 5952 section 5). */
export function formatIpv6(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, GROUPS * 2);
  const groups = Array.from({ length: GROUPS }, (_, index) => view.getUint16(index * 2));
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes.subarray(12, 16).join('.')}`;
  }
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  const run = longestZeroRun(groups);
  return run === null
    ? text(groups)
    : `${text(groups.slice(0, run.start))}::${text(groups.slice(run.start + run.length))}`;
}

function checkUint32(name: string, value: unknown): asserts value is number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 0xffff_ffff) {
    throw new RangeError(`${name} is ${value}: it must be an integer from 0 to 2^32 - 1`);
  }
}

/** "fe80::1%2" to its address and 2. Interface names are for the caller to look up: that is no matter of text. */
function splitZone(text: string): { address: string; zone: number | undefined } {
  const [address, zone, ...rest] = text.split('%') as [string, ...string[]];
  if (zone === undefined) {
    return { address, zone: undefined };
  }
  if (rest.length > 0 || !/^(?:0|[1-9]\d{0,9})$/.test(zone)) {
    throw new TypeError(
      `address is ${JSON.stringify(text)}: its zone must be the number of an interface ` +
        '(os.networkInterfaces() has it as scopeid), not its name',
    );
  }
  return { address, zone: Number(zone) };
}

/**
 * The struct sockaddr_in6 for an address and a port. ipv6(7).
 * @throws TypeError for an address that is no IPv6 address, RangeError for a number out of its range.
 */
export function packSockaddrIn6(endpoint: Ipv6Endpoint): Uint8Array<ArrayBuffer> {
  const { port, flowInfo = 0 } = endpoint;
  const { address, zone } = splitZone(String(endpoint.address));
  const scopeId = endpoint.scopeId ?? zone ?? 0;
  const parsed = parseIpv6(address);
  if (parsed === null) {
    throw new TypeError(
      `address is ${JSON.stringify(endpoint.address)}: it must be an IPv6 address such as "::1" (host names are not looked up)`,
    );
  }
  checkPort(port);
  checkUint32('flowInfo', flowInfo);
  checkUint32('scopeId', scopeId);
  if (zone !== undefined && zone !== scopeId) {
    throw new TypeError(`the address ends in zone ${zone}, and scopeId is ${scopeId}: give one`);
  }
  return packStruct('sockaddr_in6', {
    sin6_family: AF_INET6,
    sin6_port: port,
    sin6_flowinfo: flowInfo,
    sin6_addr: parsed,
    sin6_scope_id: scopeId,
  });
}

/** What packSockaddrIn6 packed, all four fields. @throws RangeError for fewer bytes than it has, TypeError for another family. */
export function unpackSockaddrIn6(bytes: Uint8Array): Required<Ipv6Endpoint> {
  checkSockaddr('sockaddr_in6', bytes, SOCKADDR_IN6_BYTES, AF_INET6);
  const unpacked = unpackStruct('sockaddr_in6', bytes);
  return {
    address: formatIpv6(unpacked.sin6_addr),
    port: unpacked.sin6_port,
    flowInfo: unpacked.sin6_flowinfo,
    scopeId: unpacked.sin6_scope_id,
  };
}
