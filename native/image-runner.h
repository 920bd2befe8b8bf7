// Runs encoded steps: the interpreter behind one crossing, one step of it, and the thread of
// runAsync. Knows no N-API and calls no C library.
//
// The encoding, all of it 64-bit words in one buffer (lib/raw/encoded-steps.ts writes it):
//   word 0           number of steps, n
//   words 1+9i ...   step i
//     +0             syscall number; without a call: 0 expect, 1 store, 2 bounds
//     +1 to +6       arguments; of an expect: place, byte offset of its bytes from word 0, length;
//                    of a store: place, value, width in bytes; of bounds: value, least, most
//     +7             shape: bits 0..5   argument is an offset from the start of memory
//                           bit  6      may fail: an error does not stop the rest
//                           bit  7      makes no call
//                           bits 8..31  how many terms
//                           bits 32..63 word of the first term
//     +8             result: the kernel's word; of an expect 0, or 1 + index of the first byte that
//                    differs; of bounds 0, or 1 outside them; of a store 0; -ECANCELED when an
//                    earlier step stopped the run
//   words 1+9n ...   terms, grouped by step, each adding a result to an argument:
//                           bits 0..7 argument, bit 8 subtract, bits 32..63 step
//   then             the bytes of the expects, each padded to a whole word
//
// Unsafe by nature: nothing here is checked; whoever encodes answers for indices and addresses.
#pragma once

#include <stdint.h>

namespace rawsyscall {

struct Step {
  int64_t nr;
  int64_t args[6];
  uint64_t shape;
  int64_t result;
};
static_assert(sizeof(Step) == 9 * sizeof(int64_t));

constexpr uint64_t kMayFail = 1 << 6;
constexpr uint64_t kNoCall = 1 << 7;
enum StepKind : int64_t { kExpect, kStore, kBounds };
constexpr uint64_t kNeedsWork = 0xffffff00 | kNoCall | 0x3f;  // anything but literals
constexpr int64_t kCanceled = -125;                           // -ECANCELED, errno(3)

inline bool isError(int64_t word) { return static_cast<uint64_t>(word) > -4096UL; }

// Zero, or one more than the index of the first byte that differs.
inline int64_t firstDifference(const uint8_t* left, const uint8_t* right, int64_t length) {
  for (int64_t i = 0; i < length; i++) {
    if (left[i] != right[i]) {
      return i + 1;
    }
  }
  return 0;
}

// The low bytes of a word to memory, little-endian as all architectures here are.
inline void storeWord(uint8_t* place, uint64_t word, int64_t width) {
  for (int64_t i = 0; i < width; i++) {
    place[i] = static_cast<uint8_t>(word >> (8 * i));
  }
}

// A step with arguments to work out, or without a call. Whether it succeeded.
template <typename Call>
__attribute__((noinline)) bool runStep(int64_t* words, int64_t memory, Step& step, Call call) {
  int64_t args[6];
  for (int a = 0; a < 6; a++) {
    args[a] = step.args[a] + (step.shape >> a & 1 ? memory : 0);
  }
  const Step* steps = reinterpret_cast<const Step*>(words + 1);
  const int64_t* term = words + (step.shape >> 32);
  for (uint64_t left = step.shape >> 8 & 0xffffff; left > 0; left--, term++) {
    const int64_t result = steps[*term >> 32].result;
    args[*term & 0xff] += *term & 0x100 ? -result : result;
  }
  if (step.shape & kNoCall) {
    uint8_t* place = reinterpret_cast<uint8_t*>(args[0]);
    step.result = 0;
    if (step.nr == kStore) {
      storeWord(place, static_cast<uint64_t>(args[1]), args[2]);
    } else if (step.nr == kBounds) {
      step.result = args[0] < args[1] || args[0] > args[2];
    } else {
      step.result = firstDifference(place, reinterpret_cast<uint8_t*>(words) + args[1], args[2]);
    }
    return step.result == 0;
  }
  step.result = call(step.nr, args[0], args[1], args[2], args[3], args[4], args[5]);
  return !isError(step.result);
}

// Runs steps from up to, not including, to. `call` is syscall6 or stands in for it, `callInStep`
// too, in steps with arguments to work out. Returns the index of the step that stopped the run, all
// later ones being marked as canceled, or `to`.
template <typename Call, typename CallInStep>
int64_t runSteps(int64_t* words, int64_t memory, int64_t from, int64_t to, Call call,
                 CallInStep callInStep) {
  const int64_t count = words[0];
  Step* steps = reinterpret_cast<Step*>(words + 1);
  for (int64_t i = from; i < to; i++) {
    Step& step = steps[i];
    bool failed;
    if ((step.shape & kNeedsWork) == 0) {
      step.result = call(step.nr, step.args[0], step.args[1], step.args[2], step.args[3],
                         step.args[4], step.args[5]);
      failed = isError(step.result);
    } else {
      failed = !runStep(words, memory, step, callInStep);
    }
    if (failed && !(step.shape & kMayFail)) {
      for (int64_t rest = i + 1; rest < count; rest++) {
        steps[rest].result = kCanceled;
      }
      return i;
    }
  }
  return to;
}

}  // namespace rawsyscall
