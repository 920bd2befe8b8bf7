import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readlinkSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { EPOLLHUP, EPOLLIN, EPOLLOUT, SOCK_STREAM } from '../../lib/constants.js';
import { type Arg, ERRNO, OwnedFd, rawSyscall, Socket, SYS, sys } from '../../lib/index.js';
import { Loop, loop } from '../../lib/raw/loop.js';
import { itNeeds } from '../capabilities.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A watched eventfd, and what it was told. */
function watched(of: Loop = loop(), onReady: (fd: number) => void = drain) {
  const fd = sys.eventfd2(0, 0o4000);
  const events: number[] = [];
  const watch = of.watch(fd, {
    onReady(ready) {
      events.push(ready);
      onReady(fd);
    },
  });
  return {
    fd,
    watch,
    events,
    close() {
      watch.close();
      sys.close(fd);
    },
  };
}

const notify = (fd: number) => sys.write(fd, BigUint64Array.of(1n), 8);
const drain = (fd: number) => void rawSyscall(SYS.read, fd, new BigUint64Array(1), 8);

describe('an fd that is watched', () => {
  it('is told of when it is ready, once for each time', async () => {
    const { fd, watch, events, close } = watched();
    watch.want(EPOLLIN);
    notify(fd);
    await vi.waitFor(() => expect(events).toEqual([EPOLLIN]));
    await turn();
    expect(events).toEqual([EPOLLIN]);
    notify(fd);
    await vi.waitFor(() => expect(events).toEqual([EPOLLIN, EPOLLIN]));
    close();
  });

  it('is told of in each turn while it stays ready, and other handles have their turns in between', async () => {
    const { fd, watch, events, close } = watched(loop(), () => {});
    watch.want(EPOLLIN);
    notify(fd);
    let timers = 0;
    const interval = setInterval(() => timers++, 1);
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(20));
    await vi.waitFor(() => expect(timers).toBeGreaterThan(5));
    clearInterval(interval);
    close();
  });

  it('is not told of what nobody waits for, and again when somebody does', async () => {
    const { fd, watch, events, close } = watched();
    watch.want(EPOLLIN);
    watch.want(0);
    notify(fd);
    for (let i = 0; i < 5; i++) await turn();
    expect(events).toEqual([]);
    watch.want(EPOLLIN);
    await vi.waitFor(() => expect(events).toEqual([EPOLLIN]));
    close();
  });

  it('costs no turn of the loop when an event stays that nobody waits for', async () => {
    const calls: number[] = [];
    const counted = new Loop((nr: number, ...args: Arg[]) => {
      calls.push(nr);
      return rawSyscall(nr, ...args);
    });
    const { fd, watch, events, close } = watched(counted);
    watch.want(EPOLLIN | EPOLLOUT);
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0));
    watch.want(EPOLLIN);
    for (let i = 0; i < 5; i++) await turn();
    const before = calls.length;
    for (let i = 0; i < 50; i++) await turn();
    expect(calls.length).toBe(before);
    expect(watch.wanted).toBe(EPOLLIN);
    notify(fd);
    const told = events.length;
    await vi.waitFor(() => expect(events.length).toBe(told + 1));
    close();
  });

  it('that hangs up tells who waits, and does not spin when nobody does', async () => {
    const [left, right] = Socket.pair(SOCK_STREAM);
    const onReady = vi.fn();
    const watch = loop().watch(left.fd, { onReady });
    watch.want(EPOLLIN);
    right.close();
    await vi.waitFor(() => expect(onReady.mock.calls[0]?.[0] & EPOLLHUP).toBe(EPOLLHUP));
    watch.want(0);
    for (let i = 0; i < 5; i++) await turn();
    const told = onReady.mock.calls.length;
    for (let i = 0; i < 20; i++) await turn();
    expect(onReady.mock.calls.length).toBe(told);
    watch.close();
    left.close();
  });

  it('gets no event of an fd that had its number before, not even of the same turn', async () => {
    const first = watched();
    const events: string[] = [];
    const fds = [sys.eventfd2(0, 0), sys.eventfd2(0, 0)] as const;
    const watches = fds.map((fd, index) =>
      loop().watch(fd, {
        onReady() {
          events.push(`old ${index}`);
          // Whichever comes first closes the other, whose number is given out again at once.
          const other = fds[1 - index] as number;
          watches[1 - index]?.close();
          sys.close(other);
          expect(sys.eventfd2(1, 0)).toBe(other);
          watches[1 - index] = loop().watch(other, {
            onReady: () => void events.push('new'),
          });
          drain(fd);
        },
      }),
    );
    for (const watch of watches) watch.want(EPOLLIN);
    for (const fd of fds) notify(fd);
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0));
    await turn();
    expect(events).toEqual(['old 0']);
    for (const watch of watches) watch.close();
    for (const fd of fds) sys.close(fd);
    first.close();
  });

  it('runs nextTick and promises after its handler', async () => {
    const order: string[] = [];
    const { fd, watch, close } = watched(loop(), (ready) => {
      drain(ready);
      process.nextTick(() => order.push('nextTick'));
      Promise.resolve().then(() => order.push('promise'));
      order.push('handler');
      setImmediate(() => order.push('immediate'));
    });
    watch.want(EPOLLIN);
    notify(fd);
    await vi.waitFor(() => expect(order.length).toBe(4));
    expect(order).toEqual(['handler', 'nextTick', 'promise', 'immediate']);
    close();
  });

  it('is refused when it is watched already, and taken again when the watch is closed', () => {
    const { fd, watch } = watched();
    expect(() => loop().watch(fd, { onReady() {} })).toThrow(`fd ${fd} is watched already`);
    watch.close();
    watch.close();
    const again = loop().watch(fd, { onReady() {} });
    again.want(EPOLLIN);
    again.close();
    again.want(EPOLLOUT);
    expect(again.wanted).toBe(0);
    sys.close(fd);
  });

  it('is an error of epoll_ctl where it cannot be waited for, and nothing stays', () => {
    const before = loop().watchedCount;
    const fd = openSync('/dev/null', 'r');
    const file = openSync(fileURLToPath(import.meta.url), 'r');
    const watch = loop().watch(file, { onReady() {} });
    expect(() => watch.want(EPOLLIN)).toThrow(`epoll_ctl EPERM: fd ${file}`);
    watch.close();
    closeSync(file);
    closeSync(fd);
    expect(loop().watchedCount).toBe(before);
  });

  it.each(['ENOSPC', 'ENOMEM'] as const)('says %s when the kernel has no room for it', (code) => {
    const full = new Loop((nr: number, ...args: Arg[]) =>
      nr === SYS.epoll_ctl ? -ERRNO[code] : rawSyscall(nr, ...args),
    );
    const { watch, close } = watched(full);
    expect(() => watch.want(EPOLLIN)).toThrow(expect.objectContaining({ code }));
    expect(watch.wanted).toBe(0);
    close();
  });
});

describe('a loop', () => {
  it('serves many fds with one callback for a turn', async () => {
    const many = Array.from({ length: 600 }, () => watched());
    for (const { fd, watch } of many) {
      watch.want(EPOLLIN);
      notify(fd);
    }
    await vi.waitFor(() => expect(many.every(({ events }) => events.length === 1)).toBe(true));
    for (const { close } of many) close();
  });

  it('is the error of epoll_create1 where that fails', () => {
    const failing = (nr: number) => (nr === SYS.epoll_create1 ? -ERRNO.EMFILE : 0);
    expect(() => new Loop(failing)).toThrow('epoll_create1 EMFILE');
  });

  it('says that it needs libuv where the runtime has none', () => {
    const versions = vi.spyOn(process, 'versions', 'get');
    versions.mockReturnValue({ ...process.versions, bun: '1.4.5' });
    expect(() => new Loop()).toThrow(/waits by libuv's event loop, which Bun does not have/);
    versions.mockRestore();
  });
});

const PRELUDE = `
  const { loop } = await import('${dist}raw/loop.js');
  const { own, disown } = await import('${dist}raw/owned-fds.js');
  const { sys, Socket } = await import('${dist}index.js');
  const onReady = () => {};
  const fd = sys.eventfd2(0, 0);
  const watch = loop().watch(fd, { onReady });
`;

/** Runs a script in a Node of its own. */
const node = (script: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', PRELUDE + script], {
    encoding: 'utf8',
    timeout: 15_000,
  });

describe('a process with a watched fd', () => {
  itNeeds('spawnNode').each([
    ['ends when it waits for nothing', '', 0],
    ['ends when nothing that it waits for has a reference', 'watch.unref(); watch.want(1);', 0],
    ['ends when it no longer waits', 'watch.want(1); watch.want(0);', 0],
    ['ends when the watch was closed', 'watch.want(1); setTimeout(() => watch.close(), 20);', 0],
    [
      'ends by process.exit() while it waits',
      'watch.want(1); setTimeout(() => process.exit(7), 20);',
      7,
    ],
    [
      'ends with an uncaught exception of a handler',
      `loop().watch(sys.eventfd2(1, 0), { onReady() { throw new Error('of the handler'); } }).want(1);`,
      1,
    ],
  ] as const)('%s', (_, script, status) => {
    const result = node(script);
    expect(result.stderr).toMatch(status === 1 ? /of the handler/ : /^$/);
    expect(result.status).toBe(status);
  });

  itNeeds('spawnNode')('stays while it waits', () => {
    const began = Date.now();
    const result = node('watch.want(1); setTimeout(() => watch.close(), 500).unref();');
    expect(result.status).toBe(0);
    expect(Date.now() - began).toBeGreaterThan(500);
  });

  itNeeds('spawnNode')(
    'goes on with the other fds after an exception, each of them reported',
    () => {
      const result = node(`
      let caught = 0, other = 0;
      process.on('uncaughtException', (error) => { caught += error.message === 'boom'; });
      for (const throws of [true, false, true, false]) {
        const fd = sys.eventfd2(1, 0);
        const watch = loop().watch(fd, { onReady() {
          watch.close();
          if (throws) throw new Error('boom');
          other++;
        } });
        watch.want(1);
      }
      process.on('exit', () => console.log(caught, other));
    `);
      expect([result.stdout, result.stderr]).toEqual(['2 2\n', '']);
    },
  );
});

describe('a worker that is terminated', () => {
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return /eventpoll|eventfd/.test(readlinkSync(`/proc/self/fd/${fd}`));
      } catch {
        return false;
      }
    }).length;

  it('closes its epoll instance and the fds that it owns, also in mid-handler', async () => {
    const before = open();
    const workers = await Promise.all(
      [false, true, false, true].map(
        (isBusy) =>
          new Promise<Worker>((resolve, reject) => {
            const worker = new Worker(
              `(async () => { ${PRELUDE}
                own(fd);
                const other = sys.eventfd2(1, 0);
                own(other);
                const { parentPort } = await import('node:worker_threads');
                let told = false;
                loop().watch(other, { onReady() {
                  if (!told) parentPort.postMessage('ready');
                  told = true;
                  while (${isBusy});
                } }).want(1);
                watch.want(1);
              })();`,
              { eval: true },
            );
            worker.once('message', () => resolve(worker)).once('error', reject);
          }),
      ),
    );
    expect(open()).toBeGreaterThanOrEqual(before + 12);
    await Promise.all(workers.map((worker) => worker.terminate()));
    await vi.waitFor(() => expect(open()).toBe(before));
  });

  it('does not close what it has disowned', async () => {
    const kept = new OwnedFd(sys.eventfd2(0, 0));
    const worker = new Worker(
      `(async () => { ${PRELUDE} own(${kept.fd}); disown(${kept.fd}); })();`,
      { eval: true },
    );
    await new Promise((resolve) => worker.once('exit', resolve));
    expect(notify(kept.fd)).toBe(8);
    kept.close();
  });
});
