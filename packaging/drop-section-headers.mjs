// Takes the section headers out of a linked and stripped ELF file, in place: a loader reads the program headers alone, and
// the others are a twelfth of the addon. What is debugged is build/Release, which keeps them.

import { readFileSync, writeFileSync } from 'node:fs';

const E_PHOFF = 0x20;
const E_SHOFF = 0x28;
const E_PHENTSIZE = 0x36;
const E_SHENTSIZE = 0x3a;
const P_OFFSET = 8;
const P_FILESZ = 32;

/** The file without what no program header covers at its end. Little-endian ELF64 only. */
export function dropSectionHeaders(file) {
  if (file.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
    throw new Error('this is no little-endian ELF64 file');
  }
  const entryBytes = file.readUInt16LE(E_PHENTSIZE);
  const count = file.readUInt16LE(E_PHENTSIZE + 2);
  const first = Number(file.readBigUInt64LE(E_PHOFF));
  let end = first + count * entryBytes;
  for (let at = first; at < first + count * entryBytes; at += entryBytes) {
    const [offset, length] = [P_OFFSET, P_FILESZ].map((field) =>
      Number(file.readBigUInt64LE(at + field)),
    );
    end = Math.max(end, offset + length);
  }
  const kept = Buffer.from(file.subarray(0, end));
  kept.writeBigUInt64LE(0n, E_SHOFF);
  kept.fill(0, E_SHENTSIZE, E_SHENTSIZE + 6); // e_shentsize, e_shnum, e_shstrndx
  return kept;
}

for (const path of process.argv.slice(2)) {
  writeFileSync(path, dropSectionHeaders(readFileSync(path)));
}
