// Messages between two processes in memory that both have mapped: a ring of slots, for one sender and one receiver. A system
// call is made only to wait, and to wake who waits. futex(2). For shared-echo.mjs and shared-echo-client.mjs.
import { sys } from 'rawsyscall';
import { asyncSys } from 'rawsyscall/async';
import { FUTEX_WAIT, FUTEX_WAKE } from 'rawsyscall/constants';

const [HEAD_BYTES, SLOTS, SLOT_BYTES] = [4096, 4096, 64];
export const RING_BYTES = HEAD_BYTES + SLOTS * SLOT_BYTES;
const [SENT, RECEIVED, LEFT] = [0, 64, 1]; // Words: two counts, and after each the value that somebody waits for it to leave.

export function sharedRing(memory, offset, options) {
  const words = new Int32Array(memory.buffer, offset, HEAD_BYTES / 4);
  const slots = new Uint8Array(memory.buffer, offset + HEAD_BYTES, SLOTS * SLOT_BYTES);
  const slotAt = (count) => (count & (SLOTS - 1)) * SLOT_BYTES;
  async function whileIs(place, count) {
    while (Atomics.load(words, place) === count) {
      Atomics.store(words, place + LEFT, count);
      const wait = asyncSys.futex(words.subarray(place), FUTEX_WAIT, count, null, 0, 0, options);
      await wait.catch((error) => error.code === 'EAGAIN' || Promise.reject(error)); // It changed before.
    }
  }
  function next(place) {
    const old = Atomics.add(words, place, 1);
    if (Atomics.load(words, place + LEFT) === old) sys.futex(words.subarray(place), FUTEX_WAKE, 1);
  }
  return {
    async send(message) {
      await whileIs(RECEIVED, (words[SENT] - SLOTS) | 0);
      slots.set(message, slotAt(words[SENT]));
      next(SENT);
    },
    async receive() {
      await whileIs(SENT, words[RECEIVED]);
      const message = slots.slice(slotAt(words[RECEIVED]), slotAt(words[RECEIVED]) + SLOT_BYTES);
      next(RECEIVED);
      return message;
    },
  };
}
