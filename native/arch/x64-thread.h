// x86-64: what native/thread.h promises.
#pragma once

// Top-level, so that no compiler puts anything between an instruction and its label.
__asm__(R"(
    .pushsection .text.rawsyscall_thread, "ax", @progbits

    .hidden rawsyscall_cancelableSyscall
    .globl rawsyscall_cancelableSyscall
rawsyscall_cancelableSyscall:           # rdi cancel flag, rsi seven words
    .hidden rawsyscall_windowBegin
    .globl rawsyscall_windowBegin
rawsyscall_windowBegin:
    cmpl    $0, (%rdi)
    jne     rawsyscall_canceled
    mov     (%rsi), %rax
    mov     8(%rsi), %rdi
    mov     24(%rsi), %rdx
    mov     32(%rsi), %r10
    mov     40(%rsi), %r8
    mov     48(%rsi), %r9
    mov     16(%rsi), %rsi
    syscall
    .hidden rawsyscall_windowEnd
    .globl rawsyscall_windowEnd
rawsyscall_windowEnd:
    ret
    .hidden rawsyscall_canceled
    .globl rawsyscall_canceled
rawsyscall_canceled:
    mov     $-4, %rax                   # -EINTR
    ret

    .hidden rawsyscall_signalReturn
    .globl rawsyscall_signalReturn
rawsyscall_signalReturn:
    mov     $15, %eax                   # rt_sigreturn
    syscall
    ud2

    .popsection
)");

namespace rawsyscall {

constexpr unsigned long kRestorerFlag = 0x04000000;  // SA_RESTORER, which this architecture demands

inline uintptr_t programCounter(const ucontext_t* context) {
  return context->uc_mcontext.gregs[REG_RIP];
}

inline void setProgramCounter(ucontext_t* context, uintptr_t address) {
  context->uc_mcontext.gregs[REG_RIP] = address;
}

}  // namespace rawsyscall
