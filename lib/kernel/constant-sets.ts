// Constants as the sets that arguments take them from, so that numbers can be shown by name: `O_RDWR|O_CLOEXEC`,
// `CLOCK_MONOTONIC`; and back, for who types them. Of several names for a number strace's is taken.

import { type SetRule, setRules } from './set-rules.js';
import { constantsByName } from './tables/constants-by-name.js';
import { SOL_IP, SOL_IPV6, SOL_SOCKET, SOL_TCP, SOL_UDP } from './tables/socket-constants.js';

let constants: Readonly<Record<string, number | bigint>> | undefined;

function allConstants(): Readonly<Record<string, number | bigint>> {
  constants ??= constantsByName();
  return constants;
}

let rules: Readonly<Record<string, SetRule>> | undefined;

function ruleOf(set: string): SetRule | undefined {
  rules ??= setRules();
  return rules[set];
}

interface Entry {
  readonly name: string;
  readonly value: number;
}
const sets = new Map<string, readonly Entry[]>();

export function setEntries(set: string): readonly Entry[] {
  let entries = sets.get(set);
  if (entries === undefined) {
    const rule = ruleOf(set);
    const names = rule?.names ?? new RegExp(`^${set}_`);
    entries = Object.entries(allConstants())
      .filter(([name]) => names.test(name) && !rule?.except?.test(name))
      .map(([name, value]) => ({ name, value: Number(value) }));
    sets.set(set, entries);
  }
  return entries;
}

/** The name of a value that is a choice, or its number with the set in a comment, as strace notes it. */
export function choiceText(set: string, value: number): string {
  const entry = setEntries(set).find((candidate) => candidate.value === value);
  return entry?.name ?? unknown(set, value);
}

const unknown = (set: string, value: number): string =>
  `${value < 0 ? value : `0x${value.toString(16)}`} /* ${set}_??? */`;

/** The names of the flags in a value, ascending, joined by a bar; bits without a name in base 16; "0" for none. */
export function flagsText(set: string, flags: number): string {
  const choiceMask = ruleOf(set)?.choiceMask ?? 0;
  const value = flags >>> 0;
  const choice = (value & choiceMask) >>> 0;
  const entries = setEntries(set);
  const found: string[] = [];
  const choiceName = choiceMask === 0 ? undefined : entries.find((entry) => entry.value === choice);
  if (choiceName !== undefined) {
    found.push(choiceName.name);
  }
  let rest = (value & ~(choiceName === undefined ? 0 : choiceMask)) >>> 0;
  const bits: Entry[] = [];
  // Names for several bits first: STATX_ALL, not its twelve parts.
  for (const entry of [...entries].sort((a, b) => bitCount(b.value) - bitCount(a.value))) {
    if (
      entry.value !== 0 &&
      ((entry.value >>> 0) & choiceMask) === 0 &&
      (rest & entry.value) >>> 0 === entry.value >>> 0
    ) {
      rest = (rest & ~entry.value) >>> 0;
      bits.push(entry);
    }
  }
  const isFirst = ({ name }: Entry): number => (ruleOf(set)?.first?.test(name) ? 0 : 1);
  bits.sort((a, b) => isFirst(a) - isFirst(b) || a.value - b.value);
  found.push(...bits.map((entry) => entry.name));
  if (found.length === 0) {
    const zero = entries.find((entry) => entry.value === 0);
    return rest === 0 ? (zero?.name ?? '0') : unknown(set, rest);
  }
  return rest === 0 ? found.join('|') : [...found, `0x${rest.toString(16)}`].join('|');
}

function bitCount(value: number): number {
  let bits = 0;
  for (let rest = value >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
    bits++;
  }
  return bits;
}

/** "SIGINT" for 2; a real-time or unknown signal as its number. */
export function signalText(signal: number): string {
  return setEntries('SIG').find((entry) => entry.value === signal)?.name ?? String(signal);
}

/** The options of a socket, by level. */
export function socketOptionText(level: number, option: number): string {
  const set = {
    [SOL_SOCKET]: 'SO',
    [SOL_TCP]: 'TCP',
    [SOL_IP]: 'IP',
    [SOL_IPV6]: 'IPV6',
    [SOL_UDP]: 'UDP',
  }[level];
  return set === undefined ? String(option) : choiceText(set, option);
}

/** The value of any constant by its name, or undefined. */
export function constantValue(name: string): number | bigint | undefined {
  return Object.hasOwn(allConstants(), name) ? allConstants()[name] : undefined;
}
