// What a return costs after a syscall. A processor expects a return where the last calls came from,
// and some kernels (Linux on AMD processors before Zen 5, against speculative return stack
// overflow) leave expectations of their own behind: then the first return is sought in the kernel's
// memory, which takes 45 ns, a third of a short call, and each further one 6. refillReturns() puts
// harmless ones on top, by calls that nobody returns from; refillReturn() one, for a loop whose
// way out the processor may follow also where it is not taken. Where the kernel leaves none it
// would do damage: so it is measured, once. https://docs.kernel.org/admin-guide/hw-vuln/srso.html
#pragma once

#include <node_api.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>

#include "syscall6.h"

#if defined(__x86_64__)
#include "arch/x64-returns.h"
#else
namespace rawsyscall {
constexpr bool kCanRefillReturns = false;
inline void refillReturns() {}
inline void refillReturn() {}
inline bool hasShadowStack() { return false; }
constexpr napi_callback kRefillingRing = nullptr;
}  // namespace rawsyscall
#endif

namespace rawsyscall {

// A call, and as many returns as there are from one of the addon's functions to JavaScript.
template <bool isRefilled, int depth>
__attribute__((noinline)) void callFrom() {
  if constexpr (depth > 0) {
    callFrom<isRefilled, depth - 1>();
    __asm__ volatile("");  // no jump in the place of call and return
  } else {
    syscall6(SYS_getppid, 0, 0, 0, 0, 0, 0);
    if (isRefilled) {
      refillReturns();
    }
  }
}

inline int64_t monotonicNs() {
  timespec time = {};
  syscall6(SYS_clock_gettime, CLOCK_MONOTONIC, reinterpret_cast<int64_t>(&time), 0, 0, 0, 0);
  return time.tv_sec * 1'000'000'000L + time.tv_nsec;
}

template <bool isRefilled>
int64_t duration() {
  const int64_t begin = monotonicNs();
  for (int calls = 0; calls < 8; calls++) {
    callFrom<isRefilled, 3>();
  }
  return monotonicNs() - begin;
}

// Whether refillReturns() after a syscall makes a call cheaper on this machine, by more than chance
// would: 25 us.
inline bool refillingPays() {
  if (!kCanRefillReturns || hasShadowStack()) {
    return false;
  }
  int64_t left = INT64_MAX;
  int64_t refilled = INT64_MAX;
  for (int rounds = 0; rounds < 6; rounds++) {
    const int64_t one = duration<false>();
    const int64_t other = duration<true>();
    left = one < left ? one : left;
    refilled = other < refilled ? other : refilled;
  }
  return refilled + refilled / 16 < left;
}

}  // namespace rawsyscall
