// What a call that a signal can cancel needs from assembly. Each header in arch/ named
// *-thread.h defines it under the same contract, and adds programCounter() of a signal's context
// and kRestorerFlag; interruption.cc alone includes them.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

extern "C" {

// Makes the call of seven words (number, arguments) unless *cancel says not to, then -EINTR. Uses
// no stack, so that a signal handler which finds the program counter at windowBegin or later, but
// not yet at windowEnd, can set it to `canceled`: the call was not made, or would only be
// restarted.
__attribute__((visibility("hidden"))) long rawsyscall_cancelableSyscall(const int32_t* cancel,
                                                                        const int64_t* call);
__attribute__((visibility("hidden"))) extern const char rawsyscall_windowBegin[];
__attribute__((visibility("hidden"))) extern const char rawsyscall_windowEnd[];
__attribute__((visibility("hidden"))) extern const char rawsyscall_canceled[];

// Where a signal handler returns to. rt_sigreturn(2)
__attribute__((visibility("hidden"))) void rawsyscall_signalReturn();
}
