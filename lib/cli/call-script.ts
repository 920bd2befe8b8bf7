// The lines of `rawsyscall call -`: words as a shell has them, a name for the result, and the names of earlier lines.

import { jsonValue, type Made, type Written } from './call-results.js';
import { UsageError } from './command.js';

export interface ScriptLine {
  /** What later lines call the result; null: nothing. */
  readonly name: string | null;
  /** Whether the script goes on when the call fails. */
  readonly mayFail: boolean;
  /** The call's name, then its words. */
  readonly words: readonly string[];
}

/** The words of a line. Quotes, braces and brackets keep blanks together; a backslash stays, for the escapes of a word. */
function splitLine(line: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  let depth = 0;
  for (const character of line) {
    if (quote !== null) {
      word += character === quote ? '' : character;
      quote = character === quote ? null : quote;
    } else if (character === '#' && word === null) {
      break;
    } else if (/\s/.test(character) && depth === 0) {
      if (word !== null) {
        words.push(word);
      }
      word = null;
    } else {
      word ??= '';
      if (character === '"' || character === "'") {
        quote = character;
      } else {
        depth += /[{[]/.test(character) ? 1 : /[}\]]/.test(character) ? -1 : 0;
        word += character;
      }
    }
  }
  if (quote !== null) {
    throw new UsageError(`a quote (${quote}) is not closed`);
  }
  if (depth > 0) {
    throw new UsageError('a brace or a bracket is not closed');
  }
  return word === null ? words : [...words, word];
}

/** Null for a line without a call. @throws UsageError */
export function parseLine(line: string): ScriptLine | null {
  const words = splitLine(line);
  const mayFail = words[0]?.startsWith('-') ?? false;
  if (mayFail) {
    words[0] = (words[0] as string).slice(1);
    if (words[0] === '') {
      words.shift();
    }
  }
  const [, attached] = /^([A-Za-z_]\w*)=$/.exec(words[0] ?? '') ?? [];
  if (attached !== undefined) {
    return { name: attached, mayFail, words: words.slice(1) };
  }
  if (words[1] === '=' && /^[A-Za-z_]\w*$/.test(words[0] as string)) {
    return { name: words[0] as string, mayFail, words: words.slice(2) };
  }
  return words.length === 0 ? null : { name: null, mayFail, words };
}

const NAME = /\$(\w+)(?:\.(\w+)(?:\[(\d+)\])?)?/g;

/** The words with what the names in them stand for. @throws UsageError */
export function replaceNames(
  words: readonly string[],
  named: ReadonlyMap<string, Made>,
): readonly string[] {
  return words.map((word) =>
    word.replace(NAME, (whole, name: string, parameter?: string, index?: string) => {
      const made = named.get(name);
      if (made === undefined) {
        throw new UsageError(`${whole}: no line before has named its result ${name}`);
      }
      return parameter === undefined
        ? String(made.result)
        : memoryWord(whole, made, parameter, index);
    }),
  );
}

/** Memory as a word: its bytes escaped, or the number in it. */
function memoryWord(whole: string, made: Made, parameter: string, index?: string): string {
  const each = made.memory.find(({ name }) => name === parameter);
  if (each === undefined) {
    const names = made.memory.map(({ name }) => name).join(', ') || 'nothing';
    throw new UsageError(`${whole}: that call has written ${names}`);
  }
  if (index === undefined) {
    return [...each.bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  }
  return numberIn(whole, each, Number(index));
}

function numberIn(whole: string, each: Written, index: number): string {
  const values = jsonValue(each);
  const value = Array.isArray(values) ? values[index] : undefined;
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw new UsageError(`${whole}: there is no such number in ${each.name}`);
  }
  return String(value);
}
