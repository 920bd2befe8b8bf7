// What link() checks of lowered steps: the calls by their signatures, and that no address leaves its buffer, for all
// values that the results in it can take.

import { addScaled, type Linear, largest, linear, type ResultBounds, smallest } from './bounds.js';
import type { CallStep, Region, Step, Value } from './image.js';
import { LinkError } from './link-error.js';
import { stepText, valueText } from './step-text.js';
import { type Arch, syscallNumber } from './tables.js';

/** Ends or replaces the process that runs the program, or gives it a second thread of control. */
const REFUSED: Readonly<Record<string, string>> = {
  exit: 'a program ends after its last step, and an executable gets its exit from the emitter',
  exit_group:
    'a program ends after its last step, and an executable gets its exit from the emitter',
  fork: 'both processes would go on with the next step',
  vfork: 'both processes would go on with the next step',
  clone: 'both threads would go on with the next step',
  clone3: 'both threads would go on with the next step',
  execve: 'the process that runs the program would be replaced',
  execveat: 'the process that runs the program would be replaced',
  rt_sigreturn: 'there is no signal frame to return from',
};

/** Calls that move up to `length` bytes between a descriptor and `buffer`, and return how many. */
const TRANSFERS: Readonly<Record<string, { buffer: number; length: number; writes: boolean }>> = {
  read: { buffer: 1, length: 2, writes: true },
  pread64: { buffer: 1, length: 2, writes: true },
  recvfrom: { buffer: 1, length: 2, writes: true },
  getrandom: { buffer: 0, length: 1, writes: true },
  write: { buffer: 1, length: 2, writes: false },
  pwrite64: { buffer: 1, length: 2, writes: false },
  sendto: { buffer: 1, length: 2, writes: false },
  connect: { buffer: 1, length: 2, writes: false },
  bind: { buffer: 1, length: 2, writes: false },
};

const ARCHITECTURES: readonly Arch[] = ['x64', 'arm64', 'ia32'];

type Named = { readonly steps: readonly Step[]; readonly regions: readonly Region[] };

/** Throws a LinkError for the first step that breaks a rule; otherwise returns the regions that the kernel may write to. */
export function checkCalls(image: Named): ReadonlySet<number> {
  const written = new Set<number>();
  const bounds: ResultBounds[] = [];
  for (const [index, step] of image.steps.entries()) {
    const fail = (reason: string): never => {
      throw new LinkError(index, `steps[${index}] ${stepText(image, index)}: ${reason}`);
    };
    if (step.kind === 'expect') {
      checkSpan(image, bounds, step.place, linear(BigInt(step.bytes.length), []), fail);
      bounds.push({ least: 0n, most: linear(0n, []) });
      continue;
    }
    if (!ARCHITECTURES.some((arch) => syscallNumber(arch, step.name) !== undefined)) {
      fail(`there is no call ${step.name} on ${ARCHITECTURES.join(', ')}`);
    }
    const refusal = REFUSED[step.name];
    if (refusal !== undefined) {
      fail(`${step.name} may not stand in a program: ${refusal}`);
    }
    const transfer = TRANSFERS[step.name];
    for (const [position, value] of step.args.entries()) {
      if (value.region === null) {
        continue;
      }
      const lengthArgument = transfer?.buffer === position ? step.args[transfer.length] : undefined;
      const length = linear(lengthArgument?.offset ?? 0n, lengthArgument?.terms ?? []);
      checkSpan(image, bounds, value, length, fail);
      if (transfer?.writes !== false) {
        written.add(value.region);
      }
    }
    bounds.push(resultBounds(step, transfer));
  }
  return written;
}

function resultBounds(
  step: CallStep,
  transfer: (typeof TRANSFERS)[string] | undefined,
): ResultBounds {
  const length = transfer && step.args[transfer.length];
  return {
    least: step.mayFail ? -4095n : length ? 0n : null,
    most: length ? linear(length.offset, length.terms) : null,
  };
}

/** The `length` bytes at `place` must lie in its region, whatever the results in both turn out to be. */
function checkSpan(
  image: Named,
  bounds: readonly ResultBounds[],
  place: Value,
  length: Linear,
  fail: (reason: string) => never,
): void {
  const region = image.regions[place.region as number] as Region;
  const start = linear(place.offset, place.terms);
  const first = smallest(start, bounds);
  const shortest = smallest(length, bounds);
  const end = largest(addScaled(start, 1n, length), bounds);
  if (first === null || end === null || shortest === null) {
    fail(
      `nothing bounds the result in ${valueText(image, place)} or its length: ` +
        'only what a transfer returned, which is at most its length, can say where in a buffer something is',
    );
  } else if (first < 0n) {
    fail(`${valueText(image, place)} can lie ${-first} bytes before "${region.name}"`);
  } else if (shortest < 0n) {
    fail(`the length for ${valueText(image, place)} can come to ${shortest}`);
  } else if (end > BigInt(region.length)) {
    fail(
      `${valueText(image, place)} can reach byte ${end} of "${region.name}", which has ${region.length}`,
    );
  }
}
