// Makes lib/kernel/declarations/, what an editor shows of structs and syscall numbers, from the tables and the texts of
// lib/kernel: `npm run declarations`. Types only: they cost nothing when a program runs.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import { hasStruct, isStructName, type StructName, structLayout } from '../../lib/kernel/struct.js';
import { structs } from '../../lib/kernel/structs.js';
import { ARCHITECTURES, callNames, syscallTable } from '../../lib/kernel/syscall-numbers.js';
import { since } from '../../lib/kernel/tables/kernel-versions.js';
import { RUNNING } from '../../lib/kernel/tables/numbers.js';

/** The lines of a file of texts, each `name text`. */
export function textsOf(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
}

export const sentences = () => textsOf('lib/kernel/signatures/sentences.txt');
export const meanings = () => textsOf('lib/kernel/tables/meanings.txt');
export const structTexts = () => textsOf('lib/kernel/structs/descriptions.txt');

const generatedFrom = (sources: string): string =>
  `// npm run declarations\n// Generated: do not edit; made from ${sources}.\n\n`;

/** What makes the file; with UPDATE_DECLARATIONS=1 it is written, too. */
export function made(file: string, text: string): string {
  const formatted = execFileSync(
    'node_modules/.bin/biome',
    ['format', `--stdin-file-path=${file}`],
    {
      input: text,
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    },
  );
  if (process.env.UPDATE_DECLARATIONS === '1') {
    writeFileSync(file, formatted);
  }
  return formatted;
}

/** The line of documentation of a call. */
export function callDoc(name: string): string {
  const reason = Object.hasOwn(UNSIGNED, name) ? UNSIGNED[name] : undefined;
  const text =
    reason === undefined ? sentences().get(name) : `${reason[0]?.toUpperCase()}${reason.slice(1)}.`;
  const versions = since();
  const version = Object.hasOwn(versions, name) ? ` Since Linux ${versions[name]}.` : '';
  return `${text}${version} ${reason === undefined ? name : 'unimplemented'}(2).`;
}

export function syscallNumbers(): string {
  const members = [...callNames()].sort().map((name) => {
    const lacking = RUNNING.filter((arch) => !Object.hasOwn(syscallTable(arch), name));
    const only = lacking.map((arch) => ` Not on ${arch}.`).join('');
    return `/** ${callDoc(name)}${only} */\nreadonly ${name}: number;`;
  });
  return `${generatedFrom('the tables and ../signatures/sentences.txt')}/** The numbers of the calls, by name. */
export interface SyscallNumbers {\n${members.join('\n')}\n}\n`;
}

/** A member's value as JavaScript has it. */
function valueType(type: string, length: number | null): string {
  const isBig = ['u64', 's64', 'long', 'ulong', 'pointer'].includes(type);
  const one = isBig ? 'bigint' : isStructName(type) ? type : 'number';
  if (length === null) {
    return one;
  }
  return type === 'char' ? 'string' : type === 'u8' ? 'Uint8Array' : `${one}[]`;
}

interface Variant {
  readonly arch: string;
  readonly ctype: string;
  readonly value: string;
  readonly offset: number;
}

const last = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** "`u32` at byte 24; on arm64 `u16` at byte 16.", of the architectures on which Node runs, or of those that have it. */
function place(allVariants: readonly Variant[], allArchs: readonly string[]): string {
  const runs = (arch: string): boolean => (RUNNING as readonly string[]).includes(arch);
  const isShort = allVariants.some(({ arch }) => runs(arch));
  const variants = allVariants.filter(({ arch }) => !isShort || runs(arch));
  const all = allArchs.filter((arch) => !isShort || runs(arch));
  const groups = new Map<string, string[]>();
  for (const { arch, ctype, offset } of variants) {
    const text = `\`${ctype}\` at byte ${offset}`;
    groups.set(text, [...(groups.get(text) ?? []), arch]);
  }
  const [[first, archs] = ['', []], ...rest] = [...groups];
  const isEverywhere = archs.length + rest.flatMap(([, some]) => some).length === all.length;
  const head = isEverywhere ? first : `${first} on ${last(archs)}`;
  return `${[head, ...rest.map(([text, some]) => `on ${last(some)} ${text}`)].join('; ')}.`;
}

function structInterface(name: StructName, texts: ReadonlyMap<string, string>): string {
  const archs = ARCHITECTURES.filter((arch) => hasStruct(name, arch));
  const members = new Map<string, Variant[]>();
  for (const arch of archs) {
    for (const { name: member, type, length, offset } of structLayout(name, arch).members) {
      const ctype = length === null ? type : `${type}[${length}]`;
      const variant = { arch, ctype, value: valueType(type, length), offset };
      members.set(member, [...(members.get(member) ?? []), variant]);
    }
  }
  const lines = [...members].map(([member, variants]) => {
    const text = texts.get(`${name}.${member}`);
    const types = [...new Set(variants.map(({ value }) => value))].sort();
    return `/** ${text === undefined ? '' : `${text} `}${place(variants, archs)} */\n${member}: ${types.join(' | ')};`;
  });
  return `/** ${texts.get(name)} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

const structNames = (): StructName[] => (Object.keys(structs()) as StructName[]).sort();

export function structDeclarations(): string {
  const texts = structTexts();
  const members = structNames().map((name) => `/** ${texts.get(name)} */\n${name}: ${name};`);
  return `${generatedFrom('../structs.ts and ../structs/descriptions.txt')}${structNames()
    .map((name) => structInterface(name, texts))
    .join('\n')}
/** All structs, by name. */
export interface StructValues {\n${members.join('\n')}\n}\n`;
}
