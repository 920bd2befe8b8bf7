import { connect } from 'node:net';
import os from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { SyscallError } from '../../lib/kernel/syscall-error.js';

/** The message of ENOSYS under a kernel of that release. */
function withRelease(release: string, syscall: string): string {
  const spy = vi.spyOn(os, 'release').mockReturnValue(release);
  try {
    return new SyscallError(syscall, -38).message;
  } finally {
    spy.mockRestore();
  }
}

describe('SyscallError', () => {
  it('has the shape of the error that Node itself gives for the same failure', async () => {
    // Port 1 on loopback: nothing listens there, and no port has to be taken for the test.
    const node = await new Promise<NodeJS.ErrnoException>((resolve) => {
      connect(1, '127.0.0.1').on('error', resolve);
    });
    const ours = new SyscallError('connect', -111, { address: '127.0.0.1', port: 1 });
    expect({ ...ours }).toEqual({ ...node });
    expect(ours.message).toBe(node.message);
  });

  it('explains a call that the kernel does not have', () => {
    expect(new SyscallError('statmount', -38, { detail: 'mine' }).message).toBe(
      'statmount ENOSYS: mine',
    );
    expect(withRelease('6.7.12-1-generic', 'statmount')).toBe(
      'statmount ENOSYS: statmount came with Linux 6.8, and this kernel is 6.7.12-1-generic',
    );
    expect(withRelease('5.15.0', 'mseal')).toBe(
      'mseal ENOSYS: mseal came with Linux 6.10, and this kernel is 5.15.0',
    );
    expect(withRelease('6.10.1', 'statmount')).toBe(
      "statmount ENOSYS: this kernel, 6.10.1, was built without it, or a seccomp filter, such as a container's, refuses it",
    );
  });

  it('is an Error whose stack begins with its name and message', () => {
    const error = new SyscallError('close', -9);
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toMatch(/SyscallError: close EBADF\n/);
  });

  it.each([
    ['the call alone', {}, 'connect ECONNREFUSED'],
    ['IPv6 in brackets', { address: '::1', port: 80 }, 'connect ECONNREFUSED [::1]:80'],
    ['an address alone', { address: '10.0.0.1' }, 'connect ECONNREFUSED 10.0.0.1'],
    ['a path', { path: '/run/x.sock' }, 'connect ECONNREFUSED /run/x.sock'],
    ['a detail', { detail: 'is it running?' }, 'connect ECONNREFUSED: is it running?'],
    [
      'the call, which names the rest',
      { path: '/run/x\n', call: 'connect(3, "/run/x\\n")', detail: 'why?' },
      'connect ECONNREFUSED: connect(3, "/run/x\\n"): why?',
    ],
    ['a step', { step: 'step 2 of 8' }, 'connect ECONNREFUSED (step 2 of 8)'],
    [
      'everything',
      { address: '127.0.0.1', port: 0, detail: 'is it running?', step: 'step 2 of 8' },
      'connect ECONNREFUSED 127.0.0.1:0: is it running? (step 2 of 8)',
    ],
  ])('puts into its message %s', (_what, options, message) => {
    const error = new SyscallError('connect', -111, options);
    expect(error.message).toBe(message);
    expect(error).toMatchObject({ code: 'ECONNREFUSED', errno: -111, syscall: 'connect' });
  });

  it('has only the properties it was given, besides code, errno and syscall', () => {
    expect(Object.keys(new SyscallError('close', -9)).sort()).toEqual(['code', 'errno', 'syscall']);
  });

  it('takes the errno with either sign', () => {
    expect(new SyscallError('close', 9)).toMatchObject({ errno: -9, code: 'EBADF' });
  });

  it('says of an errno without a name what Node says', () => {
    const error = new SyscallError('ioctl', -4000);
    expect(error).toMatchObject({
      code: 'Unknown system error -4000',
      message: 'ioctl Unknown system error -4000',
      errno: -4000,
    });
  });

  it.each([0, -0, 4096, -4096, 1.5, Number.NaN])('refuses %d: it is no errno', (errno) => {
    expect(() => new SyscallError('close', errno)).toThrow(RangeError);
  });
});
