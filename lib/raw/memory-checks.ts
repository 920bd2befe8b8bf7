// Whether one piece of memory holds what a call says of it: the part of checks.ts that looks at the rare cases and words
// the errors.

import { includes, lengthBytesOf } from '../kernel/memory.js';
import { memoryBytes, ownLength } from '../kernel/memory-sizes.js';
import type { Parameter, Signature } from '../kernel/signature.js';
import type { GivenCall, Memory } from './arguments.js';
import { LENGTH_BYTES, type LengthWord, readLength } from './crossing.js';

/**
 * Returns the length word of the memory when it has one that can be passed as a copy.
 * @throws RangeError for memory that is too small; TypeError for memory where its length belongs.
 */
export function checkMemory(
  signature: Signature,
  parameter: Parameter,
  { bytes, lengthBytes }: Memory,
  call: GivenCall,
): LengthWord | null {
  const { memory } = parameter;
  if (memory === null) {
    checkText(signature, parameter, bytes);
    return null;
  }
  const { count, element } = memory;
  if (count.kind === 'fixed') {
    const needed = memoryBytes(element, count.elements);
    if (lengthBytes < needed) {
      throw new RangeError(
        `${signature.name}: ${parameter.name} has ${lengthBytes} bytes, and ${elementsText(element, count.elements)} takes ${needed}`,
      );
    }
    return null;
  }
  if (count.kind === 'own') {
    const own = ownLength(element, bytes);
    if (own === null || own > lengthBytes) {
      const says =
        own === null ? 'is too short to say its own length' : `says that it has ${own} bytes`;
      throw new RangeError(
        `${signature.name}: ${parameter.name} ${says}, but there are ${lengthBytes}`,
      );
    }
    return null;
  }
  const length = count.kind === 'word' ? lengthWord(signature, count, call) : null;
  if (count.kind === 'word' && length === null) {
    return null; // A pointer that is no memory of ours says it.
  }
  const elements = length === null ? countOf(signature, parameter, count, call) : length.value;
  const needed = elements < 0 ? Number.POSITIVE_INFINITY : memoryBytes(element, elements);
  if (memory.leastBytes > lengthBytes) {
    throw new RangeError(
      `${signature.name}: ${parameter.name} has ${lengthBytes} bytes, and the kernel writes up to ${memory.leastBytes} there, whatever ${(signature.parameters[count.index] as Parameter).name} is`,
    );
  }
  if (needed > lengthBytes) {
    const counter = (signature.parameters[count.index] as Parameter).name;
    const takes = needed === elements || elements < 0 ? '' : `, which takes ${needed} bytes`;
    throw new RangeError(
      `${signature.name}: ${counter} is ${elements}${takes}, but ${parameter.name} has ${lengthBytes} bytes`,
    );
  }
  // One in a struct cannot be passed as a copy.
  return count.kind === 'word' && isLengthWord(signature.parameters[count.index]) ? length : null;
}

const isLengthWord = (parameter: Parameter | undefined): boolean =>
  parameter?.memory?.element === 'u32' && parameter.memory.count.kind === 'fixed';

const elementsText = (element: string, elements: number): string =>
  elements === 1 ? `${/^[aeio]/.test(element) ? 'an' : 'a'} ${element}` : `${element}[${elements}]`;

/** How many elements an argument says that memory has. */
function countOf(
  signature: Signature,
  parameter: Parameter,
  { index }: { readonly index: number },
  { words, memory }: GivenCall,
): number {
  if (memory[index] !== null) {
    const counter = (signature.parameters[index] as Parameter).name;
    throw new TypeError(
      `${signature.name}: ${counter} is memory: it must be the length of ${parameter.name}, a number`,
    );
  }
  return Number(words[index]);
}

function lengthWord(
  signature: Signature,
  { index, at }: { readonly index: number; readonly at: number },
  { memory }: GivenCall,
): LengthWord | null {
  const place = memory[index];
  if (place === null || place === undefined) {
    return null;
  }
  const { bytes, lengthBytes } = place;
  if (lengthBytes < at + LENGTH_BYTES) {
    const counter = (signature.parameters[index] as Parameter).name;
    const where = at === 0 ? '' : ` at byte ${at}`;
    throw new RangeError(
      `${signature.name}: ${counter} has ${lengthBytes} bytes, and a length word${where} takes ${LENGTH_BYTES}`,
    );
  }
  return { index, bytes, value: readLength(bytes, at) };
}

function checkText({ name }: Signature, parameter: Parameter, bytes: Uint8Array): void {
  if (!includes(bytes, 0)) {
    throw new RangeError(
      `${name}: ${parameter.name} has no NUL byte at its end, nor anywhere in its ${lengthBytesOf(bytes)} bytes`,
    );
  }
}
