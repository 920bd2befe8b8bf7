// What an iovec or a msghdr points to, checked where it is memory whose address addressOf() gave: no length in the struct
// may pass its end.

import { wordBytes } from '../kernel/struct.js';
import type { Arch } from '../kernel/syscall-numbers.js';
import { lentAt } from './lent-memory.js';

const WORD = wordBytes(process.arch as Arch);
const IOVEC_BYTES = 2 * WORD;
/** The kernel takes no more of one call: UIO_MAXIOV. */
const MOST_IOVECS = 1024;

const word = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Which elements point to memory. A remote_iov is about the memory of another process. */
export const pointsToMemory = (element: string, name: string): boolean =>
  (element === 'iovec' && !name.startsWith('remote')) ||
  element === 'msghdr' ||
  element === 'mmsghdr';

/** @throws RangeError for a length that passes the end of the memory that the struct points to. */
export function checkPointed(
  call: string,
  name: string,
  element: string,
  bytes: Uint8Array,
  count: number,
): void {
  if (element === 'iovec') {
    checkIovecs(call, name, bytes, count);
    return;
  }
  const size = element === 'msghdr' ? 7 * WORD : 8 * WORD;
  for (let index = 0; index < count && (index + 1) * size <= bytes.length; index++) {
    const path = element === 'msghdr' ? name : `${name}[${index}]`;
    checkMessage(call, path, bytes.subarray(index * size, (index + 1) * size));
  }
}

function checkIovecs(call: string, name: string, bytes: Uint8Array, count: number): void {
  const view = viewOf(bytes);
  const whole = Math.min(count, MOST_IOVECS, Math.floor(bytes.length / IOVEC_BYTES));
  for (let index = 0; index < whole; index++) {
    const at = index * IOVEC_BYTES;
    checkSpan(
      call,
      `${name}[${index}]`,
      'iov_base',
      word(view, at),
      'iov_len',
      word(view, at + WORD),
    );
  }
}

function checkMessage(call: string, path: string, bytes: Uint8Array): void {
  const view = viewOf(bytes);
  const nameLength = view.getUint32(WORD, true);
  checkSpan(call, path, 'msg_name', word(view, 0), 'msg_namelen', nameLength);
  const iovecs = lentAt(word(view, 2 * WORD));
  const count = word(view, 3 * WORD);
  checkSpan(call, path, 'msg_iov', word(view, 2 * WORD), 'msg_iovlen', count, IOVEC_BYTES);
  if (iovecs !== null) {
    checkIovecs(call, `${path}.msg_iov`, iovecs, count);
  }
  checkSpan(
    call,
    path,
    'msg_control',
    word(view, 4 * WORD),
    'msg_controllen',
    word(view, 5 * WORD),
  );
}

function checkSpan(
  call: string,
  path: string,
  pointer: string,
  address: number,
  counter: string,
  length: number,
  unit = 1,
): void {
  const memory = address === 0 ? null : lentAt(address);
  if (memory !== null && length * unit > memory.length) {
    const takes = unit === 1 ? '' : `, which takes ${length * unit} bytes`;
    throw new RangeError(
      `${call}: ${path}.${counter} is ${length}${takes}, but at ${pointer} there are ${memory.length} bytes`,
    );
  }
}
