// seccompFilter: a seccomp filter from names of calls. Pure: no kernel is asked. What filters are and what their words
// mean: seccomp(2), linux/seccomp.h. What is often forgotten is done here: the architecture is looked at first, x32's
// numbers are refused on x64, and an argument that the kernel takes for 32 bits is compared in 32 bits, so that nothing
// hides in the upper ones.

import { checkOptionNames } from '../kernel/option-names.js';
import { decideCall } from './argument-tests.js';
import { BpfAssembler, bpfBytes } from './bpf.js';
import { type Decision, Decisions, emitDecision } from './decisions.js';
import { decideNumber } from './number-tree.js';
import type { SeccompArch, SeccompFilter, SeccompOptions } from './seccomp-options.js';
import { actionWord, rulesByNumber } from './seccomp-rules.js';

/** AUDIT_ARCH_* of linux/audit.h. */
const AUDIT_ARCH: Readonly<Record<SeccompArch, number>> = {
  x64: 0xc000003e,
  arm64: 0xc00000b7,
  ia32: 0x40000003,
};
const X32_BIT = 0x40000000;

/** Offsets in struct seccomp_data. */
const DATA = { nr: 0, arch: 4 } as const;
const ALL_BITS = 0xffffffff;

/**
 * Compiles a filter: a balanced tree over the numbers of the calls. Throws a TypeError for an unknown option, call, action
 * or errno, a RangeError for a value out of range and for a filter of more than 4096 instructions.
 */
export function seccompFilter(options: SeccompOptions): SeccompFilter {
  checkOptionNames('seccompFilter', options, {
    default: ['allow', 'log', 'kill', 'killThread', 'trap', 'notify'],
    rules: [],
    architectures: ['x64', 'arm64', 'ia32'],
    otherArchitectures: [],
    skipUnknown: [],
  });
  const architectures = options.architectures ?? [process.arch as SeccompArch];
  for (const arch of architectures) {
    if (!Object.hasOwn(AUDIT_ARCH, arch)) {
      throw new TypeError(
        `seccompFilter knows x64, arm64 and ia32, and no architecture ${JSON.stringify(arch)}`,
      );
    }
  }
  if (architectures.length === 0) {
    throw new TypeError('architectures is empty: the filter would refuse every call');
  }
  const decisions = new Decisions();
  const other = decisions.returns(actionWord(options.otherArchitectures ?? 'kill'));
  const byArch = [...architectures].reverse().reduce<Decision>((next, arch) => {
    const block = decideOn(decisions, options, arch, other);
    return decisions.test('eq', AUDIT_ARCH[arch], block, next);
  }, other);
  const asm = new BpfAssembler();
  emitDecision(asm, decisions.load(DATA.arch, ALL_BITS, byArch));
  const instructions = asm.finish();
  return { instructions, bytes: bpfBytes(instructions) };
}

function decideOn(
  decisions: Decisions,
  options: SeccompOptions,
  arch: SeccompArch,
  other: Decision,
): Decision {
  const otherwise = actionWord(options.default);
  const byNumber = new Map(
    [...rulesByNumber(options, arch)].map(([nr, rules]) => [
      nr,
      decideCall(decisions, rules, otherwise),
    ]),
  );
  const decided = decideNumber(decisions, byNumber, decisions.returns(otherwise));
  const isX32 = arch === 'x64' ? decisions.test('ge', X32_BIT, other, decided) : decided;
  return decisions.load(DATA.nr, ALL_BITS, isX32);
}
