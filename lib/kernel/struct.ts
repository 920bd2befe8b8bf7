// The kernel's structs to bytes and back: layouts computed from structs.ts by the rules of each architecture's C ABI.
// Every member lies at the next multiple of its alignment, and the struct ends at a multiple of its largest; ia32 aligns
// 64-bit members to 4. All architectures here are little-endian.

import type { Bytes } from './arg.js';
import type { StructValues } from './declarations/structs.js';
import { bytesOf, isUint8Array, lengthOf } from './memory.js';
import { shown } from './shown.js';
import { packedStructs, structs } from './structs.js';
import type { Arch } from './syscall-numbers.js';

/** The name of a struct, as the kernel's headers have it. */
export type StructName = keyof StructValues;

/** A struct as JavaScript has it: 64-bit members and words as bigint, other numbers as number, char[] as string. */
export type StructValue<N extends StructName> = StructValues[N];

/** What can be packed: any members (others are zero), and a number for a bigint. */
export type StructInput<N extends StructName> = MembersInput<StructValue<N>>;
type MembersInput<V> = { readonly [K in keyof V]?: MemberInput<V[K]> };
type MemberInput<V> = V extends bigint
  ? bigint | number
  : V extends number | string | Uint8Array
    ? V
    : V extends (infer Element)[]
      ? readonly MemberInput<Element>[]
      : { readonly [K in keyof V]?: MemberInput<V[K]> };

/** A member of a struct. */
export interface Member {
  /** The kernel's name. */
  readonly name: string;
  /** The type of one element, as structs.ts spells it. */
  readonly type: string;
  /** How many elements an array has; null when it is none. */
  readonly length: number | null;
  /** Bytes from the start of the struct. */
  readonly offset: number;
  /** In bytes: of all elements. */
  readonly size: number;
}

/** Where the members of a struct lie. */
export interface Layout {
  /** In bytes, as sizeof has it. */
  readonly size: number;
  /** In bytes: a multiple of it is where such a struct may lie. */
  readonly alignment: number;
  /** In the order in which they lie. */
  readonly members: readonly Member[];
}

let declarations: ReturnType<typeof structs> | undefined;

function declared(): ReturnType<typeof structs> {
  declarations ??= structs();
  return declarations;
}

const WORDS = new Set(['long', 'ulong', 'pointer']);
const layouts = new Map<string, Layout>();

export { bytesOf } from './memory.js';

/** The size of a long and a pointer; nothing is aligned to more. */
export const wordBytes = (arch: Arch): number => (arch === 'ia32' ? 4 : 8);

export function isStructName(name: string): name is StructName {
  return Object.hasOwn(declared(), name);
}

function measure(type: string, arch: Arch): { size: number; alignment: number } {
  if (isStructName(type)) {
    return structLayout(type, arch);
  }
  const bits = /\d+$/.exec(type)?.[0];
  const size = WORDS.has(type) ? wordBytes(arch) : type === 'char' ? 1 : Number(bits) / 8;
  return { size, alignment: Math.min(size, wordBytes(arch)) };
}

const roundUp = (value: number, multiple: number): number => Math.ceil(value / multiple) * multiple;

/**
 * Where the members of a struct lie.
 * @throws RangeError for a struct that is not declared for the architecture.
 */
export function structLayout(name: StructName, arch = process.arch as Arch): Layout {
  const key = `${arch} ${name}`;
  let layout = layouts.get(key);
  if (layout === undefined) {
    layout = computeLayout(name, arch);
    layouts.set(key, layout);
  }
  return layout;
}

/** Whether the struct is declared for the architecture. */
export function hasStruct(name: StructName, arch: Arch): boolean {
  const members: string | Readonly<Record<string, string>> = declared()[name];
  return (
    typeof members === 'string' || Object.hasOwn(members, arch) || Object.hasOwn(members, 'generic')
  );
}

function computeLayout(name: StructName, arch: Arch): Layout {
  const given: string | Readonly<Record<string, string>> | undefined = isStructName(name)
    ? declared()[name]
    : undefined;
  const text = typeof given === 'object' ? (given[arch] ?? given.generic) : given;
  if (text === undefined) {
    throw new RangeError(`there is no struct ${name} for ${arch}`);
  }
  const packed = packedStructs()[name]?.includes(arch) ?? false;
  const members: Member[] = [];
  let end = 0;
  let largest = 1;
  for (const [, member, type, count] of text.matchAll(/(\w+): (\w+)(?:\[(\d+)\])?/g)) {
    const element = measure(type as string, arch);
    const alignment = packed ? 1 : element.alignment;
    const offset = roundUp(end, alignment);
    const length = count === undefined ? null : Number(count);
    const size = element.size * (length ?? 1);
    members.push({ name: member as string, type: type as string, length, offset, size });
    end = offset + size;
    largest = Math.max(largest, alignment);
  }
  return { size: roundUp(end, largest), alignment: largest, members };
}

/**
 * The bytes of a struct; members that are not given are zero.
 * @throws RangeError for a value that does not fit its member, TypeError for one of another type or an unknown member.
 */
export function packStruct<N extends StructName>(
  name: N,
  values: StructInput<N>,
  arch = process.arch as Arch,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(structLayout(name, arch).size);
  putStruct(new DataView(bytes.buffer), name, values, arch, name);
  return bytes;
}

function putStruct(
  view: DataView,
  name: StructName,
  values: object,
  arch: Arch,
  path: string,
): void {
  const { members } = structLayout(name, arch);
  for (const [key, value] of Object.entries(values)) {
    const member = members.find((candidate) => candidate.name === key);
    if (member === undefined) {
      const known = members.map((candidate) => candidate.name).join(', ');
      throw new TypeError(`${path} has no member ${key}: it has ${known}`);
    }
    if (value !== undefined) {
      putMember(view, member, value, arch, `${path}.${key}`);
    }
  }
}

function putMember(view: DataView, member: Member, value: unknown, arch: Arch, path: string): void {
  const { type, length, offset, size } = member;
  if (length === null) {
    putElement(view, offset, type, value, arch, path);
    return;
  }
  if (type === 'char' || type === 'u8') {
    const bytes =
      type === 'char' && typeof value === 'string' ? new TextEncoder().encode(value) : value;
    if (!isUint8Array(bytes)) {
      throw new TypeError(`${path} must be ${type === 'char' ? 'a string' : 'a Uint8Array'}`);
    }
    if (lengthOf(bytes) > size) {
      throw new RangeError(`${path} has ${size} bytes, and ${lengthOf(bytes)} are given`);
    }
    new Uint8Array(view.buffer, view.byteOffset + offset, size).set(bytes);
    return;
  }
  if (!Array.isArray(value) || value.length > length) {
    throw new TypeError(`${path} must be an array of at most ${length}`);
  }
  for (const [index, element] of value.entries()) {
    putElement(view, offset + (size / length) * index, type, element, arch, `${path}[${index}]`);
  }
}

function putElement(
  view: DataView,
  offset: number,
  type: string,
  value: unknown,
  arch: Arch,
  path: string,
): void {
  const { size } = measure(type, arch);
  if (isStructName(type)) {
    if (typeof value !== 'object' || value === null) {
      throw new TypeError(`${path} must be an object with the members of ${type}`);
    }
    const inner = new DataView(view.buffer, view.byteOffset + offset, size);
    putStruct(inner, type, value, arch, path);
    return;
  }
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isSafeInteger(value))) {
    throw new TypeError(`${path} must be a safe integer${size === 8 ? ' or a bigint' : ''}`);
  }
  const number = BigInt(value);
  // A flag word is as well given unsigned, and -1 as well as all ones.
  if (BigInt.asIntN(size * 8, number) !== number && BigInt.asUintN(size * 8, number) !== number) {
    throw new RangeError(`${path} is ${value}: it does not fit in ${size * 8} bits`);
  }
  if (size === 8) {
    view.setBigInt64(offset, number, true);
  } else if (size === 4) {
    view.setInt32(offset, Number(BigInt.asIntN(32, number)), !type.startsWith('be'));
  } else if (size === 2) {
    view.setInt16(offset, Number(BigInt.asIntN(16, number)), !type.startsWith('be'));
  } else {
    view.setInt8(offset, Number(BigInt.asIntN(8, number)));
  }
}

/**
 * The members of a struct in the first bytes of `bytes`.
 * @throws RangeError when there are fewer bytes than the struct has.
 */
export function unpackStruct<N extends StructName>(
  name: N,
  bytes: Bytes,
  arch = process.arch as Arch,
): StructValue<N> {
  const { size } = structLayout(name, arch);
  const given = bytesOf(bytes);
  if (given === null) {
    throw new TypeError(`the bytes of a ${name} are ${shown(bytes)}: they must be memory`);
  }
  if (given.length < size) {
    throw new RangeError(`a ${name} has ${size} bytes, and there are ${given.length}`);
  }
  const view = new DataView(given.buffer, given.byteOffset, size);
  return getStruct(view, name, arch) as StructValue<N>;
}

function getStruct(view: DataView, name: StructName, arch: Arch): object {
  const { members } = structLayout(name, arch);
  return Object.fromEntries(members.map((member) => [member.name, getMember(view, member, arch)]));
}

function getMember(view: DataView, { type, length, offset, size }: Member, arch: Arch): unknown {
  if (length === null) {
    return getElement(view, offset, type, arch);
  }
  if (type === 'char' || type === 'u8') {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, size).slice();
    const end = bytes.indexOf(0);
    return type === 'u8'
      ? bytes
      : new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
  }
  return Array.from({ length }, (_, index) =>
    getElement(view, offset + (size / length) * index, type, arch),
  );
}

function getElement(view: DataView, offset: number, type: string, arch: Arch): unknown {
  const { size } = measure(type, arch);
  if (isStructName(type)) {
    return getStruct(new DataView(view.buffer, view.byteOffset + offset, size), type, arch);
  }
  const signed = type.startsWith('s') || type === 'long';
  const little = !type.startsWith('be');
  if (size === 8) {
    return signed ? view.getBigInt64(offset, true) : view.getBigUint64(offset, true);
  }
  const number =
    size === 4
      ? signed
        ? view.getInt32(offset, little)
        : view.getUint32(offset, little)
      : size === 2
        ? signed
          ? view.getInt16(offset, little)
          : view.getUint16(offset, little)
        : signed
          ? view.getInt8(offset)
          : view.getUint8(offset);
  // Words are bigints on every architecture, so that the type of a member does not depend on it.
  return WORDS.has(type) ? BigInt(number) : number;
}
