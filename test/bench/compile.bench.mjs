// What it takes to compile: time, and the most memory that the process held, over the number of steps and the size of
// the data, for each target and layout. Each case is a process of its own: memory that one case took would hide the next.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const title =
  'Compiling: milliseconds and peak MiB (over a process that compiles nothing), per target and options';

const TARGETS = ['x64', 'ia32', 'arm64', 'riscv64'];
const FORMS = {
  plain: {},
  golf: { layout: 'golf' },
  'golf, faithful': { layout: 'golf', mode: 'faithful' },
  'golf, pack': { layout: 'golf', pack: true },
};
const STEPS = [10, 100, 1000, 10_000];
const DATA_BYTES = [2 ** 10, 2 ** 20, 2 ** 25, 2 ** 28];
const LIMIT_MS = 120_000;

/** Programs by name: how a program of that size is made. */
const PROGRAMS = {
  'equal writes': (p, _, count) => {
    const text = p.bytes('text', 'hello');
    for (let i = 0; i < count; i++) {
      p.call('write', 1, text, 5);
    }
  },
  'mixed steps': (p, { literal }, count) => {
    const room = p.zeroed('room', 300);
    let n = p.call('read', 0, room, 100);
    for (let i = 1; i < count; i++) {
      if (i % 7 === 0) {
        p.expect(room.at(i % 100), new Uint8Array(1 + (i % 20)).fill(i));
      } else if (i % 5 === 0) {
        n = p.call('read', 0, room.at(n), literal(200).minus(n));
      } else if (i % 3 === 0) {
        p.mayFail('lseek', i, n.plus(i), i % 3);
      } else {
        p.call('write', i % 2, p.bytes(`text${i}`, `text number ${i}`), 8);
      }
    }
  },
  data: (p, _, count) => {
    const data = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      data[i] = (i * 2654435761) >>> 24;
    }
    p.call('write', 1, p.bytes('data', data), count);
  },
};

async function measureHere(program, count, options) {
  const { readFileSync } = await import('node:fs');
  const api = await import('../../dist/programs.js');
  const p = new api.Program();
  PROGRAMS[program](p, api, count);
  const image = api.link(p);
  const begin = performance.now();
  const { bytes } = options === null ? { bytes: [] } : api.emit(image, options);
  const ms = performance.now() - begin;
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'));
  console.log(JSON.stringify({ ms, mebibytes: kibibytes / 1024, bytes: bytes.length }));
}

/** null where it takes too long, or the process ends; a text where the compiler says why not. */
function measureApart(program, count, options) {
  const code = `import { measureHere } from ${JSON.stringify(import.meta.url)};
    await measureHere(...${JSON.stringify([program, count, options])});`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  if (child.status !== 0) {
    return child.stderr.match(/^\w*Error: (.*)$/m)?.[1]?.slice(0, 100) ?? null;
  }
  return JSON.parse(child.stdout);
}

export { measureHere };

export function measure() {
  const only = process.env.COMPILE_CASES ? new RegExp(process.env.COMPILE_CASES) : /./;
  const rows = [];
  const sizes = { 'equal writes': STEPS, 'mixed steps': STEPS, data: DATA_BYTES };
  for (const [program, counts] of Object.entries(sizes)) {
    for (const count of counts) {
      const empty = measureApart(program, count, null);
      for (const target of TARGETS) {
        for (const [form, options] of Object.entries(FORMS)) {
          const name = `${count} ${program === 'data' ? 'bytes of data' : program}, ${target}, ${form}`;
          if (!only.test(name)) {
            continue;
          }
          const found = measureApart(program, count, { target, ...options });
          if (found === null || typeof found === 'string') {
            rows.push({ name: `${name}: ${found ?? 'none'}`, value: Number.NaN, unit: 'ms' });
            continue;
          }
          rows.push({ name, value: found.ms, unit: 'ms' });
          const more = found.mebibytes - empty.mebibytes;
          rows.push({
            name: `${name}: memory of ${Math.round(empty.mebibytes)} +`,
            value: more,
            unit: 'MiB',
          });
        }
      }
    }
  }
  return rows;
}
