// aarch64: what native/thread.h promises.
#pragma once

// Top-level, so that no compiler puts anything between an instruction and its label.
__asm__(R"(
    .pushsection .text.rawsyscall_thread, "ax", @progbits
    .balign 4

    .hidden rawsyscall_cancelableSyscall
    .globl rawsyscall_cancelableSyscall
rawsyscall_cancelableSyscall:           // x0 cancel flag, x1 seven words
    .hidden rawsyscall_windowBegin
    .globl rawsyscall_windowBegin
rawsyscall_windowBegin:
    ldr     w9, [x0]
    cbnz    w9, rawsyscall_canceled
    ldp     x8, x0, [x1]
    ldp     x2, x3, [x1, #24]
    ldp     x4, x5, [x1, #40]
    ldr     x1, [x1, #16]
    svc     #0
    .hidden rawsyscall_windowEnd
    .globl rawsyscall_windowEnd
rawsyscall_windowEnd:
    ret
    .hidden rawsyscall_canceled
    .globl rawsyscall_canceled
rawsyscall_canceled:
    mov     x0, #-4                     // -EINTR
    ret

    .hidden rawsyscall_signalReturn
    .globl rawsyscall_signalReturn
rawsyscall_signalReturn:
    mov     x8, #139                    // rt_sigreturn
    svc     #0
    brk     #0

    .popsection
)");

namespace rawsyscall {

constexpr unsigned long kRestorerFlag = 0;  // the kernel has its own, in the vDSO

inline uintptr_t programCounter(const ucontext_t* context) { return context->uc_mcontext.pc; }

inline void setProgramCounter(ucontext_t* context, uintptr_t address) {
  context->uc_mcontext.pc = address;
}

}  // namespace rawsyscall
