// The text of a step before it has run, results and buffers by name, numbers as strace shows them:
// `fd = socket(AF_INET, SOCK_STREAM, 0)`, `recvfrom(fd, &response[n], 135 - n, 0, NULL, NULL)`.

import { argumentTexts, type ShownArg } from '../text/call.js';
import { quoted } from '../text/memory.js';
import type { BoundsStep, Image, Region, Step, Value } from './image.js';

/** The part of an Image that names things. */
export type Named = Pick<Image, 'steps' | 'regions'>;

/** A value in C's notation: `fd`, `135 - n`, `response`, `&response[n + 4]`. */
export function valueText(image: Named, value: Value): string {
  const sum = sumText(image, value);
  if (value.region === null) {
    return sum;
  }
  const { name } = image.regions[value.region] as Region;
  return sum === '0' ? name : `&${name}[${sum}]`;
}

/** The terms and the offset, without the region: `n + 4`, `135 - n`. */
function sumText(image: Named, { offset, terms }: Value): string {
  const names = (sign: 1 | -1) =>
    terms.filter((term) => term.sign === sign).map(({ step }) => resultName(image, step));
  const added = names(1);
  const subtracted = names(-1);
  if (offset > 0n) {
    added.push(String(offset));
  } else if (offset < 0n) {
    subtracted.push(String(-offset));
  }
  if (subtracted.length === 0) {
    return added.join(' + ') || '0';
  }
  return [added.join(' + ') || '0', ...subtracted].join(' - ');
}

function resultName(image: Named, index: number): string {
  const step = image.steps[index] as Step;
  return ('resultName' in step && step.resultName) || `steps[${index}]`;
}

/** `0 <= n`, `n <= 5`, `0 <= n <= 5`, `n == 5`. */
function boundsText(value: string, { least, most }: BoundsStep): string {
  if (least === most) {
    return `${value} == ${least}`;
  }
  const from = least === -(2n ** 63n) ? '' : `${least} <= `;
  return `${from}${value}${most === 2n ** 63n - 1n ? '' : ` <= ${most}`}`;
}

/** One step as C would have it, with `name = ` in front where the result has a name. */
export function stepText(image: Named, index: number): string {
  const step = image.steps[index] as Step;
  if (step.kind === 'expect') {
    return `expect(${valueText(image, step.place)}, ${quoted(step.bytes)})`;
  }
  if (step.kind === 'store') {
    return `store(${valueText(image, step.place)}, ${valueText(image, step.value)}, ${step.widthBytes})`;
  }
  if (step.kind === 'bounds') {
    return `expect(${boundsText(valueText(image, step.value), step)})`;
  }
  if (step.kind === 'process') {
    const what = { argument: 'argv', arguments: '&argv', environment: 'environ' }[step.what];
    return `${step.resultName} = ${what}${step.what === 'environment' ? '' : `[${step.index}]`}`;
  }
  const args = step.args.map((value): ShownArg => {
    const isLiteral = value.region === null && value.terms.length === 0;
    return isLiteral ? value.offset : { text: valueText(image, value) };
  });
  const name = step.resultName === null ? '' : `${step.resultName} = `;
  return `${name}${step.name}(${argumentTexts(step.name, args).join(', ')})`;
}
