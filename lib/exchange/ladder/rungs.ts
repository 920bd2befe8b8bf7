// The rungs: the article's, whose sizes are its own words, and ours, which are built here and now.

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emit } from '../../emit/emit.js';
import type { EmitOptions, Target } from '../../emit/options.js';
import { COMPILERS } from '../../emit/targets.js';
import type { Ipv4Endpoint } from '../../kernel/address/sockaddr-in.js';
import { link } from '../../program/link/link.js';
import { findWsLibrary } from '../clients/ws-library.js';
import { kernelStarts } from '../kernel-starts.js';
import { checkedExchange, faithfulExchange } from '../recipes.js';
import { isInstalled } from './measure.js';

/** A rung of the article. Sizes with UPX are of the same file, packed. */
export interface ArticleRung {
  readonly name: string;
  readonly sizeBytes: number;
}

/** A rung of ours, ready to run. */
export interface Rung {
  readonly name: string;
  readonly kind: 'node' | 'addon' | 'executable';
  /** Everything that has to be there for it to run, the kernel aside. */
  readonly sizeBytes: number;
  /** How that comes about, where it is more than one file. */
  readonly note: string | null;
  /** The article's rung that it answers. */
  readonly article: ArticleRung | null;
  /** null: it cannot run here. */
  readonly command: readonly string[] | null;
}

const ARTICLE = {
  library: { name: 'x/net/websocket client, Go', sizeBytes: 4_128_768 },
  net: { name: 'net package, Go', sizeBytes: 1_814_528 },
  raw: { name: 'raw syscalls, Go', sizeBytes: 847_872 },
  tinygo: { name: 'raw syscalls, TinyGo', sizeBytes: 18_160 },
  scheduler: { name: 'no scheduler, leaking GC', sizeBytes: 13_056 },
  allocator: { name: 'own allocator', sizeBytes: 12_720 },
  linker: { name: 'linker flags', sizeBytes: 6_600 },
  x64: { name: 'no standard library, x86-64', sizeBytes: 810 },
  ia32: { name: 'no standard library, i386', sizeBytes: 538 },
} as const satisfies Record<string, ArticleRung>;

const DIST = fileURLToPath(new URL('../..', import.meta.url));
const ROOT = dirname(DIST.replace(/\/$/, ''));

/** Builds every rung into the directory. */
export function buildRungs(directory: string, server: Ipv4Endpoint): Rung[] {
  const url = `ws://${server.address}:${server.port}/`;
  return [...nodeRungs(url), ...addonRungs(directory, url), ...executableRungs(directory, server)];
}

function scriptBytes(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|mjs|json)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The addon that this process uses. */
function shippedAddon(): string {
  const places = [
    'build/Release/rawsyscall.node',
    `prebuilds/${process.platform}-${process.arch}/rawsyscall.node`,
  ];
  return join(ROOT, places.find((place) => existsSync(join(ROOT, place))) as string);
}

function nodeRungs(url: string): Rung[] {
  const nodeBytes = statSync(process.execPath).size;
  const ownBytes = scriptBytes(DIST) + statSync(shippedAddon()).size;
  const ws = findWsLibrary();
  const rung = (client: string, name: string, addedBytes: number, article: ArticleRung): Rung => ({
    name,
    kind: 'node',
    sizeBytes: nodeBytes + addedBytes,
    note: `node ${group(nodeBytes)} + ${group(addedBytes)}`,
    article,
    command: [process.execPath, join(DIST, 'cli.js'), 'exchange', '--client', client, url],
  });
  return [
    ...(ws === null
      ? []
      : [rung('ws', 'ws library in Node', ownBytes + scriptBytes(dirname(ws)), ARTICLE.library)]),
    rung('net', 'node:net in Node', ownBytes, ARTICLE.net),
    rung('raw', 'raw syscalls in Node', ownBytes, ARTICLE.raw),
  ];
}

const GENERAL = [
  '-shared',
  '-fPIC',
  '-std=c++20',
  '-DNAPI_VERSION=8',
  '-DNODE_GYP_MODULE_NAME=rawsyscall',
];
const SMALL = ['-Os', '-fno-exceptions', '-fno-rtti', '-fvisibility=hidden', '-s'];
const SECTIONS = [
  '-ffunction-sections',
  '-fdata-sections',
  '-Wl,--gc-sections',
  '-Wl,-z,noseparate-code',
];

/** The addon alone (Node is counted above), from a compiler's defaults to what is shipped. */
function addonRungs(directory: string, url: string): Rung[] {
  const rungs: Rung[] = [];
  const variants: [name: string, flags: string[], article: ArticleRung][] = [
    ['addon, -O3 as node-gyp has it', ['-O3'], ARTICLE.tinygo],
    ['addon, -Os, stripped, no exceptions', SMALL, ARTICLE.scheduler],
    ['addon, unused sections collected', [...SMALL, ...SECTIONS], ARTICLE.allocator],
  ];
  for (const [index, [name, flags, article]] of variants.entries()) {
    const file = join(directory, `addon${index}.node`);
    if (compileAddon(file, flags)) {
      rungs.push(addonRung(directory, file, name, article, url));
    }
  }
  rungs.push(
    addonRung(directory, strippedAddon(directory), 'addon as shipped', ARTICLE.linker, url),
  );
  return rungs;
}

/** The addon in use, without the symbols that a prebuild does not have either. */
function strippedAddon(directory: string): string {
  const copy = join(directory, 'shipped.node');
  const { status } = spawnSync('strip', ['-o', copy, shippedAddon()], { stdio: 'ignore' });
  return status === 0 ? copy : shippedAddon();
}

/** False where there is no compiler, no Node headers or no source. */
function compileAddon(file: string, flags: readonly string[]): boolean {
  const native = join(ROOT, 'native');
  const headers = [
    join(dirname(process.execPath), '../include/node'),
    join(process.env.HOME ?? '', `.cache/node-gyp/${process.versions.node}/include/node`),
  ].find((path) => existsSync(join(path, 'node_api.h')));
  const api = join(ROOT, 'node_modules/node-addon-api'); // In a clone only, as native/ is.
  if (headers === undefined || !existsSync(native) || !existsSync(api) || !isInstalled('g++')) {
    return false;
  }
  const defines = [
    '-DNODE_ADDON_API_DISABLE_DEPRECATED',
    '-DNODE_ADDON_API_DISABLE_CPP_EXCEPTIONS',
  ];
  const sources = readdirSync(native).filter(
    (name) => name.endsWith('.cc') && name !== 'freestanding.cc',
  );
  const { status } = spawnSync(
    'g++',
    [...GENERAL, ...defines, ...flags, `-I${headers}`, `-I${api}`, '-o', file, ...sources],
    { cwd: native, stdio: 'ignore' },
  );
  return status === 0;
}

/** A copy of the package with that addon. */
function addonRung(
  directory: string,
  addon: string,
  name: string,
  article: ArticleRung,
  url: string,
): Rung {
  const copy = join(directory, name.replace(/\W+/g, '-'));
  mkdirSync(join(copy, 'build/Release'), { recursive: true });
  cpSync(DIST, join(copy, 'dist'), { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
  copyFileSync(addon, join(copy, 'build/Release/rawsyscall.node'));
  if (existsSync(join(ROOT, 'node_modules'))) {
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  }
  const command = [process.execPath, join(copy, 'dist/cli.js'), 'exchange', url];
  return {
    name,
    kind: 'addon',
    sizeBytes: statSync(addon).size,
    note: 'without node',
    article,
    command,
  };
}

const VARIANTS: readonly (readonly [name: string, options: Omit<EmitOptions, 'target'>])[] = [
  ['checked, with a timeout', {}],
  ['faithful', { mode: 'faithful' }],
  ['faithful, golfed', { mode: 'faithful', layout: 'golf' }],
  ['faithful, golfed, packed', { mode: 'faithful', layout: 'golf', pack: true }],
];

const TARGETS: readonly (readonly [Target, string, ArticleRung | null])[] = [
  ['x64', 'x86-64', ARTICLE.x64],
  ['ia32', 'i386', ARTICLE.ia32],
  ['arm64', 'arm64', null],
];

function executableRungs(directory: string, server: Ipv4Endpoint): Rung[] {
  const rungs: Rung[] = [];
  for (const [target, name, article] of TARGETS) {
    for (const [variant, options] of VARIANTS) {
      if (options.pack && !COMPILERS[target].options.includes('pack')) {
        continue; // It has no packed form.
      }
      const program = (options.mode === 'faithful' ? faithfulExchange : checkedExchange)(server);
      const { bytes } = emit(link(program), { ...options, target });
      const file = join(directory, `${target}-${variant.replace(/\W+/g, '-')}`);
      writeFileSync(file, bytes, { mode: 0o755 });
      const runner = runnerOf(target, options);
      rungs.push({
        name: `${name}, ${variant}`,
        kind: 'executable',
        sizeBytes: bytes.length,
        note: runner?.[0] ?? null,
        article,
        command: runner && [...runner, file],
      });
    }
  }
  return rungs;
}

/** What goes before an executable to run it here; null when nothing here can: golfed x86 does not start under qemu. */
function runnerOf(target: Target, { layout }: Omit<EmitOptions, 'target'>): string[] | null {
  if (kernelStarts(target)) {
    return [];
  }
  const { emulator } = COMPILERS[target];
  if (layout === 'golf' && (target === 'x64' || target === 'ia32')) {
    return null;
  }
  return isInstalled(emulator) ? [emulator] : null;
}

/** 1234567 as 1,234,567. */
export function group(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
