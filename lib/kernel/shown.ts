// Values in messages, cut to a length that a person reads: an error that names a value must not grow with it.

const MOST_CHARACTERS = 40;
const MOST_OF_MESSAGE = 1000;

/** A message, cut to about 1 KiB: what it names may be as long as memory is. */
export const cut = (message: string): string =>
  message.length > MOST_OF_MESSAGE ? `${message.slice(0, MOST_OF_MESSAGE)}...` : message;

/** A value as a message names it: text in quotes, numbers in digits, of everything else what it is. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > MOST_CHARACTERS
        ? `${JSON.stringify(value.slice(0, MOST_CHARACTERS))}... (${value.length} characters)`
        : JSON.stringify(value);
    case 'bigint':
      return value > -WIDE && value < WIDE ? `${value}n` : 'a bigint of more than 128 bits';
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    default:
      return value === null ? 'null' : `a value of type ${typeof value}`;
  }
}
const WIDE = 2n ** 128n;
