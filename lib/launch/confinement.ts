// What confines a launcher's process, last of all: no new privileges, Landlock, the parent's death, seccomp.

import { AT_FDCWD, O_CLOEXEC, O_PATH } from '../kernel/tables/file-constants.js';
import * as constants from '../kernel/tables/process-constants.js';
import type { Affine } from '../program/program.js';
import { type LandlockOptions, planLandlock } from './landlock.js';
import type { LaunchSteps } from './launch-steps.js';
import type { LauncherOptions } from './launcher-options.js';
import { inRange } from './resources.js';
import { seccompFilter } from './seccomp-filter.js';

/** LANDLOCK_RULE_*; struct landlock_path_beneath_attr is packed: the rights, then the descriptor. */
const RULE = { pathBeneath: 1, netPort: 2 } as const;
const RIGHTS_BYTES = 8;
const SECCOMP_MODE_FILTER = 2;

/** `parent`: what getppid() must be once the signal is asked for. */
export function confine(steps: LaunchSteps, options: LauncherOptions, parent: Affine | null): void {
  const { program: p } = steps;
  const { landlock, seccomp, parentDeathSignal } = options;
  if (options.noNewPrivs || landlock !== undefined || seccomp !== undefined) {
    steps.call('noNewPrivs', null, 'prctl', constants.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  }
  if (landlock !== undefined) {
    restrict(steps, landlock);
  }
  if (parentDeathSignal !== undefined) {
    inRange('parentDeathSignal', parentDeathSignal, 1, 64);
    const option = 'parentDeathSignal';
    steps.call(option, null, 'prctl', constants.PR_SET_PDEATHSIG, parentDeathSignal, 0, 0, 0);
    // Who died before that sent no signal.
    if (parent !== null) {
      p.expectResult(p.call('getppid').minus(parent), { atLeast: 0, atMost: 0 });
    }
  }
  if (seccomp !== undefined) {
    const { instructions, bytes } = 'instructions' in seccomp ? seccomp : seccompFilter(seccomp);
    const filter = p.bytes('filter', bytes);
    const program = p.struct('sock_fprog', { len: instructions.length, filter });
    steps.call(
      'seccomp',
      null,
      'prctl',
      constants.PR_SET_SECCOMP,
      SECCOMP_MODE_FILTER,
      program,
      0,
      0,
    );
  }
}

function restrict(steps: LaunchSteps, options: LandlockOptions): void {
  const { program: p } = steps;
  const plan = planLandlock(options);
  if (plan === null) {
    return; // bestEffort, and the kernel has none.
  }
  const { attributes, paths, ports } = plan;
  const option = 'landlock';
  const buffer = p.bytes('landlock_attributes', attributes);
  const ruleset = steps.call(option, null, 'landlock_create_ruleset', buffer, attributes.length, 0);
  const rule = paths.length > 0 ? p.zeroed('landlock_rule', RIGHTS_BYTES + 4) : null;
  let stored = 0n;
  for (const { path, rights } of rule === null ? [] : paths) {
    const fd = steps.call(
      option,
      path,
      'openat',
      AT_FDCWD,
      steps.text(path),
      O_PATH | O_CLOEXEC,
      0,
    );
    const place = rule as NonNullable<typeof rule>;
    if (rights !== stored) {
      p.store(place, rights, RIGHTS_BYTES);
      stored = rights;
    }
    p.store(place.at(RIGHTS_BYTES), fd, 4);
    steps.call(option, path, 'landlock_add_rule', ruleset, RULE.pathBeneath, place, 0);
  }
  for (const { port, rights } of ports) {
    const bytes = new Uint8Array(BigUint64Array.of(rights, BigInt(port)).buffer);
    const place = p.bytes(`landlock_port_${port}`, bytes);
    steps.call(option, `port ${port}`, 'landlock_add_rule', ruleset, RULE.netPort, place, 0);
  }
  steps.call(option, null, 'landlock_restrict_self', ruleset, 0);
}
