// Memory whose address addressOf() gave away: a struct that points to it, an iovec or a msghdr, can then be checked like an
// argument. The addresses stay true while the memory is attached and reachable; what is neither is forgotten.

import { bytesOf } from '../kernel/memory.js';

interface Lent {
  readonly address: number;
  readonly bytes: WeakRef<Uint8Array>;
}

/** By address, ascending. */
const lent: Lent[] = [];
/** More than a program holds at a time; the oldest are forgotten first, and then not checked. */
const MOST = 4096;
const oldest: Lent[] = [];
/** Views of the same memory may begin before one another: so many before an address are looked at. */
const NEIGHBOURS = 16;

/** How many entries begin at or before the address. */
function countTo(address: number): number {
  let low = 0;
  let high = lent.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lent[middle] as Lent).address <= address) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function forget(entry: Lent): void {
  const index = lent.indexOf(entry);
  if (index !== -1) {
    lent.splice(index, 1);
  }
}

/** Remembers memory, of which `bytes` is a view that is empty once it is detached. */
export function lend(address: number, bytes: Uint8Array, owner: object): void {
  const at = countTo(address);
  const before = lent[at - 1];
  if (before?.address === address && before.bytes.deref()?.length === bytes.length) {
    return;
  }
  const entry = { address, bytes: new WeakRef(bytes) };
  // The view lives as long as what was lent.
  views.set(owner, [...(views.get(owner) ?? []), bytes].slice(-NEIGHBOURS));
  lent.splice(at, 0, entry);
  oldest.push(entry);
  if (oldest.length > MOST) {
    forget(oldest.shift() as Lent);
  }
}

const views = new WeakMap<object, Uint8Array[]>();

/**
 * The memory at an address, from there to its end; null when it is none that was lent. Of several views that the address is
 * in, the one that ends last.
 */
export function lentAt(address: number): Uint8Array | null {
  let longest: Uint8Array | null = null;
  const count = countTo(address);
  for (let index = count - 1; index >= Math.max(0, count - NEIGHBOURS); index--) {
    const entry = lent[index] as Lent;
    const bytes = entry.bytes.deref();
    if (bytes === undefined) {
      forget(entry);
      continue;
    }
    const offset = address - entry.address;
    if (offset < bytes.length && bytes.length - offset > (longest?.length ?? -1)) {
      longest = (bytesOf(bytes) as Uint8Array).subarray(offset);
    }
  }
  return longest;
}
