// The Image's steps that make no call, and its pointers, as what the x86 compiler works on.

import {
  type BoundsStep,
  type Image,
  type ProcessStep,
  pointerStores,
  type StoreStep,
} from '../../program/image.js';
import { stepText } from '../../program/step-text.js';
import type { ResolvedOptions } from '../options.js';
import type { LoweredStep, LoweredStore } from './lowered.js';
import { fromStack } from './start-stack.js';

const INT32_MIN = -(2n ** 31n);
const INT32_MAX = 2n ** 31n - 1n;

export function wordBytesOf(target: 'x64' | 'ia32'): 4 | 8 {
  return target === 'ia32' ? 4 : 8;
}

/** Addresses are stored when the program begins. */
export function storedPointers(image: Image, target: 'x64' | 'ia32'): LoweredStore[] {
  const regions = image.regions.map((region) =>
    target === 'ia32' && region.ia32 ? { ...region, ...region.ia32 } : region,
  );
  return pointerStores({ regions }, wordBytesOf(target)).map((store) => ({ ...store, step: null }));
}

export function lowerOther(
  image: Image,
  { target, checked }: ResolvedOptions,
  index: number,
  step: StoreStep | BoundsStep | ProcessStep,
): LoweredStep[] {
  const where = `steps[${index}] ${stepText(image, index)}`;
  switch (step.kind) {
    case 'process':
      return step.what === 'environment' && isFirst(image, index)
        ? [{ kind: 'environment', step: index }]
        : [];
    case 'bounds': {
      if (!checked) {
        return [];
      }
      const least = bound(where, step.least, target);
      const most = bound(where, step.most, target);
      return [
        {
          kind: 'bounds',
          step: index,
          value: fromStack(image, step.value, wordBytesOf(target as 'x64')),
          least,
          most,
          exitStatus: step.exitStatus,
        },
      ];
    }
    case 'store':
      return target === 'ia32'
        ? narrowStore(image, where, index, step)
        : [lowerStore(image, index, step, 8)];
  }
}

function isFirst({ steps }: Image, index: number): boolean {
  return (
    steps.findIndex((step) => step.kind === 'process' && step.what === 'environment') === index
  );
}

function lowerStore(
  image: Image,
  step: number,
  { place, value, widthBytes }: StoreStep,
  wordBytes: number,
): LoweredStore {
  return { kind: 'store', step, place, value: fromStack(image, value, wordBytes), widthBytes };
}

/** A bound as an instruction holds it; one beyond all results of 32 bits is as good as none there. */
function bound(where: string, value: bigint, target: string): bigint {
  if (value >= INT32_MIN && value <= INT32_MAX) {
    return value;
  }
  if (target === 'ia32') {
    return value < 0n ? INT32_MIN : INT32_MAX;
  }
  if (value === -(2n ** 63n) || value === 2n ** 63n - 1n) {
    return value;
  }
  throw new Error(`${where}: executables compare with bounds of 32 bits, and ${value} has more`);
}

/** Words have 4 bytes: of 8, the upper ones are the sign, and known only where that is. */
function narrowStore(image: Image, where: string, index: number, step: StoreStep): LoweredStore[] {
  const { place } = step;
  const region = image.regions[place.region as number];
  if (region?.ia32 !== undefined && (place.offset !== 0n || place.terms.length > 0)) {
    throw new Error(
      `${where}: ia32 lays out "${region.name}" otherwise: what is stored in the middle of it would go astray`,
    );
  }
  if (step.widthBytes < 8) {
    return [lowerStore(image, index, step, 4)];
  }
  const { offset, terms } = step.value;
  if (terms.length > 0) {
    throw new Error(`${where}: on ia32 a result has 4 bytes: store that many, and 4 bytes of 0`);
  }
  const half = (at: bigint, value: bigint): LoweredStore => ({
    kind: 'store',
    step: index,
    place: { ...place, offset: place.offset + at },
    value: { region: null, offset: BigInt.asUintN(32, value), terms: [] },
    widthBytes: 4,
  });
  return [half(0n, offset), half(4n, offset >> 32n)];
}
