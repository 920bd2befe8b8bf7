import { describe, expect, it } from 'vitest';
import { O_RDONLY, POLLIN } from '../../lib/constants.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { SyscallError } from '../../lib/kernel/syscall-error.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { link } from '../../lib/program/link/link.js';
import { Program } from '../../lib/program/program.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { callText } from '../../lib/text/call.js';
import { sys } from '../../lib/typed/sys.js';

const MOST = 1024;
const huge = 'x'.repeat(200_000);
const thrown = (body: () => unknown): Error => {
  try {
    body();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('a message', () => {
  const entry = packStruct('pollfd', { fd: 1 << 20, events: POLLIN });
  const entries = Buffer.concat(new Array(100_000).fill(entry));

  it.each<[string, () => unknown]>([
    [
      'a poll of 100,000 entries that fails',
      () => sys.ppoll(entries, 100_000, new Uint8Array(16).fill(255), null, 8),
    ],
    ['a path', () => sys.openat(-100, huge, O_RDONLY, 0)],
    ['a string where a number belongs', () => rawSyscall(SYS.close, huge as never)],
    ['a string as the number', () => rawSyscall(huge as never)],
    ['a bigint of a million bits', () => rawSyscall(SYS.close, 2n ** 1_000_000n)],
    [
      'a detail',
      () => {
        throw new SyscallError('read', -5, { detail: huge });
      },
    ],
    [
      'a step of a Program',
      () => {
        const p = new Program();
        p.call(huge as 'close', 1);
        link(p);
      },
    ],
  ])('is about 1 KiB at most: %s', (_, body) => {
    expect(thrown(body).message.length).toBeLessThanOrEqual(MOST);
  });

  it('shows as many elements as strace does', () => {
    const text = callText('poll', [entries, 100_000, 0]);
    expect(text.match(/fd=/g)).toHaveLength(32);
    expect(text).toMatch(/, \.\.\.\], 100000, 0\)$/);
  });
});

describe('a number that the kernel would cut to 32 bits', () => {
  it.each<[string, () => unknown]>([
    ['an fd', () => rawSyscall(SYS.close, 2 ** 32 + 1_000_000)],
    ['an fd as a bigint', () => rawSyscall(SYS.close, 2n ** 32n + 1_000_000n)],
    ['flags', () => rawSyscall(SYS.openat, -100, Buffer.from('/\0'), 2 ** 32, 0)],
    ['a command', () => rawSyscall(SYS.fcntl, 0, 2 ** 32 + 3)],
    ['the same unchecked by sys', () => sys.close(2 ** 32 + 1_000_000)],
    ['below -2^31', () => rawSyscall(SYS.kill, -(2 ** 31) - 1, 0)],
  ])('is refused: %s', (_, body) => {
    expect(thrown(body)).toBeInstanceOf(RangeError);
    expect(thrown(body).message).toMatch(/32 bits/);
  });

  it.each([-1, 2 ** 32 - 1, -1n, 2n ** 64n - 1n])('is %s no more than any other fd', (fd) => {
    expect(rawSyscall(SYS.close, fd)).toBe(-9);
  });

  it('is not one where the kernel takes 64', () => {
    expect(rawSyscall(SYS.pread64, -1, null, 0, 2 ** 40)).toBe(-9);
  });

  it('is memory no better: an address is no fd', () => {
    expect(() => rawSyscall(SYS.close, new Uint8Array(4))).toThrow(/fd is memory/);
  });
});
