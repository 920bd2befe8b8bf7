// One binary per architecture that loads everywhere: no library needed, no symbol version asked for, nothing undefined
// but Node-API, libuv, which every Node exports, and pthread_create and its attributes, which every C library has, a stack that is not executable, and small.

import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LIMIT_BYTES = 16 * 1024;

function readelf(option: string, file: string): string {
  return execFileSync('readelf', ['-W', option, file], { encoding: 'utf8' });
}

describe.each([
  ['linux-x64', 'Advanced Micro Devices X86-64'],
  ['linux-arm64', 'AArch64'],
])('the prebuild for %s', (platform, machine) => {
  const file = fileURLToPath(
    new URL(`../../prebuilds/${platform}/rawsyscall.node`, import.meta.url),
  );
  /** The dynamic symbols that others can see, and the section that each is in. */
  const symbols = readelf('--dyn-syms', file)
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      (fields) => /^\d+:$/.test(fields[0] ?? '') && fields.length >= 8 && fields[4] !== 'LOCAL',
    )
    .map((fields) => ({ section: fields[6]!, name: fields[7]! }));

  it('is for that machine', () => {
    expect(readelf('-h', file)).toContain(machine);
  });

  it(`is stripped and at most ${LIMIT_BYTES} bytes`, () => {
    const { size } = statSync(file);
    console.log(`${platform}: ${size} bytes, ${symbols.length} dynamic symbols`);
    expect(size).toBeLessThanOrEqual(LIMIT_BYTES);
    expect(readelf('-S', file)).not.toMatch(/\.symtab|\.debug/);
  });

  it('needs no library', () => {
    const dynamic = readelf('-d', file);
    expect(dynamic).toContain('rawsyscall.node');
    expect(dynamic).not.toContain('NEEDED');
    expect(dynamic).not.toMatch(/RPATH|RUNPATH/);
  });

  it('asks for no symbol version', () => {
    expect(readelf('-V', file)).toContain('No version information found');
  });

  it('leaves nothing undefined but Node-API, libuv and the C library’s threads', () => {
    const undefinedNames = symbols.filter(({ section }) => section === 'UND').map((s) => s.name);
    expect(undefinedNames.length).toBeGreaterThan(5);
    expect(undefinedNames.filter((name) => !/^(napi|node_api|uv|pthread)_\w+$/.test(name))).toEqual(
      [],
    );
  });

  it('exports its registration and nothing else', () => {
    const exported = symbols.filter(({ section }) => section !== 'UND').map((s) => s.name);
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
