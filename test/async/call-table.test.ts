// The table of call-cases.ts by every way of making calls; and random sequences of calls, which leave the same whichever way.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { asyncSys } from '../../lib/async/async-sys.js';
import { Ring } from '../../lib/async/ring.js';
import * as C from '../../lib/constants.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { type Call, type Case, cases, directory, fresh, open, text } from './call-cases.js';

type Caller = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const refusal = Ring.refusal();
const ring = refusal === null ? new Ring({ entries: 16 }) : null;
afterAll(() => ring?.close());
const ringSys = (ring?.sys ?? {}) as unknown as Caller;
let ringCalls = 0;
/** What a ring has no operation for, a thread makes. */
const byRing: Caller = new Proxy(ringSys, {
  get(calls, name: string) {
    const call = calls[name];
    ringCalls += call === undefined ? 0 : 1;
    return call ?? (asyncSys as unknown as Caller)[name];
  },
});

const callers: [string, Caller][] = [
  ['sys', sys as unknown as Caller],
  ['asyncSys', asyncSys as unknown as Caller],
  ...(ring === null ? [] : ([['ring.sys', byRing]] as [string, Caller][])),
];

/** Rows that differ on a ring, each with the reason. */
const DIFFER: Readonly<Record<string, string>> = {
  'read of an empty nonblocking pipe':
    'a ring waits also for what O_NONBLOCK was set on: nothing is blocked by it',
};

describe.each(callers)('%s', (callerName, caller) => {
  const call: Call = async (name, ...args) => caller[name]?.(...args);
  const rows = cases.filter(([title]) => callerName !== 'ring.sys' || DIFFER[title] === undefined);
  const check = async (_title: string, expected: unknown, run: Case): Promise<void> => {
    if (typeof expected === 'string') {
      const error = (await run(call).then(
        (value) => new Error(`no error, but ${value}`),
        (caught) => caught,
      )) as { code?: string; name: string; message: string };
      expect([error.code ?? error.name, error.message]).toEqual([expected, expect.anything()]);
    } else {
      expect(await run(call)).toEqual(expected);
    }
  };
  // qemu-user has no openat2.
  const isOfKernel = ([title]: (typeof cases)[number]) => title.startsWith('openat2');
  it.each(rows.filter((row) => !isOfKernel(row)))('%s: %j', check);
  itNeeds('kernel').each(rows.filter(isOfKernel))('%s: %j', check);
});

it(`runs at least 60 rows by each way, and by the ring where it has an operation${refusal === null ? '' : ` [no ring: ${refusal}]`}`, () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  if (ring !== null) {
    expect(ringCalls).toBeGreaterThanOrEqual(60);
    expect(ring.inFlight).toBe(0);
  }
});

it('random sequences of reads and writes leave the same, whichever way they are made', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('read'), length: fc.nat(40) }),
    fc.record({ kind: fc.constant('write'), length: fc.nat(40) }),
    fc.record({ kind: fc.constant('lseek'), length: fc.integer({ min: -5, max: 60 }) }),
    fc.record({ kind: fc.constant('ftruncate'), length: fc.integer({ min: -1, max: 60 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const outcomes: unknown[][] = [];
      for (const [, caller] of callers) {
        const fd = open(fresh('random', 'some content to begin with'));
        const outcome: unknown[] = [];
        for (const { kind, length } of steps) {
          const bytes = new Uint8Array(Math.max(length, 0)).fill(length);
          const args = {
            read: [fd, bytes, length],
            write: [fd, bytes, length],
            lseek: [fd, length, C.SEEK_SET],
            ftruncate: [fd, length],
          }[kind] as unknown[];
          try {
            outcome.push(await caller[kind]?.(...args), text(bytes));
          } catch (error) {
            outcome.push((error as Error).message.replaceAll(`(${fd},`, '('));
          }
        }
        sys.close(fd);
        outcome.push(await readFile(join(directory, 'random'), 'latin1'));
        outcomes.push(outcome);
      }
      for (const outcome of outcomes) {
        expect(outcome).toEqual(outcomes[0]);
      }
    }),
    { numRuns: 60 },
  );
});
