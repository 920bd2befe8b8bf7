// Every call and form with memory, made by a child process: the memory is as long as the signature says, and at the end of a
// page after which there is none. What the kernel touched beyond it would be EFAULT.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect } from 'vitest';
import { ERRNO } from '../../lib/kernel/errno.js';
import { itNeeds } from '../capabilities.js';
import { type CallForm, type Chosen, callForms } from './call-forms.js';

/** Not made, each for its reason. */
const NOT_MADE: Readonly<Record<string, string>> = {
  clock_settime: "sets the machine's clock",
  settimeofday: "sets the machine's clock",
  sethostname: 'renames the machine',
  setdomainname: 'renames the machine',
  kexec_load: 'loads the next kernel',
  kexec_file_load: 'loads the next kernel',
};

/** Other numbers and texts than the usual, by a call's title: so that it succeeds, does not block, or does no harm. */
const CHOSEN: readonly (readonly [RegExp, Chosen])[] = [
  [/^(msg|sem|shm)/, { msqid: -1, semid: -1, shmid: -1 }], // of nobody
  [/^(send|recv)/, { flags: 0x40 }], // MSG_DONTWAIT
  [/^[gs]etsockopt$/, { level: 1, optname: 2 }], // SO_REUSEADDR
  [/^[gp]?.*rlimit/, { resource: 4 }], // of core dumps: a limit of 0 harms nobody
  [/^chroot$/, { path: 'missing' }],
  [/^epoll_ctl$/, { op: 1 }], // EPOLL_CTL_ADD
  [/^inotify_add_watch$/, { mask: 1 }],
  [/^io_uring_setup$/, { entries: 8 }],
  [/^io_setup$/, { nr_events: 8 }],
  [/^perf_event_open$/, { group_fd: -1 }],
  [/^signalfd/, { fd: -1 }],
];

/** What a parameter that is a descriptor gets, by call and parameter. */
const OPENED: readonly (readonly [RegExp, string])[] = [
  [/^(accept4?|getsockname) /, 'listening'],
  [/^(getpeername|sendto|recvfrom|sendmsg|recvmsg|sendmmsg|recvmmsg) /, 'socket'],
  [/^ioctl SIOC(ATMARK|OUTQNSD) /, 'stream'],
  [/^(bind|connect|[gs]etsockopt.*|ioctl SIOC.*) /, 'internet'],
  [/^ioctl T(IO)?C.* /, 'terminal'],
  [/^getdents(64)? /, 'folder'],
  [/ (epfd)$/, 'epoll'],
  [/^epoll_ctl fd$/, 'socket'],
  [/^timerfd/, 'timer'],
  [/^(vmsplice|splice fd_out)/, 'pipe'],
  [/^inotify/, 'notifier'],
  [/^io_uring/, 'ring'],
  [/^pidfd/, 'self'],
  [/^/, 'file'],
];

const found = <T>(table: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

const { EFAULT } = ERRNO;

interface Made {
  readonly result: number;
  readonly shorter: readonly { readonly index: number; readonly refusal: string; past: number }[];
}

const FAULTS: Readonly<Record<string, string>> = {
  'ioctl SIOCETHTOOL': 'the pointer in the ifreq is null',
};

const forms = callForms((title) => found(CHOSEN, title) ?? {}).filter(
  ({ name }) => !Object.hasOwn(NOT_MADE, name),
);
const made = new Map<string, Made>();

const planned = ({ title, nr, parameters, args }: CallForm) => ({
  title,
  nr,
  args: args.map((arg, index) => {
    if (arg instanceof Uint8Array) return [...arg];
    const { name, kind } = parameters[index] as CallForm['parameters'][number];
    return kind === 'fd' && arg !== -1 ? found(OPENED, `${title} ${name}`) : arg;
  }),
});

describe('memory that ends where a page without access begins', () => {
  beforeAll(() => {
    const child = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../fixtures/guarded-calls.mjs', import.meta.url))],
      {
        input: JSON.stringify(forms.map(planned)),
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
        maxBuffer: 2 ** 26,
      },
    );
    const lines = child.stdout.trim().split('\n');
    const last = lines.at(-1) as string;
    if (child.status !== 0) throw new Error(`ended in ${last}: ${child.signal} ${child.stderr}`);
    for (let at = 0; at < lines.length; at += 2) {
      made.set(lines[at] as string, JSON.parse(lines[at + 1] as string));
    }
  });

  itNeeds('kernel', 'spawnNode').each(forms)(
    'is enough for $title, and not a byte less',
    (form) => {
      const { result, shorter } = made.get(form.title) as Made;
      if (Object.hasOwn(FAULTS, form.title)) {
        expect(result, FAULTS[form.title]).toBe(-EFAULT);
      } else {
        expect(result).not.toBe(-EFAULT);
      }
      expect(shorter.length).toBeGreaterThan(0);
      for (const { index, refusal } of shorter) {
        expect(refusal).toMatch(/^RangeError: /);
        expect(refusal).toContain(form.parameters[index]?.name);
      }
    },
  );

  itNeeds('kernel', 'spawnNode')('is what most of these calls get to, and end at', () => {
    const all = [...made.values()];
    expect(all.filter(({ result }) => result >= 0).length).toBeGreaterThan(150);
    const ends = all.flatMap(({ shorter }) => shorter).filter(({ past }) => past === -EFAULT);
    expect(ends.length).toBeGreaterThan(250);
  });
});
