// The one signal of ours, and what it is for: a call that blocks returns -EINTR when a thread that
// is in it gets this signal. The handler does nothing else, so that the signal is harmless
// anywhere.
//
// Ownership: the first use takes a real-time signal, 60 to 35, that has no handler, for the whole
// process and all its environments, and installs the handler; the last user gives it up again,
// which makes the disposition the default one. Nobody else may change it in between. sigaction(2)
#pragma once

#include <stdint.h>

namespace rawsyscall {

constexpr int64_t kEbusy = -16;

// Begins a use of the signal. Returns it, or -EBUSY when every real-time signal has a handler.
int32_t takeSignal();

// Ends a use, after which nobody sends the signal on its account.
void giveUpSignal();

// Blocks all signals of this thread but those in `open`. Returns those that were blocked before.
uint64_t blockSignalsBut(uint64_t open);
void setSignalMask(uint64_t blocked);
inline uint64_t signalBit(int signal) { return 1UL << (signal - 1); }

// Makes a call of seven words that blocks this thread until the deadline at most, in ns of
// CLOCK_MONOTONIC, whatever others do meanwhile: from then on a timer sends this thread the signal,
// which is taken, every millisecond. The call begins also when the deadline has passed. *result is
// the kernel's word. Returns 0, or -errno when no timer was to be had, EAGAIN, and then nothing was
// called. timer_create(2)
int64_t callUntil(int32_t signal, const int64_t* call, int64_t deadlineNs, int64_t* result);

}  // namespace rawsyscall
