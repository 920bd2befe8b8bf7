// Session, directory, descriptors, ids and capabilities of a launcher's process.

import { CLOSE_RANGE_CLOEXEC } from '../kernel/tables/file-constants.js';
import * as constants from '../kernel/tables/process-constants.js';
import { TIOCSCTTY } from '../kernel/tables/socket-constants.js';
import { CAPABILITIES, capabilityNumber } from './capability-names.js';
import type { LaunchSteps, Started } from './launch-steps.js';
import type { LauncherOptions } from './launcher-options.js';
import { inRange } from './resources.js';

const MOST_ID = 2 ** 32 - 2;
const MOST_FD = 2 ** 31 - 1;
const EVERY_FD = 2 ** 32 - 1;
/** _LINUX_CAPABILITY_VERSION_3 */
const CAPABILITY_VERSION = 0x20080522;

export function setIdentity(
  steps: LaunchSteps,
  options: LauncherOptions,
  started: Started | null,
): void {
  const { setsid, controllingTerminal, processGroup, umask, cwd, personality, fds } = options;
  if (setsid) {
    steps.call('setsid', null, 'setsid');
  }
  if (controllingTerminal !== undefined) {
    inRange('controllingTerminal', controllingTerminal, 0, MOST_FD);
    steps.call('controllingTerminal', null, 'ioctl', controllingTerminal, TIOCSCTTY, 0);
  }
  if (processGroup !== undefined) {
    inRange('processGroup', processGroup, 0, MOST_FD);
    steps.call('processGroup', null, 'setpgid', 0, processGroup);
  }
  if (umask !== undefined) {
    inRange('umask', umask, 0, 0o777);
    steps.call('umask', null, 'umask', umask);
  }
  if (typeof cwd === 'number') {
    inRange('cwd', cwd, 0, MOST_FD);
    steps.call('cwd', null, 'fchdir', cwd);
  } else if (cwd !== undefined) {
    steps.call('cwd', cwd, 'chdir', steps.text(cwd));
  }
  if (personality !== undefined) {
    inRange('personality', personality, 0, EVERY_FD - 1);
    steps.call('personality', null, 'personality', personality);
  }
  if (fds !== undefined) {
    mapFds(steps, fds, started);
  }
  setIds(steps, options);
}

/** dup3 one after the other; a descriptor that is still to be read from must not be written to before. */
function mapFds(
  steps: LaunchSteps,
  fds: Readonly<Record<number, number>>,
  started: Started | null,
): void {
  const entries = Object.entries(fds).map(([to, from]) => [Number(to), from] as const);
  for (const [to, from] of entries) {
    inRange('fds', to, 0, MOST_FD);
    inRange('fds', from, 0, MOST_FD);
    if (to === started?.reportFd) {
      throw new RangeError(
        `launch: fds has ${to}, which is the launcher's own: add an entry to stdio`,
      );
    }
  }
  const moved = entries.filter(([to, from]) => to !== from);
  const order: (readonly [number, number])[] = [];
  const left = [...moved];
  while (left.length > 0) {
    const free = left.findIndex(
      ([to]) => !left.some(([other, from]) => from === to && other !== to),
    );
    if (free < 0) {
      throw new RangeError(
        `launch: fds exchanges descriptors in a circle (${left.map(([to, from]) => `${to}: ${from}`).join(', ')}): give one of them another number first`,
      );
    }
    order.push(...left.splice(free, 1));
  }
  for (const [to, from] of order) {
    steps.call('fds', null, 'dup3', from, to, 0);
  }
  const kept = [...new Set([0, 1, 2, ...entries.map(([to]) => to)])].sort((a, b) => a - b);
  for (const [index, fd] of kept.entries()) {
    const next = kept[index + 1] ?? EVERY_FD + 1;
    if (fd + 1 < next) {
      // By the execve: until then the launcher's own are open.
      steps.call('fds', null, 'close_range', fd + 1, next - 1, CLOSE_RANGE_CLOEXEC);
    }
  }
}

function setIds(steps: LaunchSteps, options: LauncherOptions): void {
  const { program: p } = steps;
  const { uid, gid, groups, securebits, capabilities } = options;
  const kept = capabilities?.map(capabilityNumber);
  if (kept !== undefined) {
    for (const number of CAPABILITIES.keys()) {
      if (!kept.includes(number)) {
        steps.call('capabilities', null, 'prctl', constants.PR_CAPBSET_DROP, number, 0, 0, 0);
      }
    }
    if (kept.length > 0 && uid !== undefined) {
      steps.call('capabilities', null, 'prctl', constants.PR_SET_KEEPCAPS, 1, 0, 0, 0);
    }
  }
  if (securebits !== undefined) {
    inRange('securebits', securebits, 0, 0xff);
    steps.call('securebits', null, 'prctl', constants.PR_SET_SECUREBITS, securebits, 0, 0, 0);
  }
  if (groups !== undefined) {
    for (const group of groups) {
      inRange('groups', group, 0, MOST_ID);
    }
    const list =
      groups.length === 0
        ? null
        : p.bytes('groups', new Uint8Array(Uint32Array.from(groups).buffer));
    steps.call('groups', null, 'setgroups', groups.length, list);
  }
  if (gid !== undefined) {
    inRange('gid', gid, 0, MOST_ID);
    steps.call('gid', null, 'setresgid', gid, gid, gid);
  }
  if (uid !== undefined) {
    inRange('uid', uid, 0, MOST_ID);
    steps.call('uid', null, 'setresuid', uid, uid, uid);
  }
  if (kept !== undefined) {
    const bits = kept.reduce((all, number) => all | (1n << BigInt(number)), 0n);
    const [low, high] = [Number(bits & 0xffffffffn), Number(bits >> 32n)];
    const header = new Uint8Array(Uint32Array.of(CAPABILITY_VERSION, 0).buffer);
    const data = new Uint8Array(Uint32Array.of(low, low, low, high, high, high).buffer);
    steps.call(
      'capabilities',
      null,
      'capset',
      p.bytes('cap_header', header),
      p.bytes('cap_data', data),
    );
    for (const number of kept) {
      const raise = [
        constants.PR_CAP_AMBIENT,
        constants.PR_CAP_AMBIENT_RAISE,
        number,
        0,
        0,
      ] as const;
      steps.call('capabilities', null, 'prctl', ...raise);
    }
  }
}
