// The maps of a new user namespace, written by the parent: more than one id can only be mapped by who has rights outside.
// The child says over a socket which process it is, and waits. A thread of the parent's pool writes the maps, so that it
// works in spawnSync() too, while this thread waits for the child; it sends the result of each call, and the child reports it.

import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { AT_FDCWD, O_CLOEXEC, O_WRONLY } from '../kernel/tables/file-constants.js';
import { AF_UNIX, SOCK_CLOEXEC, SOCK_SEQPACKET } from '../kernel/tables/socket-constants.js';
import { link } from '../program/link/link.js';
import { Program, type Result } from '../program/program.js';
import { Execution } from '../program/run/execution.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { StepsThread } from '../raw/steps-thread.js';
import { type LaunchSteps, REPORT_BYTES } from './launch-steps.js';
import type { IdMaps, IdRange } from './launcher-options.js';
import { inRange } from './resources.js';

/** Digits of a process id, and more. */
const MOST_PID_BYTES = 16;
const PROC = '/proc/';
/** The kernel takes so many ranges. user_namespaces(7) */
const MOST_RANGES = 340;
const MOST_ID = 2 ** 32 - 2;

/** The files in /proc/PID, in the order in which they are written. All names have 8 bytes. */
function mapFiles({ uid, gid }: IdMaps): (readonly [name: string, text: string])[] {
  return [
    ['/uid_map', mapText('uid', uid)],
    ['/gid_map', mapText('gid', gid)],
  ];
}

function mapText(which: string, ranges: readonly IdRange[]): string {
  inRange(`the number of ranges of idMaps.${which}`, ranges.length, 1, MOST_RANGES);
  return ranges
    .map(({ inside, outside, count }) => {
      inRange(`idMaps.${which}.inside`, inside, 0, MOST_ID);
      inRange(`idMaps.${which}.outside`, outside, 0, MOST_ID);
      inRange(`idMaps.${which}.count`, count, 1, MOST_ID + 1);
      return `${inside} ${outside} ${count}\n`;
    })
    .join('');
}

/** The child's part, in the namespace that has no maps yet. */
export function awaitMaps(steps: LaunchSteps, maps: IdMaps, mapFd: number): void {
  const { program: p } = steps;
  const pid = p.zeroed('pid', MOST_PID_BYTES);
  const self = steps.text('/proc/self');
  const length = steps.call(
    'idMaps',
    '/proc/self',
    'readlinkat',
    AT_FDCWD,
    self,
    pid,
    MOST_PID_BYTES,
  );
  steps.call('idMaps', null, 'write', mapFd, pid, length);
  for (const [name] of mapFiles(maps)) {
    for (const call of ['openat', 'write']) {
      steps.passOn('idMaps', `/proc/PID${name}`, call, mapFd);
    }
  }
}

/** The parent's part. */
export class IdMapsWriter {
  /** To be the child's `mapFd`. */
  readonly childFd: number;
  #open = true;

  /** Waits, on a thread, for the child. Throws a RangeError for maps that are none, a SyscallError. */
  constructor(maps: IdMaps) {
    const files = mapFiles(maps);
    const pair = new Int32Array(2);
    checked(
      'socketpair',
      rawSyscall(SYS.socketpair, AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair),
    );
    const [own, child] = pair as unknown as [number, number];
    this.childFd = child;
    try {
      const { steps, memory } = new Execution(link(writer(own, files)));
      const close = () => rawSyscall(SYS.close, own);
      new StepsThread(steps, memory).done.then(close, close);
    } catch (error) {
      rawSyscall(SYS.close, own);
      this.close();
      throw error;
    }
  }

  /** Closes the child's end here: the thread ends with the child at the latest. */
  close(): void {
    if (this.#open) {
      this.#open = false;
      rawSyscall(SYS.close, this.childFd);
    }
  }
}

function writer(socket: number, files: ReturnType<typeof mapFiles>): Program {
  const p = new Program();
  const path = p.bytes('path', PROC.padEnd(PROC.length + MOST_PID_BYTES + 9, '\0'));
  const result = p.zeroed('result', REPORT_BYTES);
  const send = (value: Result) => {
    p.store(result, value, REPORT_BYTES);
    p.call('write', socket, result, REPORT_BYTES);
    p.expectResult(value, { atLeast: 0 });
  };
  const length = p.call('read', socket, path.at(PROC.length), MOST_PID_BYTES);
  p.expectResult(length, { atLeast: 1 });
  for (const [index, [name, text]] of files.entries()) {
    p.store(path.at(PROC.length).plus(length), word(name), 8);
    const fd = p.mayFail('openat', AT_FDCWD, path, O_WRONLY | O_CLOEXEC, 0);
    send(fd);
    const written = p.mayFail('write', fd, p.bytes(`map${index}`, text), text.length);
    p.call('close', fd);
    send(written);
  }
  return p;
}

/** 8 bytes of text as they stand in memory. */
function word(text: string): bigint {
  return new DataView(new TextEncoder().encode(text).buffer).getBigUint64(0, true);
}
