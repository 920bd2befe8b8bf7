#include "interruption.h"

#include <signal.h>
#include <sys/syscall.h>
#include <time.h>

#include "syscall6.h"
#include "thread.h"

#if defined(__x86_64__)
#include "arch/x64-thread.h"
#elif defined(__aarch64__)
#include "arch/arm64-thread.h"
#endif

namespace rawsyscall {

namespace {

constexpr int64_t kNsPerSecond = 1000000000;
constexpr int64_t kTickNs = 1000000;
constexpr int kHighestSignal = 60;  // emulators keep the last ones
constexpr int kLowestSignal = 35;   // C libraries keep 32 to 34

// One word, so that no user sees the signal without its count: users << 8 | signal. While the
// signal is being taken or given up, kChanging.
uint64_t ownership = 0;
constexpr uint64_t kUser = 1 << 8;
constexpr uint64_t kSignal = kUser - 1;
constexpr uint64_t kChanging = ~0UL;

// struct sigaction as the kernel has it, of both architectures.
struct KernelAction {
  void (*handler)(int, siginfo_t*, void*);
  unsigned long flags;
  void (*restorer)();
  uint64_t mask;
};

// struct sigevent as the kernel has it.
struct KernelEvent {
  uint64_t value;
  int32_t signal;
  int32_t notify;
  int32_t tid;
  int32_t reserved[11];
};
constexpr int32_t kThisThread = 4;  // SIGEV_THREAD_ID

// The kernel's struct itimerspec.
struct KernelTimer {
  int64_t intervalSeconds, intervalNs, atSeconds, atNs;
};

long call(long nr, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0) {
  return syscall6(nr, a0, a1, a2, a3, 0, 0);
}

template <typename T>
long address(T* pointer) {
  return reinterpret_cast<long>(pointer);
}

// In a thread that is about to make a call that a flag forbids, or in it. Anywhere else the flag,
// set before the signal was sent, is still to be looked at.
void onSignal(int, siginfo_t*, void* argument) {
  ucontext_t* context = static_cast<ucontext_t*>(argument);
  const uintptr_t at = programCounter(context);
  if (at >= reinterpret_cast<uintptr_t>(rawsyscall_windowBegin) &&
      at < reinterpret_cast<uintptr_t>(rawsyscall_windowEnd)) {
    setProgramCounter(context, reinterpret_cast<uintptr_t>(rawsyscall_canceled));
  }
}

bool setAction(int signal, const KernelAction& action) {
  return call(SYS_rt_sigaction, signal, address(&action), 0, sizeof(uint64_t)) == 0;
}

bool getAction(int signal, KernelAction& action) {
  return call(SYS_rt_sigaction, signal, 0, address(&action), sizeof(uint64_t)) == 0;
}

// Installs the handler for the first signal that has none, and returns it, or 0.
int32_t installHandler() {
  for (int signal = kHighestSignal; signal >= kLowestSignal; signal--) {
    KernelAction action = {};
    if (getAction(signal, action) && action.handler == nullptr &&
        setAction(signal, {onSignal, SA_SIGINFO | kRestorerFlag, rawsyscall_signalReturn, ~0UL})) {
      return signal;
    }
  }
  return 0;
}

// Waits until nobody is changing the ownership. Returns it.
uint64_t steadyOwnership() {
  for (;;) {
    const uint64_t now = __atomic_load_n(&ownership, __ATOMIC_ACQUIRE);
    if (now != kChanging) {
      return now;
    }
    call(SYS_sched_yield);
  }
}

bool change(uint64_t from, uint64_t to) {
  return __atomic_compare_exchange_n(&ownership, &from, to, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_RELAXED);
}

}  // namespace

int32_t takeSignal() {
  for (;;) {
    const uint64_t now = steadyOwnership();
    if (now != 0) {
      if (change(now, now + kUser)) {
        return now & kSignal;
      }
    } else if (change(0, kChanging)) {
      const int32_t signal = installHandler();
      __atomic_store_n(&ownership, signal == 0 ? 0 : kUser | signal, __ATOMIC_RELEASE);
      return signal == 0 ? static_cast<int32_t>(kEbusy) : signal;
    }
  }
}

void giveUpSignal() {
  for (;;) {
    const uint64_t now = steadyOwnership();
    const int32_t signal = now & kSignal;
    const bool isLast = now - signal == kUser;
    if (change(now, isLast ? kChanging : now - kUser)) {
      KernelAction action = {};
      if (isLast) {
        // Somebody who took it away in spite of everything keeps it.
        if (getAction(signal, action) && action.handler == onSignal) {
          setAction(signal, {});
        }
        __atomic_store_n(&ownership, 0, __ATOMIC_RELEASE);
      }
      return;
    }
  }
}

void setSignalMask(uint64_t blocked) {
  call(SYS_rt_sigprocmask, SIG_SETMASK, address(&blocked), 0, sizeof blocked);
}

uint64_t blockSignalsBut(uint64_t open) {
  const uint64_t blocked = ~open;
  uint64_t before = 0;
  call(SYS_rt_sigprocmask, SIG_SETMASK, address(&blocked), address(&before), sizeof blocked);
  return before;
}

int64_t callUntil(int32_t signal, const int64_t* words, int64_t deadlineNs, int64_t* result) {
  KernelEvent event = {};
  event.signal = signal;
  event.notify = kThisThread;
  event.tid = call(SYS_gettid);
  int32_t timer;
  const long error = call(SYS_timer_create, CLOCK_MONOTONIC, address(&event), address(&timer));
  if (error == 0) {
    const uint64_t bit = signalBit(signal);
    uint64_t before = 0;
    call(SYS_rt_sigprocmask, SIG_UNBLOCK, address(&bit), address(&before), sizeof bit);
    // Again and again: a signal that comes just before the call begins interrupts nothing. Never 0,
    // which would disarm it.
    const int64_t at = deadlineNs > 0 ? deadlineNs : 1;
    const KernelTimer times = {0, kTickNs, at / kNsPerSecond, at % kNsPerSecond};
    call(SYS_timer_settime, timer, TIMER_ABSTIME, address(&times));
    *result = syscall6(words[0], words[1], words[2], words[3], words[4], words[5], words[6]);
    call(SYS_timer_delete, timer);
    if (before & bit) {
      setSignalMask(before);
    }
  }
  return error;
}

}  // namespace rawsyscall
