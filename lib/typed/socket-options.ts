// The options of sockets as data: for each its level, its number, and the codec between a JavaScript value and the bytes
// that getsockopt(2) and setsockopt(2) carry. The names are the kernel's; socket(7), ip(7), ipv6(7), tcp(7), unix(7).

import { parseIpv4 } from '../kernel/address/sockaddr-in.js';
import { parseIpv6 } from '../kernel/address/sockaddr-in6.js';
import { constantValue } from '../kernel/constant-sets.js';
import * as C from '../kernel/constants.js';
import {
  packStruct,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from '../kernel/struct.js';
import type { Membership, ReadableOptions, WritableOptions } from './socket-option-values.js';

interface Getter<T> {
  /** Room for what the kernel writes. */
  readonly roomBytes: number;
  /** The value in the room, which is zero from where the kernel stopped writing. */
  unpack(room: Uint8Array): T;
}

interface Setter<T> {
  /** @throws TypeError or RangeError for a value that the option does not have. */
  pack(value: T, name: string): Uint8Array;
}

interface Place {
  readonly level: number;
  readonly optname: number;
}

const INT_BYTES = 4;

function checkType(name: string, value: unknown, type: 'number' | 'boolean' | 'string'): void {
  if (typeof value !== type) {
    throw new TypeError(`${name} is of type ${typeof value}: it must be a ${type}`);
  }
}

function packInt(value: number, name: string): Uint8Array {
  checkType(name, value, 'number');
  if (!Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 32) {
    throw new RangeError(`${name} is ${value}: it must be an integer of 32 bits`);
  }
  return new Uint8Array(Int32Array.of(value).buffer);
}

const int = {
  roomBytes: INT_BYTES,
  unpack: (room: Uint8Array) => new DataView(room.buffer).getInt32(0, true),
  pack: packInt,
};

/** Linux has it positive here, and negative wherever else a program meets it. */
const pendingError = {
  roomBytes: INT_BYTES,
  unpack: (room: Uint8Array) => 0 - int.unpack(room),
};

const flag = {
  roomBytes: INT_BYTES,
  unpack: (room: Uint8Array) => int.unpack(room) !== 0,
  pack(value: boolean, name: string): Uint8Array {
    checkType(name, value, 'boolean');
    return packInt(value ? 1 : 0, name);
  },
};

/** The struct as it is, to read. */
const struct = <N extends StructName>(name: N): Getter<StructValue<N>> => ({
  get roomBytes() {
    return structLayout(name).size;
  },
  unpack: (room) => unpackStruct(name, room),
});

/** struct timeval, in ms; 0 is no limit. Set rounds up to whole microseconds. */
const timeMs = {
  get roomBytes() {
    return structLayout('timeval').size;
  },
  unpack(room: Uint8Array): number {
    const { tv_sec, tv_usec } = unpackStruct('timeval', room);
    return Number(tv_sec) * 1000 + Number(tv_usec) / 1000;
  },
  pack(value: number, name: string): Uint8Array {
    checkType(name, value, 'number');
    const us = Math.ceil(value * 1000);
    if (!Number.isSafeInteger(us) || us < 0) {
      throw new RangeError(`${name} is ${value}: it must be a time in ms, 0 or more`);
    }
    return packStruct('timeval', { tv_sec: Math.floor(us / 1e6), tv_usec: us % 1e6 });
  },
};

/** struct linger: how many seconds close(2) waits for unsent data, or null to leave that to the kernel. 0 sends a reset. */
const linger = {
  get roomBytes() {
    return structLayout('linger').size;
  },
  unpack(room: Uint8Array): number | null {
    const { l_onoff, l_linger } = unpackStruct('linger', room);
    return l_onoff === 0 ? null : l_linger;
  },
  pack(seconds: number | null, name: string): Uint8Array {
    if (seconds !== null && (!Number.isInteger(seconds) || seconds < 0 || seconds > 0xffff)) {
      throw new RangeError(`${name} is ${seconds}: it must be 0 to 65535 seconds, or null`);
    }
    return packStruct('linger', { l_onoff: seconds === null ? 0 : 1, l_linger: seconds ?? 0 });
  },
};

/** Text that the kernel ends with a NUL, of at most so many bytes with it. */
function text(roomBytes: number) {
  return {
    roomBytes,
    unpack(room: Uint8Array): string {
      const end = room.indexOf(0);
      return new TextDecoder().decode(end < 0 ? room : room.subarray(0, end));
    },
    pack(value: string, name: string): Uint8Array {
      checkType(name, value, 'string');
      const bytes = new TextEncoder().encode(value);
      if (bytes.length >= roomBytes || bytes.includes(0)) {
        throw new RangeError(
          `${name} is ${JSON.stringify(value)}: it must be at most ${roomBytes - 1} bytes, none of them NUL`,
        );
      }
      return bytes;
    },
  };
}

const uint64: Getter<bigint> = {
  roomBytes: 8,
  unpack: (room) => new DataView(room.buffer).getBigUint64(0, true),
};

/** struct ip_mreqn. */
const membership: Setter<Membership> = {
  pack({ group, interfaceIndex = 0 }, name) {
    const quad = parseIpv4(group);
    if (quad === null) {
      throw new TypeError(`${name}: group is ${JSON.stringify(group)}: it must be an IPv4 address`);
    }
    return Uint8Array.of(
      ...quad,
      0,
      0,
      0,
      0,
      ...packInt(interfaceIndex, `${name}: interfaceIndex`),
    );
  },
};

/** struct ipv6_mreq. */
const membership6: Setter<Membership> = {
  pack({ group, interfaceIndex = 0 }, name) {
    const address = parseIpv6(group);
    if (address === null) {
      throw new TypeError(`${name}: group is ${JSON.stringify(group)}: it must be an IPv6 address`);
    }
    return packStruct('ipv6_mreq', { ipv6mr_multiaddr: address, ipv6mr_ifindex: interfaceIndex });
  },
};

const readOnly = <T>(option: Getter<T>): Getter<T> => ({
  get roomBytes() {
    return option.roomBytes;
  },
  unpack: option.unpack,
});

function level<T extends Record<string, object>>(
  levelNumber: number,
  options: T,
): { readonly [N in keyof T]: T[N] & Place } {
  return Object.fromEntries(
    Object.entries(options).map(([name, codec]) => [
      name,
      // Getters, and copied as such: the tables of structs and of names take milliseconds to read.
      Object.defineProperties(
        {
          level: levelNumber,
          get optname() {
            return constantValue(name) as number;
          },
        },
        Object.getOwnPropertyDescriptors(codec),
      ),
    ]),
  ) as { [N in keyof T]: T[N] & Place };
}

type Codecs = {
  readonly [N in keyof ReadableOptions]: Getter<ReadableOptions[N]>;
} & { readonly [N in keyof WritableOptions]: Setter<WritableOptions[N]> };

export const SOCKET_OPTIONS = {
  ...level(C.SOL_SOCKET, {
    SO_ACCEPTCONN: readOnly(flag),
    SO_BINDTODEVICE: text(16),
    SO_BROADCAST: flag,
    SO_BUSY_POLL: int,
    SO_COOKIE: uint64,
    SO_DEBUG: flag,
    SO_DOMAIN: readOnly(int),
    SO_DONTROUTE: flag,
    SO_ERROR: pendingError,
    SO_INCOMING_CPU: int,
    SO_KEEPALIVE: flag,
    SO_LINGER: linger,
    SO_MARK: int,
    SO_OOBINLINE: flag,
    SO_PASSCRED: flag,
    SO_PEEK_OFF: int,
    SO_PEERCRED: struct('ucred'),
    SO_PRIORITY: int,
    SO_PROTOCOL: readOnly(int),
    SO_RCVBUF: int,
    SO_RCVBUFFORCE: { pack: packInt },
    SO_RCVLOWAT: int,
    SO_RCVTIMEO: timeMs,
    SO_REUSEADDR: flag,
    SO_REUSEPORT: flag,
    SO_SNDBUF: int,
    SO_SNDBUFFORCE: { pack: packInt },
    SO_SNDLOWAT: readOnly(int),
    SO_SNDTIMEO: timeMs,
    SO_TIMESTAMP: flag,
    SO_TIMESTAMPNS: flag,
    SO_TYPE: readOnly(int),
    SO_ZEROCOPY: flag,
  }),
  ...level(C.IPPROTO_TCP, {
    TCP_CONGESTION: text(16),
    TCP_CORK: flag,
    TCP_DEFER_ACCEPT: int,
    TCP_FASTOPEN: int,
    TCP_FASTOPEN_CONNECT: flag,
    TCP_INFO: struct('tcp_info'),
    TCP_KEEPCNT: int,
    TCP_KEEPIDLE: int,
    TCP_KEEPINTVL: int,
    TCP_LINGER2: int,
    TCP_MAXSEG: int,
    TCP_NODELAY: flag,
    TCP_NOTSENT_LOWAT: int,
    TCP_QUICKACK: flag,
    TCP_SYNCNT: int,
    TCP_USER_TIMEOUT: int,
    TCP_WINDOW_CLAMP: int,
  }),
  ...level(C.IPPROTO_UDP, {
    UDP_CORK: flag,
    UDP_GRO: flag,
    UDP_SEGMENT: int,
  }),
  ...level(C.IPPROTO_IP, {
    IP_ADD_MEMBERSHIP: membership,
    IP_BIND_ADDRESS_NO_PORT: flag,
    IP_DROP_MEMBERSHIP: membership,
    IP_FREEBIND: flag,
    IP_MTU: readOnly(int),
    IP_MTU_DISCOVER: int,
    IP_MULTICAST_ALL: flag,
    IP_MULTICAST_LOOP: flag,
    IP_MULTICAST_TTL: int,
    IP_PKTINFO: flag,
    IP_RECVERR: flag,
    IP_RECVTOS: flag,
    IP_RECVTTL: flag,
    IP_TOS: int,
    IP_TRANSPARENT: flag,
    IP_TTL: int,
  }),
  ...level(C.IPPROTO_IPV6, {
    IPV6_ADD_MEMBERSHIP: membership6,
    IPV6_DROP_MEMBERSHIP: membership6,
    IPV6_MTU: int,
    IPV6_MTU_DISCOVER: int,
    IPV6_MULTICAST_IF: int,
    IPV6_MULTICAST_HOPS: int,
    IPV6_MULTICAST_LOOP: flag,
    IPV6_RECVERR: flag,
    IPV6_RECVPKTINFO: flag,
    IPV6_RECVTCLASS: flag,
    IPV6_TCLASS: int,
    IPV6_UNICAST_HOPS: int,
    IPV6_V6ONLY: flag,
  }),
} as const satisfies Codecs;

/** The options that can be read. */
export type ReadableOption = keyof ReadableOptions;

/** The options that can be set. */
export type WritableOption = keyof WritableOptions;

/** What reading an option gives. */
export type OptionValue<N extends ReadableOption> = ReadableOptions[N];

/** What setting an option takes. */
export type OptionInput<N extends WritableOption> = WritableOptions[N];

/** @throws TypeError for a name that is no option, or not one that can be used in this way. */
export function findOption(name: string, way: 'unpack'): Place & Getter<unknown>;
export function findOption(name: string, way: 'pack'): Place & Setter<unknown>;
export function findOption(name: string, way: 'pack' | 'unpack'): object {
  const option: object | undefined = Object.hasOwn(SOCKET_OPTIONS, name)
    ? SOCKET_OPTIONS[name as keyof typeof SOCKET_OPTIONS]
    : undefined;
  if (option === undefined) {
    throw new TypeError(
      `there is no socket option ${JSON.stringify(name)}: getsockopt(2) and setsockopt(2) by rawSyscall reach every other`,
    );
  }
  if (!(way in option)) {
    throw new TypeError(`${name} can only be ${way === 'pack' ? 'read' : 'set'}`);
  }
  return option;
}
