import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AF_UNIX, SOCK_STREAM } from '../../../lib/constants.js';
import { emit } from '../../../lib/emit/emit.js';
import type { EmitOptions } from '../../../lib/emit/options.js';
import { type ValueId, Values } from '../../../lib/emit/x86/select/values.js';
import { link } from '../../../lib/program/link/link.js';
import { literal, Program } from '../../../lib/program/program.js';
import { itNeeds, itRuns } from '../../capabilities.js';

const directory = mkdtempSync(join(tmpdir(), 'elf-x86-'));
afterAll(() => rmSync(directory, { recursive: true }));

let files = 0;
function runFile(bytes: Uint8Array, input = '') {
  const path = join(directory, `program-${files++}`);
  writeFileSync(path, bytes);
  chmodSync(path, 0o755);
  const { status, signal, stdout } = spawnSync(path, { input, timeout: 10_000 });
  return { status, signal, stdout: stdout.toString('latin1') };
}

const TARGETS = ['x64', 'ia32'] as const;
const FORMS: Omit<EmitOptions, 'target'>[] = (['checked', 'faithful'] as const).flatMap((mode) =>
  (['plain', 'golf'] as const).flatMap((layout) =>
    [false, true].map((pack) => ({ mode, layout, pack })),
  ),
);

/** What a program does: its output, and the exit status where results are tested. */
interface Case {
  readonly title: string;
  readonly build: (p: Program) => void;
  readonly stdout: string;
  readonly status: number;
  readonly input?: string;
  /** A failing program goes on where nothing is tested: only its checked form is run. */
  readonly checkedOnly?: true;
}

const CASES: Case[] = [
  { title: 'a program of no steps ends with 0', build: () => {}, stdout: '', status: 0 },
  {
    title:
      'a first call of number 0 behind the decoder of packed text, where bytes that are not text follow it',
    build: (p) => {
      const buffer = p.zeroed('buffer', 8);
      const n = p.call('read', 0, buffer, 3);
      p.call('write', 1, buffer, n);
      p.call('write', 1, p.bytes('text', 'Connection:Upgrade\r\n'.repeat(6)), 20);
      p.call('write', 1, p.bytes('high', new Uint8Array([0x81, 0x85, 0xff])), 3);
      const tail = new Uint8Array(16);
      tail[0] = 0xfe;
      p.call('write', 1, p.bytes('tail', tail), 16);
    },
    input: 'abc',
    stdout: `abcConnection:Upgrade\r\n\x81\x85\xff\xfe${'\0'.repeat(15)}`,
    status: 0,
  },
  {
    title: 'a program without buffers',
    build: (p) => {
      p.call('getpid');
      p.call('getppid');
    },
    stdout: '',
    status: 0,
  },
  {
    title: 'the errno of the first call that fails, and nothing after it',
    build: (p) => {
      p.call('write', 1, p.bytes('one', 'one'), 3);
      p.call('close', 99);
      p.call('write', 1, p.bytes('two', 'two'), 3);
    },
    stdout: 'one',
    status: 9,
    checkedOnly: true,
  },
  {
    title: 'a call that may fail does not end it',
    build: (p) => {
      p.mayFail('close', 99);
      p.call('write', 1, p.bytes('two', 'two'), 3);
    },
    stdout: 'two',
    status: 0,
  },
  {
    title: 'results of several calls, kept across others, in sums and differences',
    build: (p) => {
      const buffer = p.zeroed('buffer', 64);
      const a = p.call('read', 0, buffer, 3);
      const b = p.call('read', 0, buffer.at(a), 4);
      const c = p.call('read', 0, buffer.at(a).plus(b), 5);
      p.call('getpid');
      p.call('write', 1, buffer.at(a), b.plus(c));
      p.call('write', 1, buffer, literal(20).minus(a).minus(b).minus(c));
      p.call('write', 1, buffer.at(c), a.plus(a));
    },
    input: 'abcdefghijklmnop',
    stdout: 'defghijklabcdefghfghijk',
    status: 0,
  },
  {
    title: 'more results than there are registers',
    build: (p) => {
      const buffer = p.zeroed('buffer', 64);
      const sizes = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1].map((size) => p.call('read', 0, buffer, size));
      for (const size of sizes) {
        p.call('write', 1, buffer, size);
      }
      p.call(
        'write',
        1,
        buffer,
        sizes.slice(1).reduce((sum, size) => sum.plus(size), sizes[0]!.plus(0)),
      );
    },
    input: 'abcdefghijklmnopqrstuvwxyz',
    stdout: `${'ssqsqr'.repeat(3)}ssqr${'\0'.repeat(16)}`,
    status: 0,
    checkedOnly: true,
  },
  {
    title: 'two receives on one stream each take what they ask for',
    build: (p) => {
      // The first two descriptors of a process that was given three.
      const [here, there] = [3, 4];
      p.call('socketpair', AF_UNIX, SOCK_STREAM, 0, p.zeroed('pair', 8));
      p.call('write', here, p.bytes('text', 'abcdefgh'), 8);
      const buffer = p.zeroed('buffer', 8);
      const n = p.call('recvfrom', there, buffer, 3, 0, null, null);
      p.call('recvfrom', there, buffer.at(n), 3, 0, null, null);
      p.expect(buffer, 'abcdef\0\0');
      p.call('write', 1, buffer, 8);
    },
    stdout: 'abcdef\0\0',
    status: 0,
    // A faithful golfed program may receive more at once.
    checkedOnly: true,
  },
  {
    title: 'a buffer that starts with text and is written to',
    build: (p) => {
      const buffer = p.bytes('buffer', 'hello, you');
      p.call('read', 0, buffer, 5);
      p.call('write', 1, buffer, 10);
    },
    input: 'HELLO',
    stdout: 'HELLO, you',
    status: 0,
  },
  {
    title: 'a constant, and more memory than any small address reaches',
    build: (p) => {
      const buffer = p.zeroed('buffer', 0x10001);
      p.call('write', 1, p.bytes('text', 'hello'), 5);
      const n = p.call('read', 0, buffer.at(0xffff), 2);
      p.call('write', 1, buffer.at(0xfffe), n);
    },
    input: 'abc',
    stdout: 'hello\0a',
    status: 0,
  },
  {
    title: 'six arguments, a large constant and a negative one',
    build: (p) => {
      const at = p.call(
        process.arch === 'arm64' ? 'mmap' : 'memfd_create',
        p.string('name', 'x'),
        0,
      );
      p.call('ftruncate', at, 0x12345);
      p.call('lseek', at, -0x345, 2);
      p.call('write', at, p.bytes('text', 'hello'), 5);
      p.call('lseek', at, 0x12000, 0);
      const buffer = p.zeroed('buffer', 8);
      p.call('read', at, buffer, 5);
      p.call('write', 1, buffer, 5);
    },
    stdout: 'hello',
    status: 0,
  },
  {
    title: 'a comparison that holds, of each length',
    build: (p) => {
      const buffer = p.zeroed('buffer', 32);
      const n = p.call('read', 0, buffer, 30);
      for (let length = 1; length <= 20; length++) {
        p.expect(
          buffer.at(length),
          'bcdefghijklmnopqrstuvwxyz'.slice(length - 1, length * 2 - 1).slice(0, 26 - length),
        );
      }
      p.expect(buffer.at(n), '\0\0');
      p.call('write', 1, buffer, n);
    },
    input: 'abcdefghijklmnopqrstuvwxyz',
    stdout: 'abcdefghijklmnopqrstuvwxyz',
    status: 0,
  },
  ...[1, 2, 3, 4, 5, 8, 12, 13, 20].map(
    (length): Case => ({
      title: `a comparison of ${length} bytes that differ in the last`,
      build: (p) => {
        const buffer = p.zeroed('buffer', 32);
        p.call('read', 0, buffer, 32);
        p.call('write', 1, buffer, 1);
        p.expect(buffer, `${'abcdefghijklmnopqrstuvwxyz'.slice(0, length - 1)}?`);
        p.call('write', 1, buffer, 1);
      },
      input: 'abcdefghijklmnopqrstuvwxyz',
      stdout: 'a',
      status: 125,
      checkedOnly: true,
    }),
  ),
  {
    title: 'the same call twice in a row, with other arguments',
    build: (p) => {
      p.call('write', 1, p.bytes('one', 'one'), 3);
      p.call('write', 1, p.bytes('three', 'three'), 5);
      p.call('write', 1, p.bytes('end', '.'), 1);
    },
    stdout: 'onethree.',
    status: 0,
  },
  {
    title: 'a run of calls twice, the second time where the first one ended',
    build: (p) => {
      const buffer = p.zeroed('buffer', 64);
      const a = p.call('read', 0, buffer, 5);
      p.call('write', 1, p.bytes('bar', '|'), 1);
      p.call('read', 0, buffer.at(a), 5);
      p.call('write', 1, p.bytes('line', '--'), 2);
      p.call('getpid');
      p.call('write', 1, buffer, 10);
    },
    input: 'abcdefghijkl',
    stdout: '|--abcdefghij',
    status: 0,
  },
  {
    title: 'a run of calls twice that uses its own results and keeps others',
    build: (p) => {
      const buffer = p.zeroed('buffer', 64);
      const keep = p.call('read', 0, buffer, 3);
      const a = p.call('read', 0, buffer.at(8), 4);
      p.call('write', 1, buffer.at(8), a);
      const b = p.call('read', 0, buffer.at(16), 2);
      p.call('write', 1, buffer.at(16), b);
      p.call('write', 1, buffer, keep);
    },
    input: 'abcdefghijkl',
    stdout: 'defghiabc',
    status: 0,
  },
  {
    title: 'a large zeroed buffer, and one that starts with text',
    build: (p) => {
      const large = p.zeroed('large', 100_000);
      const text = p.bytes('text', `start${'\0'.repeat(5000)}`);
      p.call('read', 0, large.at(99_990), 5);
      p.call('write', 1, large.at(99_988), 9);
      p.call('read', 0, text.at(5), 3);
      p.call('write', 1, text, 10);
    },
    input: 'abcdefgh',
    stdout: '\0\0abcde\0\0startfgh\0\0',
    status: 0,
  },
];

describe.each(TARGETS)('an executable for %s', (target) => {
  const it = itRuns(target);
  describe.each(FORMS)('$mode, $layout, pack $pack', (form) => {
    it.each(CASES)('$title', ({ build, stdout, status, input, checkedOnly }) => {
      if (checkedOnly && form.mode === 'faithful') {
        return;
      }
      const p = new Program();
      build(p);
      const emitted = emit(link(p), { target, ...form });
      expect(runFile(emitted.bytes, input)).toEqual({ status, signal: null, stdout });
      let end = 0;
      for (const part of emitted.parts) {
        expect(part.offset, part.text).toBe(end);
        expect(part.length, part.text).toBeGreaterThan(0);
        end += part.length;
      }
      expect(end).toBe(emitted.bytes.length);
    });
  });
});

it('the compiler tells the values of a very long program apart', () => {
  const values = new Values(64, () => ({ least: 0n, most: 0n }));
  const ids = Array.from({ length: 70_000 }, (_, number) => values.of(BigInt(number)));
  const [zero, one, four, far] = [0, 1, 4, 65_540].map((number) => ids[number] as ValueId);
  expect(values.delta(zero!, far!)).toBe(65_540);
  expect(values.delta(one!, four!)).toBe(3);
  expect(values.sum(zero!, far!, 1, 'whole')).toBe(far);
  expect(values.sum(one!, four!, 1, 'whole')).toBe(ids[5]);
});

itNeeds('root')('a user id with its top bit set is no failure', () => {
  const p = new Program();
  p.call('getuid');
  const path = join(directory, 'ids');
  writeFileSync(path, emit(link(p), { target: 'x64' }).bytes, { mode: 0o755 });
  chmodSync(directory, 0o755);
  const { status, signal, error } = spawnSync(path, { uid: -(2 ** 31) + 7, timeout: 10_000 });
  expect(error).toBeUndefined();
  expect({ status, signal }).toEqual({ status: 0, signal: null });
});

describe('the compiler refuses, naming the step,', () => {
  it.each<[string, 'x64' | 'ia32', (p: Program) => void, string]>([
    [
      'a call that the target lacks',
      'x64',
      (p) => p.call('mmap2', 0, 0, 0, 0, -1, 0),
      'steps[1] mmap2(NULL, 0, PROT_NONE, 0, -1, 0): x64 has no call mmap2',
    ],
    [
      'a number that its registers cannot hold',
      'ia32',
      (p) => p.call('lseek', 1, 2 ** 40, 0),
      "steps[1] lseek(1, 1099511627776, SEEK_SET): argument 1 is 1099511627776, which does not fit ia32's 32-bit registers",
    ],
    [
      'a position that its signed register cannot hold',
      'ia32',
      (p) => p.call('lseek', 1, 3_000_000_000, 0),
      "steps[1] lseek(1, 3000000000, SEEK_SET): argument 1 is 3000000000, which does not fit ia32's 32-bit registers",
    ],
    [
      'a struct that only has the same name on the target',
      'ia32',
      (p) => p.call('writev', 1, p.zeroed('vector', 16), 1),
      'steps[1] writev(1, vector, 1): argument 1 points to memory that writev has in another form on ia32',
    ],
    [
      'an offset in a file that is no page',
      'ia32',
      (p) => p.call('mmap', 0, 4096, 0, 34, -1, 17),
      'steps[1] mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 17): ia32 takes the offset in pages: it must be a number, and a multiple of 4096',
    ],
    [
      'a result that decides more than the lower of two words',
      'ia32',
      (p) => p.call('pread64', 0, p.zeroed('read', 2), 2, p.mayFail('close', -1).as('closed')),
      'steps[2] pread64(0, read, 2, closed): argument 3 can be -4095 to 0: of the two words that ia32 passes it in, only the lower one can depend on a result',
    ],
  ])('%s', (_, target, build, message) => {
    const p = new Program();
    p.call('getpid');
    build(p);
    expect(() => emit(link(p), { target })).toThrow(new Error(message));
  });
});
