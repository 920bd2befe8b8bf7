import { describe, expect, it } from 'vitest';
import { rawSyscall } from '../lib/raw.js';
import { SYS } from '../lib/tables.js';

describe('rawSyscall', () => {
  it('returns -errno for a call that fails', () => {
    expect(rawSyscall(SYS.close, -1)).toBe(-9);
  });
  it('rejects a number that is no integer before the kernel is entered', () => {
    expect(() => rawSyscall(SYS.close, 1.5)).toThrow(/argument 0 is 1.5/);
  });
});
