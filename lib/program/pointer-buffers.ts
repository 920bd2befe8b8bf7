// Buffers that hold addresses of other buffers: their bytes without the addresses, and where those belong. Both depend on
// the size of a word.

import { packStruct, type StructName, structLayout } from '../kernel/struct.js';
import { Affine, type BufferDeclaration } from './affine.js';

/** Members by name: what packStruct() takes, and for a pointer an address in a buffer or null. */
export type StructMembers = Readonly<Record<string, unknown>>;

type Packed = Pick<BufferDeclaration, 'lengthBytes' | 'initial'> & {
  readonly pointers: { readonly at: number; readonly to: Affine }[];
};

/** Throws as packStruct() does; a RangeError for a struct that x64 and arm64 lay out differently. */
export function packStructs(
  name: StructName,
  list: readonly StructMembers[],
  arch: 'x64' | 'ia32',
): Packed {
  const { size, members } = structLayout(name, arch);
  if (
    arch === 'x64' &&
    JSON.stringify(structLayout(name, 'arm64').members) !== JSON.stringify(members)
  ) {
    throw new RangeError(
      `x64 and arm64 lay out struct ${name} differently: bytes() takes what packStruct() makes for one of them`,
    );
  }
  const initial = new Uint8Array(size * list.length);
  const pointers: Packed['pointers'] = [];
  for (const [index, values] of list.entries()) {
    const plain: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(values)) {
      if (!(value instanceof Affine)) {
        plain[key] = value === null ? 0 : value;
        continue;
      }
      const member = members.find((candidate) => candidate.name === key);
      if (member?.type !== 'pointer') {
        throw new TypeError(
          `${name}.${key} is given an address, and is ${member?.type ?? 'no member'}: only a pointer takes one`,
        );
      }
      pointers.push({ at: size * index + member.offset, to: value });
    }
    initial.set(packStruct(name, plain, arch), size * index);
  }
  return { lengthBytes: initial.length, initial, pointers };
}

export function packPointers(
  name: string,
  addresses: readonly (Affine | null)[],
  wordBytes: 4 | 8,
): Packed {
  const pointers = addresses.flatMap((to, index) => {
    if (to !== null && !(to instanceof Affine)) {
      throw new TypeError(
        `buffer "${name}": element ${index} must be an address in a buffer, or null`,
      );
    }
    return to === null ? [] : [{ at: index * wordBytes, to }];
  });
  return { lengthBytes: addresses.length * wordBytes, initial: new Uint8Array(0), pointers };
}
