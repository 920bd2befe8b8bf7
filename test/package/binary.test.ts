// One binary per architecture that loads everywhere: no library needed, no symbol version asked for, nothing undefined
// but Node-API, libuv, which every Node exports, and pthread_create and its attributes, which every C library has, a stack that is not executable, and small.

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LIMIT_BYTES = 16 * 1024;

function readelf(option: string, file: string): string {
  return execFileSync('readelf', ['-W', option, file], { encoding: 'utf8' });
}

/** By the dynamic section alone: the file has no section headers, which readelf would want. elf(5) */
function dynamicSymbols(elf: Buffer): { name: string; isDefined: boolean }[] {
  const word = (at: number) => Number(elf.readBigUInt64LE(at));
  const headers = Array.from(
    { length: elf.readUInt16LE(0x38) },
    (_, index) => word(0x20) + index * 56,
  );
  const PT_LOAD = 1;
  const PT_DYNAMIC = 2;
  const dynamic = headers.find((at) => elf.readUInt32LE(at) === PT_DYNAMIC)!;
  const tags = new Map<number, number>();
  for (let at = word(dynamic + 8); word(at) !== 0; at += 16) {
    tags.set(word(at), word(at + 8));
  }
  const [DT_STRTAB, DT_SYMTAB] = [5, 6];
  const [strings, first] = [tags.get(DT_STRTAB)!, tags.get(DT_SYMTAB)!];
  const load = headers.find((at) => elf.readUInt32LE(at) === PT_LOAD)!;
  expect(word(load + 8) - word(load + 16)).toBe(0); // so that an address of the first segment is its place in the file
  const symbols = [];
  for (let at = first + 24; at < strings; at += 24) {
    const name = strings + elf.readUInt32LE(at);
    if (elf[at + 4]! >> 4 !== 0) {
      // not STB_LOCAL
      symbols.push({
        name: elf.toString('latin1', name, elf.indexOf(0, name)),
        isDefined: elf.readUInt16LE(at + 6) !== 0,
      });
    }
  }
  return symbols;
}

describe.each([
  ['linux-x64', 'Advanced Micro Devices X86-64'],
  ['linux-arm64', 'AArch64'],
])('the prebuild for %s', (platform, machine) => {
  const file = fileURLToPath(
    new URL(`../../prebuilds/${platform}/rawsyscall.node`, import.meta.url),
  );
  /** The dynamic symbols that others can see, and whether each is defined here. */
  const symbols = dynamicSymbols(readFileSync(file));

  it('is for that machine', () => {
    expect(readelf('-h', file)).toContain(machine);
  });

  it(`is stripped and at most ${LIMIT_BYTES} bytes`, () => {
    const { size } = statSync(file);
    console.log(`${platform}: ${size} bytes, ${symbols.length} dynamic symbols`);
    expect(size).toBeLessThanOrEqual(LIMIT_BYTES);
    expect(readelf('-S', file)).toContain('There are no sections');
  });

  it('needs no library', () => {
    const dynamic = readelf('-d', file);
    expect(dynamic).toContain('rawsyscall.node');
    expect(dynamic).not.toContain('NEEDED');
    expect(dynamic).not.toMatch(/RPATH|RUNPATH/);
  });

  it('asks for no symbol version', () => {
    expect(readelf('-d', file)).not.toMatch(/VERSYM|VERNEED|VERDEF/);
  });

  it('leaves nothing undefined but Node-API, libuv and the C library’s threads', () => {
    const undefinedNames = symbols.filter(({ isDefined }) => !isDefined).map((s) => s.name);
    expect(undefinedNames.length).toBeGreaterThan(5);
    expect(undefinedNames.filter((name) => !/^(napi|node_api|uv|pthread)_\w+$/.test(name))).toEqual(
      [],
    );
  });

  it('exports its registration and nothing else', () => {
    const exported = symbols.filter(({ isDefined }) => isDefined).map((s) => s.name);
    expect(exported.sort()).toEqual([
      'napi_register_module_v1',
      'node_api_module_get_api_version_v1',
    ]);
  });

  it('keeps its stack from being executable, and no segment is writable and executable', () => {
    const segments = readelf('-l', file);
    expect(segments).toMatch(/GNU_STACK .* RW\s/);
    expect(segments).not.toMatch(/ RWE\s/);
  });
});
