import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as C from '../../lib/constants.js';
import { emitArm64, FORMS } from '../../lib/emit/arm64/arm64.js';
import { emit } from '../../lib/emit/emit.js';
import type { Emitted, ResolvedOptions } from '../../lib/emit/options.js';
import {
  checkedExchange,
  faithfulExchange,
  httpProbe,
  tcpProbe,
  webSocketProbe,
} from '../../lib/exchange/recipes.js';
import type { Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program } from '../../lib/program/program.js';
import { itNeeds, runnerOf } from '../capabilities.js';
import { imageOf, rows } from '../program/programs.js';
import { withDirectory } from '../program/readers.js';

const CHECKED: ResolvedOptions = {
  target: 'arm64',
  checked: true,
  golfed: false,
  pack: false,
  quick: false,
  timeoutSeconds: 10,
};

const server = { address: '127.0.0.1', port: 8080 };

/** Runs an executable; stdout goes to a pipe, as bytes. */
function run({ bytes }: Emitted) {
  return withDirectory((directory) => {
    const file = join(directory, 'program');
    writeFileSync(file, bytes, { mode: 0o755 });
    const [command, ...args] = [...(runnerOf('arm64') as string[]), file];
    const { status, signal, stdout } = spawnSync(command as string, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 15_000,
    });
    return { status: status ?? signal, stdout: stdout.toString('latin1') };
  });
}

/** The executable in one form, or null when the form has no room for the program. */
function inForm(image: Image, options: ResolvedOptions, form: string): Emitted | null {
  try {
    return emitArm64(image, options, [FORMS[form] as NonNullable<(typeof FORMS)[string]>]);
  } catch (error) {
    if (error instanceof RangeError && /none of the given forms|fits none/.test(error.message)) {
      return null;
    }
    throw error;
  }
}

describe('sizes in bytes', () => {
  it.each([
    ['the faithful exchange, plain', faithfulExchange(server), 'faithful', 'plain', 404],
    ['the faithful exchange, golfed', faithfulExchange(server), 'faithful', 'golf', 369],
    ['the checked exchange, plain', checkedExchange(server), 'checked', 'plain', 504],
    ['the checked exchange, golfed', checkedExchange(server), 'checked', 'golf', 473],
    ['a TCP probe, golfed', tcpProbe(server), 'checked', 'golf', 184],
    ['an HTTP probe, golfed', httpProbe(server, '/', 200), 'checked', 'golf', 328],
    ['a WebSocket probe, golfed', webSocketProbe(server, '/'), 'checked', 'golf', 451],
  ] as const)('%s', (_, program, mode, layout, size) => {
    const { bytes } = emit(link(program), { target: 'arm64', mode, layout });
    expect(bytes.length).toBe(size);
  });
});

describe.each(Object.keys(FORMS))('%s', (form) => {
  describe.each([false, true])('golfed: %s', (golfed) => {
    itNeeds('qemu').each(rows('arm64'))('%s', (_, row) => {
      const emitted = inForm(imageOf(row), { ...CHECKED, golfed }, form);
      if (emitted !== null) {
        const { status, stdout } = run(emitted);
        expect({ status, stdout }).toEqual({ status: row.status ?? 0, stdout: row.stdout ?? '' });
      }
    });
  });
});

const ALL = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const EBADF = 9;

/** Programs that write pieces of a text, and what they must write: arguments are sums of results, and numbers of any size. */
const piece = fc.record({
  offset: fc.integer({ min: 0, max: 12 }),
  length: fc.integer({ min: 1, max: 20 }),
  badFd: fc.constantFrom(null, null, -1, 4095, 65_536, 2 ** 31, -4096, 0x7654_3210),
  minus: fc.boolean(),
});
const sums = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 1 }),
    fc.array(piece, { minLength: 2, maxLength: 3 }),
    fc.array(piece, { minLength: 4, maxLength: 24 }),
  )
  .map((writes) => {
    const p = new Program();
    const text = p.bytes('text', ALL);
    const pid = p.call('getpid');
    let expected = '';
    let previous = { result: p.call('write', 1, text, 0), length: 0 };
    for (const { offset, length, badFd, minus } of writes) {
      let stdout = literal(1).plus(pid).minus(pid);
      if (badFd !== null) {
        stdout = stdout.plus(p.mayFail('lseek', badFd, -1, 77)).plus(EBADF);
      }
      const { result } = previous;
      const place = minus ? literal(offset + 20).minus(result) : result.plus(offset);
      const start = minus ? offset + 20 - previous.length : offset + previous.length;
      previous = { result: p.call('write', stdout, text.at(place), length), length };
      expected += ALL.slice(start, start + length);
    }
    return { p, expected };
  });

describe('random programs whose arguments are sums of results', () => {
  itNeeds('qemu').each(Object.keys(FORMS))('write the same in the form %s', (form) => {
    let compiled = 0;
    fc.assert(
      fc.property(sums, fc.boolean(), ({ p, expected }, golfed) => {
        const emitted = inForm(link(p), { ...CHECKED, golfed }, form);
        if (emitted !== null) {
          compiled++;
          expect(run(emitted)).toEqual({ status: 0, stdout: expected });
        }
      }),
      { numRuns: 100 },
    );
    // A table has no room for the longest of them.
    expect(compiled).toBeGreaterThan(0);
  });
});

describe('an executable', () => {
  it('has a map that covers every byte once, in order', () => {
    for (const layout of ['plain', 'golf'] as const) {
      const { bytes, parts } = emit(link(checkedExchange(server)), { target: 'arm64', layout });
      let offset = 0;
      for (const part of parts) {
        expect(part.offset).toBe(offset);
        expect(part.length).toBeGreaterThan(0);
        expect(part.address - part.offset).toBe((parts[0]?.address ?? 0) - 0);
        offset += part.length;
      }
      expect(offset).toBe(bytes.length);
    }
  });

  it('is refused, naming the step, for a call that arm64 does not have', () => {
    const p = new Program();
    p.call('getpid');
    p.call('alarm', 1);
    expect(() => emit(link(p), { target: 'arm64' })).toThrow(
      /^steps\[1\] alarm\(1\): arm64 has no call alarm;/,
    );
  });

  itNeeds('qemu')('settles where its code is shorter the further away its data stand', () => {
    const p = new Program();
    const texts = ['\xda\x02\xf3m\xf8\xaar3\xfaK\x89', 'J2~\x83', '~\x0b\xe6\xf5\x82\x86\xd5\xf0'];
    const [text, more, last] = texts.map((t, i) => p.bytes(`text${i}`, Buffer.from(t, 'latin1')));
    const rooms = [p.zeroed('room0', 10), p.zeroed('room1', 11)];
    const fd = p.mayFail('memfd_create', p.string('name', 'm'), C.MFD_CLOEXEC);
    const counter = p.call('eventfd2', 3, C.EFD_NONBLOCK);
    p.expect(rooms[1]!, Uint8Array.of(0));
    const pair = [C.AF_UNIX, C.SOCK_DGRAM | C.SOCK_NONBLOCK, 0, p.zeroed('pair', 8)] as const;
    p.call('socketpair', ...pair);
    const other = p.call('eventfd2', 6, C.EFD_NONBLOCK);
    const n = p.call('write', counter, text!.at(4), 3);
    p.call('close', other);
    p.call('fcntl', counter, C.F_GETFD, 0);
    const m = p.call('write', counter, more!.at(n), literal(4).minus(n));
    p.call('lseek', fd, literal(-2).minus(m), C.SEEK_SET);
    const ruler = p.bytes(
      'ruler',
      Uint8Array.from({ length: 80 }, (_, i) => 33 + i),
    );
    p.call('write', 1, ruler, n);
    p.call('write', 1, ruler, m);
    for (const shown of [...rooms, text!, more!, last!]) {
      p.call('write', 1, shown, shown.lengthBytes);
    }
    const emitted = emit(link(p), { target: 'arm64' });
    expect(run(emitted)).toEqual({ status: 22, stdout: '' });
  });

  itNeeds('qemu')('keeps more results than there are registers', () => {
    const p = new Program();
    const text = p.bytes('text', ALL);
    const lengths = Array.from({ length: 40 }, (_, i) => 1 + ((i * 7) % 5));
    const results = lengths.map((length) => p.call('write', 1, text, length));
    // A descriptor that is 1 only when every result is what it should be; one of them in memory comes first.
    const last = results[38] as ReturnType<Program['call']>;
    let [fd, value] = [last.plus(0), lengths[38] as number];
    for (const [i, result] of results.entries()) {
      fd = i % 2 === 0 ? fd.plus(result) : fd.minus(result);
      value += i % 2 === 0 ? (lengths[i] as number) : -(lengths[i] as number);
    }
    p.call('write', fd.plus(1 - value), text, 3);
    p.mayFail('lseek', -1, last, 0);
    p.mayFail('close', last.plus(1000));
    const place = text.at(results[37] as ReturnType<Program['call']>);
    p.expect(place, ALL[lengths[37] as number] as string);
    const wanted = lengths.map((length) => ALL.slice(0, length)).join('');
    for (const golfed of [false, true]) {
      const emitted = inForm(link(p), { ...CHECKED, golfed }, 'straight');
      expect(run(emitted as Emitted)).toEqual({ status: 0, stdout: `${wanted}abc` });
    }
  });

  itNeeds('qemu')('is ended by its timeout, by SIGALRM', () => {
    const p = new Program();
    p.call('ppoll', null, 0, null, null, 0);
    const begin = Date.now();
    const { status } = run(emit(link(p), { target: 'arm64', timeoutSeconds: 1 }));
    expect(status).toBe('SIGALRM');
    expect(Date.now() - begin).toBeLessThan(10_000);
  });

  itNeeds('qemu')(
    'has a timeout also where its length would be more than a million microseconds',
    () => {
      const p = new Program();
      const large = p.bytes('large', new Uint8Array(1_000_001).fill(0x78));
      p.call('write', 1, large.at(1_000_000), 1);
      p.call('ppoll', null, 0, null, null, 0);
      for (const layout of ['plain', 'golf'] as const) {
        const { status, stdout } = run(
          emit(link(p), { target: 'arm64', layout, timeoutSeconds: 1 }),
        );
        expect({ status, stdout }).toEqual({ status: 'SIGALRM', stdout: 'x' });
      }
    },
  );

  itNeeds('qemu')('compares the bytes of an expect of any length, and only those', () => {
    const text = 'The quick brown fox jumps over the lazy dog';
    for (const length of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 40]) {
      for (const wrong of [-1, 0, length >> 1, length - 1, length]) {
        const p = new Program();
        const [from, to] = [p.bytes('from', text), p.zeroed('to', 64)];
        const fds = p.zeroed('fds', 8);
        p.call('pipe2', fds, 0);
        p.call('write', 4, from, text.length);
        const n = p.call('read', 3, to, text.length);
        const wanted = Buffer.from(text.slice(0, length));
        if (wrong >= 0 && wrong < length) {
          wanted[wrong] = 0x21;
        }
        p.expect(to, wanted);
        p.expect(to.at(n), '\0');
        const { status } = run(emit(link(p), { target: 'arm64' }));
        expect([length, wrong, status]).toEqual([
          length,
          wrong,
          wrong >= 0 && wrong < length ? 125 : 0,
        ]);
      }
    }
  });
});
