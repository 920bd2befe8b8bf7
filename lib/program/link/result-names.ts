// The names that results have in the text of a Program.

import { signatureOf } from '../../kernel/signature.js';
import {
  Affine,
  type Call,
  type Operand,
  type ProcessAddress,
  type ProgramStep,
} from '../affine.js';
import type { Program } from '../program.js';
import { LinkError } from './link-error.js';

/** A C identifier. */
export const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

export type Names = ReadonlyMap<Call | ProcessAddress, string>;

/** A name for every result that was given one, or is used: fd, fd2, n, n2 and so on. */
export function nameResults(program: Program): Names {
  const names = new Map<Call | ProcessAddress, string>();
  const taken = new Map<string, number | null>(program.buffers.map(({ name }) => [name, null]));
  for (const [index, step] of program.steps.entries()) {
    if (!('resultName' in step) || step.resultName === null) {
      continue;
    }
    const name = step.resultName;
    const stepName = step.kind === 'call' ? step.name : step.what;
    if (!IDENTIFIER.test(name)) {
      throw new LinkError(
        index,
        `steps[${index}] ${stepName}: "${name}" cannot name its result: a name is a C identifier`,
      );
    }
    if (taken.has(name)) {
      throw new LinkError(
        index,
        `steps[${index}] ${stepName}: another result or a buffer is called "${name}" already`,
      );
    }
    taken.set(name, index);
    names.set(step, name);
  }
  const counts = new Map<string, number>();
  for (const call of usedCalls(program)) {
    if (!names.has(call)) {
      const stem = stemOf(call);
      let count = counts.get(stem) ?? 1;
      let name = count === 1 ? stem : `${stem}${count}`;
      while (taken.has(name)) {
        count++;
        name = `${stem}${count}`;
      }
      counts.set(stem, count);
      taken.set(name, null);
      names.set(call, name);
    }
  }
  return names;
}

function stemOf(call: Call | ProcessAddress): string {
  if (call.kind === 'process') {
    const { what, index } = call;
    return what === 'argument' ? `arg${index}` : what === 'arguments' ? 'args' : 'env';
  }
  return signatureOf(call.name)?.result.kind === 'fd' ? 'fd' : 'n';
}

/** The calls whose results appear in later steps, and all addresses of the process, in the order of the program. */
function usedCalls(program: Program): (Call | ProcessAddress)[] {
  const used = new Set<Call | ProcessAddress>();
  for (const step of program.steps) {
    for (const operand of operandsOf(step)) {
      for (const { call } of operand instanceof Affine ? operand.terms : []) {
        used.add(call);
      }
    }
  }
  return program.steps.filter(
    (step): step is Call | ProcessAddress =>
      step.kind === 'process' || (step.kind === 'call' && used.has(step)),
  );
}

function operandsOf(step: ProgramStep): readonly Operand[] {
  switch (step.kind) {
    case 'call':
      return step.args;
    case 'expect':
      return [step.place];
    case 'store':
      return [step.place, step.value];
    case 'bounds':
      return [step.value];
    case 'process':
      return [];
  }
}
