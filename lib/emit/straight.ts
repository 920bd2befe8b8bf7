// The straight form of a program: each call's arguments put into registers, then the call. What every register holds is
// known (registers.ts), and what is there already is left out. Every program fits this form.

import type { Lowered, LoweredCall, LoweredProcess } from './lower.js';
import { Registers } from './registers.js';
import type { Generated, Machine, Places } from './target.js';

/** What an executable exits with when an expect or a bound fails. */
export const EXPECT_FAILED = 125n;
/** To it with -errno in the register of results. */
export const FAILED = 'failed';
const DIFFERS = 'expectFailed';

const WORD_BYTES = 8n;

/** Where what ends with that status goes. */
function outside(exitStatus: number): string {
  return BigInt(exitStatus) === EXPECT_FAILED ? DIFFERS : `exit${exitStatus}`;
}

export function toStraight(machine: Machine, lowered: Lowered, places: Places): Generated {
  const code = machine.straightCode(places);
  const registers = new Registers(machine, code, lowered, places);
  const { scratch, number } = machine.registers;
  const { steps, isChecked } = lowered;
  if (isChecked) {
    code.beginTests();
  }
  for (const [index, step] of steps.entries()) {
    switch (step.kind) {
      case 'call':
        registers.load(step.args);
        if (index === steps.length - 1 && isChecked) {
          break; // The register of results is 0: the failure's code makes 0 of it, and exits.
        }
        registers.put(number, { region: null, offset: BigInt(step.nr), terms: [] });
        code.systemCall();
        if (step.isTested) {
          code.branchIfError(registers.result, FAILED);
        }
        registers.returned(index);
        break;
      case 'expect': {
        const [base, offset] = registers.locate(step.place);
        code.expectBytes(base, offset, step, DIFFERS);
        break;
      }
      case 'store': {
        const value = registers.inAny(step.value, scratch.other);
        const [place, offset] = registers.locate(step.place);
        const base = registers.moved(place, offset, scratch.place);
        code.store(value, base, step.widthBytes);
        break;
      }
      case 'bounds': {
        const value = registers.inAny(step.value, scratch.other);
        const failed = outside(step.exitStatus);
        code.number(scratch.place, step.least);
        code.branchIfGreater(scratch.place, value, failed);
        code.number(scratch.place, step.most);
        code.branchIfGreater(value, scratch.place, failed);
        break;
      }
      case 'process':
        registers.forgetResult();
        processAddress(machine, code, registers, step);
        registers.returned(index);
        break;
    }
    registers.keep(index);
  }
  if (isChecked) {
    const exit = steps.at(-1) as LoweredCall;
    code.label(FAILED);
    code.negate(registers.result, registers.result);
    code.number(number, BigInt(exit.nr));
    code.systemCall();
    const statuses = steps.flatMap((step) =>
      step.kind === 'expect'
        ? [Number(EXPECT_FAILED)]
        : step.kind === 'bounds'
          ? [step.exitStatus]
          : [],
    );
    for (const status of new Set(statuses)) {
      code.label(outside(status));
      code.number(registers.result, BigInt(-status));
      code.branch(FAILED);
    }
  }
  return { code, table: null, spilled: registers.spilled };
}

/**
 * The stack as a process gets it: argc, then argv up to a null, then environ. argv[index] past argc is 0, also where the
 * environment stands.
 */
function processAddress(
  machine: Machine,
  code: ReturnType<Machine['straightCode']>,
  registers: Registers,
  { what, index }: LoweredProcess,
): void {
  const { stack, scratch } = machine.registers;
  const { result } = registers;
  const argvStart = WORD_BYTES * BigInt(index + 1);
  registers.addNumber(scratch.place, stack, 0n);
  if (what === 'arguments') {
    registers.addNumber(result, scratch.place, argvStart);
    return;
  }
  if (what === 'environment') {
    code.loadWord(result, scratch.place);
    for (let doubled = 1n; doubled < WORD_BYTES; doubled *= 2n) {
      code.add(result, result, result);
    }
    code.add(result, result, scratch.place);
    registers.addNumber(result, result, 2n * WORD_BYTES);
    return;
  }
  const past = code.freshLabel('pastArguments');
  code.loadWord(scratch.other, scratch.place);
  code.number(result, 0n);
  code.number(scratch.term, BigInt(index));
  code.branchIfGreater(scratch.term, scratch.other, past);
  registers.addNumber(scratch.place, scratch.place, argvStart);
  code.loadWord(result, scratch.place);
  code.label(past);
}
