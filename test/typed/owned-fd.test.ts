import { closeSync, fstatSync, openSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { FdGoneError, OwnedFd } from '../../lib/typed/owned-fd.js';

const isOpen = (fd: number) => {
  try {
    return fstatSync(fd) !== null;
  } catch {
    return false;
  }
};

describe('OwnedFd', () => {
  it('closes its fd at the end of a using block', () => {
    let fd: number;
    {
      using owned = new OwnedFd(openSync('/dev/null', 'r'));
      fd = owned.fd;
      expect(isOpen(fd)).toBe(true);
      expect(owned.gone).toBe(false);
    }
    expect(isOpen(fd)).toBe(false);
  });

  it('refuses a second close without asking the kernel', () => {
    const syscall = vi.fn(() => 0);
    const owned = new OwnedFd(7, { syscall, what: 'socket' });
    owned.close();
    expect(() => owned.close()).toThrow(
      new FdGoneError(
        "socket 7 was closed before, and cannot be closed: the number may be another file's by now",
      ),
    );
    expect(syscall).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['fd', (owned: OwnedFd) => owned.fd],
    ['close', (owned: OwnedFd) => owned.close()],
    ['release', (owned: OwnedFd) => owned.release()],
  ])('refuses %s after close and after release', (_name, use) => {
    const closed = new OwnedFd(7, { syscall: () => 0 });
    closed.close();
    expect(() => use(closed)).toThrow(expect.objectContaining({ code: 'ERR_FD_GONE' }));
    const released = new OwnedFd(7, { syscall: () => 0 });
    expect(released.release()).toBe(7);
    expect(() => use(released)).toThrow('fd 7 was released before');
    expect(released.gone).toBe(true);
  });

  it('leaves a released fd open', () => {
    const owned = new OwnedFd(openSync('/dev/null', 'r'));
    const fd = owned.release();
    owned[Symbol.dispose]();
    expect(isOpen(fd)).toBe(true);
    closeSync(fd);
  });

  it('can be disposed of after it was closed: that is what a using block does', () => {
    const syscall = vi.fn(() => 0);
    const owned = new OwnedFd(7, { syscall });
    owned.close();
    owned[Symbol.dispose]();
    expect(syscall).toHaveBeenCalledTimes(1);
  });

  it('does not try again when a signal interrupted close: the fd is gone', () => {
    const syscall = vi.fn(() => -4);
    const owned = new OwnedFd(7, { syscall });
    owned.close();
    expect(syscall).toHaveBeenCalledTimes(1);
    expect(owned.gone).toBe(true);
  });

  it('reports what close reports, and does not own the fd any more', () => {
    const owned = new OwnedFd(openSync('/dev/null', 'r'));
    closeSync(owned.fd);
    expect(() => owned.close()).toThrow(
      expect.objectContaining({ code: 'EBADF', errno: -9, syscall: 'close' }),
    );
    expect(owned.gone).toBe(true);
  });

  it.each([-1, -9, 1.5, 2 ** 31, Number.NaN, '3', null])('refuses %j as an fd', (fd) => {
    expect(() => new OwnedFd(fd as number)).toThrow(RangeError);
  });

  describe('in debug mode', () => {
    setFlagsFromString('--expose-gc');
    const gc: () => void = runInNewContext('gc');

    /** The warnings that come when what `make` made, and did not keep, is collected. */
    async function warningsOf(make: () => void): Promise<Error[]> {
      const warnings: Error[] = [];
      const note = (warning: Error) => warnings.push(warning);
      process.on('warning', note);
      // In a function of its own, so that nothing on this stack keeps it.
      (() => make())();
      for (let round = 0; round < 20 && warnings.length === 0; round++) {
        gc();
        await new Promise((resolve) => setImmediate(resolve));
      }
      process.off('warning', note);
      return warnings;
    }
    const openedHere = (debug: boolean) => new OwnedFd(1_000_000, { debug, what: 'socket' });

    it('reports one that is collected unclosed, with the stack of where it was opened', async () => {
      const [warning] = await warningsOf(() => openedHere(true));
      expect(warning).toMatchObject({
        name: 'LeakedFdWarning',
        message: 'socket 1000000 was collected without being closed',
        detail: expect.stringMatching(
          /socket 1000000 was opened\n[\s\S]*openedHere[\s\S]*owned-fd\.test/,
        ),
      });
    });

    it.each([
      ['was closed', () => new OwnedFd(1_000_000, { debug: true, syscall: () => 0 }).close()],
      ['was released', () => new OwnedFd(1_000_000, { debug: true }).release()],
      ['was opened outside of debug mode', () => openedHere(false)],
    ])('says nothing of one that %s', async (_what, make) => {
      expect(await warningsOf(make)).toEqual([]);
    });
  });
});
