// Memory of a call as text, as strace shows it: strings in C's notation, socket addresses by their family, structs with
// their members' names.

import { formatIpv6 } from '../kernel/address/sockaddr-in6.js';
import { choiceText, flagsText, signalText } from '../kernel/constant-sets.js';
import { memoryBytes, ownLength, partialStruct } from '../kernel/memory-sizes.js';
import { isStructName, type StructName, structLayout, unpackStruct } from '../kernel/struct.js';
import { AF_INET, AF_INET6, AF_UNIX } from '../kernel/tables/socket-constants.js';

/** As many bytes of data as strace shows. */
export const SHOWN_BYTES = 32;
/** And as many elements of an array. */
export const SHOWN_ELEMENTS = 32;

const ESCAPES: Readonly<Record<number, string>> = {
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** Bytes as a string of C: escapes, octal for what is not printable, and "..." after the first `most`. */
export function quoted(bytes: Uint8Array, most = SHOWN_BYTES): string {
  const end = Math.min(bytes.length, most);
  let text = '';
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] as number;
    const short = ESCAPES[byte];
    if (short !== undefined) {
      text += short;
    } else if (byte >= 32 && byte < 127) {
      text += String.fromCharCode(byte);
    } else {
      // A digit that follows would be read as part of a shorter octal escape.
      const next = index + 1 < end ? (bytes[index + 1] as number) : 0;
      text += `\\${byte.toString(8).padStart(next >= 48 && next <= 57 ? 3 : 1, '0')}`;
    }
  }
  return `"${text}"${bytes.length > most ? '...' : ''}`;
}

/** Text that ends at a NUL, whole. */
export function quotedText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return quoted(end === -1 ? bytes : bytes.subarray(0, end), Number.POSITIVE_INFINITY);
}

/** A socket address by its family; one too short for its family, or of a family not known here, as its bytes. */
export function sockaddrText(bytes: Uint8Array): string {
  if (bytes.length < 2) {
    return quoted(bytes);
  }
  const family = (bytes[0] as number) + (bytes[1] as number) * 256;
  const name = `{sa_family=${choiceText('AF', family)}`;
  if (family === AF_INET && bytes.length >= 16) {
    const { sin_port, sin_addr } = unpackStruct('sockaddr_in', bytes);
    return `${name}, sin_port=htons(${sin_port}), sin_addr=inet_addr("${sin_addr.join('.')}")}`;
  }
  if (family === AF_INET6 && bytes.length >= 28) {
    const { sin6_port, sin6_flowinfo, sin6_addr, sin6_scope_id } = unpackStruct(
      'sockaddr_in6',
      bytes,
    );
    return (
      `${name}, sin6_port=htons(${sin6_port}), sin6_flowinfo=htonl(${sin6_flowinfo}), ` +
      `inet_pton(AF_INET6, "${formatIpv6(sin6_addr)}", &sin6_addr), sin6_scope_id=${sin6_scope_id}}`
    );
  }
  if (family === AF_UNIX) {
    if (bytes.length === 2) {
      return `${name}}`;
    }
    const path = bytes.subarray(2);
    return path[0] === 0
      ? `${name}, sun_path=@${quoted(path.subarray(1), 108)}}`
      : `${name}, sun_path=${quotedText(path)}}`;
  }
  return `${name}, sa_data=${quoted(bytes.subarray(2))}}`;
}

/** The signals in a set, without their "SIG": `[INT TERM]`. */
function sigsetText(bytes: Uint8Array): string {
  const signals: string[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if (((bytes[bit >> 3] as number) >> (bit & 7)) & 1) {
      signals.push(
        signalText(bit + 1)
          .replace(/^SIG/, '')
          .replace(/^(\d+)$/, 'RT_$1'),
      );
    }
  }
  return `[${signals.join(' ')}]`;
}

function fdsetText(bytes: Uint8Array): string {
  const fds = Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter(
    (bit) => ((bytes[bit >> 3] as number) >> (bit & 7)) & 1,
  );
  return `[${fds.join(' ')}]`;
}

/** Members that are flags or a choice, by struct and name. */
const MEMBER_TEXT: Readonly<Record<string, (value: number) => string>> = {
  'flock.l_type': (value) => choiceText('LCK', value),
  'flock.l_whence': (value) => choiceText('SEEK', value),
  'inotify_event.mask': (value) => flagsText('IN', value),
  'signalfd_siginfo.ssi_signo': signalText,
  'siginfo.si_signo': signalText,
  'stat.st_mode': modeText,
  'statx.stx_mode': modeText,
  'statx.stx_mask': (value) => flagsText('STATX', value),
  'tcp_info.tcpi_state': (value) => TCP_STATES[value] ?? String(value),
};

const TCP_STATES =
  '0 TCP_ESTABLISHED TCP_SYN_SENT TCP_SYN_RECV TCP_FIN_WAIT1 TCP_FIN_WAIT2 TCP_TIME_WAIT TCP_CLOSE TCP_CLOSE_WAIT TCP_LAST_ACK TCP_LISTEN TCP_CLOSING'.split(
    ' ',
  );

const FILE_TYPES: Readonly<Record<number, string>> = {
  1: 'S_IFIFO',
  2: 'S_IFCHR',
  4: 'S_IFDIR',
  6: 'S_IFBLK',
  8: 'S_IFREG',
  10: 'S_IFLNK',
  12: 'S_IFSOCK',
};

/** "S_IFREG|0644" */
function modeText(mode: number): string {
  const type = FILE_TYPES[mode >> 12];
  const permissions = `0${(mode & 0o7777).toString(8)}`;
  return type === undefined ? permissions : `${type}|${permissions}`;
}

/** Flags of 64 bits, of which only the lower 32 have names. */
function wideFlagsText(set: string, value: bigint): string {
  return value > 0xffff_ffffn ? `0x${value.toString(16)}` : flagsText(set, Number(value));
}

/** A limit as strace has it: a multiple of 1024 as such. */
function limitText(value: bigint): string {
  if (BigInt.asIntN(64, value) === -1n) {
    return 'RLIM64_INFINITY';
  }
  return value > 1024n && value % 1024n === 0n ? `${value / 1024n}*1024` : String(value);
}

function valueText(path: string, type: string, value: unknown): string {
  if (isStructName(type)) {
    return structObjectText(type, value as object);
  }
  if (typeof value === 'string') {
    return quoted(new TextEncoder().encode(value), 65);
  }
  if (value instanceof Uint8Array) {
    return quoted(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((element) => valueText('', type, element)).join(', ')}]`;
  }
  if (type === 'pointer') {
    return pointerText(value as bigint);
  }
  const text = MEMBER_TEXT[path];
  return text === undefined ? String(value) : text(Number(value));
}

function structObjectText(name: StructName, value: object): string {
  if (name === 'epoll_event') {
    const { events, data } = value as { events: number; data: bigint };
    const u32 = BigInt.asUintN(32, data);
    return `{events=${flagsText('EPOLL', events)}, data={u32=${u32}, u64=${data}}}`;
  }
  if (name === 'pollfd') {
    const { fd, events } = value as { fd: number; events: number };
    return `{fd=${fd}, events=${flagsText('POLL', events)}}`; // What came of it is shown with the result.
  }
  if (name === 'open_how') {
    const { flags = 0n, mode = 0n, resolve = 0n } = value as Readonly<Record<string, bigint>>;
    const modeShown = mode === 0n ? '' : `, mode=0${mode.toString(8)}`;
    return `{flags=${wideFlagsText('O', flags)}${modeShown}, resolve=${wideFlagsText('RESOLVE', resolve)}}`;
  }
  const types = new Map(structLayout(name).members.map((member) => [member.name, member.type]));
  const members = Object.entries(value)
    .filter(([member]) => !member.startsWith('__'))
    .map(([member, inner]) => {
      const text = /^rlim_/.test(member)
        ? limitText(inner as bigint)
        : valueText(`${name}.${member}`, types.get(member) as string, inner);
      return `${member}=${text}`;
    });
  return `{${members.join(', ')}}`;
}

/** One struct: `{tv_sec=1, tv_nsec=0}`. */
export function structText(name: StructName, bytes: Uint8Array): string {
  return structObjectText(name, unpackStruct(name, bytes));
}

function elementText(element: string, bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isStructName(element)) {
    return structText(element, bytes);
  }
  switch (element) {
    case 'int':
      return String(view.getInt32(0, true));
    case 'u16':
      return String(view.getUint16(0, true));
    case 'u32':
      return String(view.getUint32(0, true));
    case 'u64':
    case 'ulong':
      return String(view.getBigUint64(0, true));
    case 'pointer':
      return pointerText(view.getBigUint64(0, true));
    default:
      return String(view.getBigInt64(0, true));
  }
}

const pointerText = (value: bigint): string => (value === 0n ? 'NULL' : `0x${value.toString(16)}`);

/** As much of a struct as there is. */
function partialText(name: StructName, bytes: Uint8Array): string {
  const { size, members } = structLayout(name);
  const whole = new Uint8Array(size);
  whole.set(bytes.subarray(0, size));
  const values = Object.entries(unpackStruct(name, whole)).filter((_, index) => {
    const { offset, size: length } = members[index] as (typeof members)[number];
    return offset + length <= bytes.length;
  });
  return structObjectText(name, Object.fromEntries(values));
}

/**
 * That many elements as text. `single` is memory that is one element by its type: a number is shown in brackets, as a
 * pointer to it, a struct without. Memory that is too short for them is shown as its bytes.
 */
export function memoryText(
  element: string,
  elements: number,
  single: boolean,
  bytes: Uint8Array,
  mostBytes = SHOWN_BYTES,
): string {
  const length = memoryBytes(element, elements);
  if (bytes.length < length) {
    return quoted(bytes, mostBytes);
  }
  const used = bytes.subarray(0, length);
  const partial = partialStruct(element);
  if (element.endsWith('_self')) {
    const own = bytes.subarray(0, ownLength(element, bytes) ?? 0);
    return partial === null ? quoted(own, mostBytes) : partialText(partial, own);
  }
  if (partial !== null) {
    return partialText(partial, used);
  }
  switch (element) {
    case 'bytes':
    case 'io_uring_probe':
    case 'msgbuf':
    case 'nodemask':
    case 'pages':
      return quoted(used, mostBytes);
    case 'text':
      return quotedText(used);
    case 'option':
      // Most options are one int, and what else there is has no type in the call.
      return used.length === 4 ? `[${elementText('int', used)}]` : quoted(used);
    case 'sockaddr':
      return sockaddrText(used);
    case 'sigset':
      return sigsetText(used);
    case 'fdset':
      return fdsetText(used);
  }
  const size = length / Math.max(elements, 1);
  const texts = Array.from({ length: Math.min(elements, SHOWN_ELEMENTS) }, (_, index) =>
    elementText(element, used.subarray(index * size, (index + 1) * size)),
  );
  if (elements > SHOWN_ELEMENTS) {
    texts.push('...');
  }
  return single && isStructName(element) ? (texts[0] as string) : `[${texts.join(', ')}]`;
}
