// Waiting for many fds without blocking: one epoll instance per environment (the main thread, each worker), which the
// addon watches on the environment's own event loop (native/watch.h). One callback per turn of the loop, however many
// fds are ready. epoll(7).
//
// Level-triggered: an fd that is still ready is told of again in the next turn, so nothing is lost when a handler throws,
// reads only a part, or loses the race with another process. To save epoll_ctl, the kernel is not told at once when
// nobody waits for an event any more, but when such an event comes.

import type { Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { structLayout } from '../kernel/struct.js';
import { checked, SyscallError } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import {
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLL_CTL_MOD,
  EPOLLERR,
  EPOLLHUP,
} from '../kernel/tables/poll-constants.js';
import { native } from './native.js';
import { owning } from './owned-fds.js';
import { rawSyscall } from './raw-syscall.js';
import { takeEvents } from './socket-calls.js';

/** Is told when an fd is ready. */
export interface Watcher {
  /** @param events EPOLLIN, EPOLLOUT, ... as epoll_wait reports them, EPOLLERR and EPOLLHUP also unasked. */
  onReady(events: number): void;
}

/** More are told of in the next turn: the loop's timers and other handles have theirs in between. */
const EVENTS_PER_TURN = 256;

const EVENT_BYTES = structLayout('epoll_event').size;
const WORDS_PER_EVENT = EVENT_BYTES / 4;
/** The user data, two words at the end: the fd, and which of the fds that have had this number. */
const FD_WORD = WORDS_PER_EVENT - 2;
const GENERATION_WORD = WORDS_PER_EVENT - 1;

/** The epoll instance of one environment. Everything but a test uses loop(). */
export class Loop {
  readonly #syscall: Syscall;
  readonly #epollFd: number;
  readonly #keepAlive: { ref(): void; unref(): void };
  readonly #events = new Uint32Array(EVENTS_PER_TURN * WORDS_PER_EVENT);
  readonly #event = new Uint32Array(WORDS_PER_EVENT);
  /** By fd. */
  readonly #watches: (Watch | undefined)[] = [];
  #generation = 0;
  #referenced = 0;

  /** @throws Error where the runtime has no libuv; SyscallError: EMFILE, ENOMEM. */
  constructor(syscall: Syscall = rawSyscall) {
    if (process.versions.bun !== undefined) {
      throw noLibuv('Bun');
    }
    this.#syscall = syscall;
    const open = owning(syscall);
    this.#epollFd = checked('epoll_create1', open(SYS.epoll_create1, EPOLL_CLOEXEC));
    const watch = native.watch(this.#epollFd, () => this.#turn());
    if (typeof watch === 'number') {
      open(SYS.close, this.#epollFd);
      throw watch === -ERRNO.ENOSYS
        ? noLibuv('this runtime')
        : new SyscallError('epoll_ctl', watch, { detail: 'the event loop cannot watch an fd' });
    }
    this.#keepAlive = watch;
  }

  /**
   * Begins to watch an fd, for nothing at first: see Watch.want().
   * @throws Error when the fd is watched already.
   */
  watch(fd: number, watcher: Watcher): Watch {
    if (this.#watches[fd] !== undefined) {
      throw new Error(
        `fd ${fd} is watched already: it has one owner, or was closed by somebody who is not`,
      );
    }
    this.#generation = (this.#generation + 1) >>> 0;
    const watch = new Watch(this, fd, this.#generation, watcher);
    this.#watches[fd] = watch;
    return watch;
  }

  /** How many fds are watched. */
  get watchedCount(): number {
    return this.#watches.reduce((count) => count + 1, 0);
  }

  /** epoll_ctl(2). @returns 0 or -errno. */
  control(operation: number, watch: Watch, events: number): number {
    const event = this.#event;
    event[0] = events;
    event[FD_WORD] = watch.fd;
    event[GENERATION_WORD] = watch.generation;
    return this.#syscall(SYS.epoll_ctl, this.#epollFd, operation, watch.fd, event);
  }

  /** One more, or one fewer, for which the process stays alive. */
  reference(change: 1 | -1): void {
    this.#referenced += change;
    if (this.#referenced === 0) {
      this.#keepAlive.unref();
    } else if (this.#referenced === 1 && change === 1) {
      this.#keepAlive.ref();
    }
  }

  forget(watch: Watch): void {
    delete this.#watches[watch.fd];
  }

  #turn(): void {
    const events = this.#events;
    const watches = this.#watches;
    const taken =
      this.#syscall === rawSyscall
        ? takeEvents(this.#epollFd, events, EVENTS_PER_TURN)
        : this.#syscall(SYS.epoll_pwait, this.#epollFd, events, EVENTS_PER_TURN, 0, null, 0);
    const count = taken * WORDS_PER_EVENT;
    for (let at = 0; at < count; ) {
      try {
        while (at < count) {
          const watch = watches[events[at + FD_WORD] as number];
          const generation = events[at + GENERATION_WORD];
          const ready = events[at] as number;
          at += WORDS_PER_EVENT;
          // Another one when a handler of this turn has closed the fd.
          if (watch !== undefined && watch.generation === generation) {
            watch.deliver(ready);
          }
        }
      } catch (error) {
        // Uncaught, but not at the cost of those that come after it.
        setImmediate(rethrow, error);
      }
    }
  }
}

/** One fd of the loop, and what it is watched for. */
export class Watch {
  readonly fd: number;
  readonly generation: number;
  readonly #loop: Loop;
  readonly #watcher: Watcher;
  /** What the kernel was told; null when the fd is not in the epoll instance. */
  #armed: number | null = null;
  #wanted = 0;
  #keepsAlive = true;
  #closed = false;

  constructor(loop: Loop, fd: number, generation: number, watcher: Watcher) {
    this.#loop = loop;
    this.fd = fd;
    this.generation = generation;
    this.#watcher = watcher;
  }

  /** What is waited for at the moment. */
  get wanted(): number {
    return this.#wanted;
  }

  /**
   * Says what to wait for from now on: EPOLLIN, EPOLLOUT, both, or 0. While it is not 0 it keeps the process alive, unless
   * unref() was called. epoll_ctl(2).
   * @throws SyscallError: ENOSPC past fs.epoll.max_user_watches, EPERM for what cannot be waited for, such as a file.
   */
  want(events: number): void {
    const before = this.#wanted;
    if (events === before || this.#closed) {
      return;
    }
    if (events !== 0 && (this.#armed === null || (events & ~this.#armed) !== 0)) {
      this.#arm(events | before);
    }
    this.#wanted = events;
    if (this.#keepsAlive && (events === 0) !== (before === 0)) {
      this.#loop.reference(events === 0 ? -1 : 1);
    }
  }

  /** Waiting for this fd keeps the process alive again. */
  ref(): void {
    this.#keepAlive(true);
  }

  /** Waiting for this fd does not keep the process alive. */
  unref(): void {
    this.#keepAlive(false);
  }

  /** Stops watching, before the fd is closed or given away: what shares the open file would keep it in the epoll instance. */
  close(): void {
    if (this.#closed) {
      return;
    }
    this.want(0);
    this.#closed = true;
    this.#disarm();
    this.#loop.forget(this);
  }

  /** For the loop alone. */
  deliver(events: number): void {
    const wanted = this.#wanted;
    if (wanted !== 0 && (events & (wanted | EPOLLERR | EPOLLHUP)) !== 0) {
      this.#watcher.onReady(events);
    }
    const armed = this.#armed;
    if (armed !== null && (wanted === 0 || (events & armed & ~wanted & ~this.#wanted) !== 0)) {
      this.#rest();
    }
  }

  /** An event came for which nobody waits: it would come again and again. */
  #rest(): void {
    if (this.#wanted === 0) {
      this.#disarm();
    } else if (this.#loop.control(EPOLL_CTL_MOD, this, this.#wanted) === 0) {
      this.#armed = this.#wanted; // Where the kernel refuses, it is asked again when such an event comes again.
    }
  }

  #arm(events: number): void {
    const operation = this.#armed === null ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    const result = this.#loop.control(operation, this, events);
    checked('epoll_ctl', result, { detail: `fd ${this.fd}` });
    this.#armed = events;
  }

  #disarm(): void {
    if (this.#armed !== null) {
      this.#armed = null;
      // Fails only when the fd was closed by somebody else, and with it what was in the epoll instance.
      this.#loop.control(EPOLL_CTL_DEL, this, 0);
    }
  }

  #keepAlive(keepsAlive: boolean): void {
    if (this.#keepsAlive !== keepsAlive) {
      this.#keepsAlive = keepsAlive;
      if (this.#wanted !== 0) {
        this.#loop.reference(keepsAlive ? 1 : -1);
      }
    }
  }
}

let shared: Loop | undefined;

/** The loop of this environment, made when it is first asked for. @throws as the constructor of Loop. */
export function loop(): Loop {
  shared ??= new Loop();
  return shared;
}

function noLibuv(runtime: string): Error {
  return new Error(
    `rawsyscall/async waits by libuv's event loop, which ${runtime} does not have: the rest of rawsyscall works without`,
  );
}

function rethrow(error: unknown): never {
  throw error;
}
