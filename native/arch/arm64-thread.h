// aarch64: what native/thread.h promises. clone(2): flags in x0, the child's stack in x1; both
// return with every register but x0 as it was, the child on its own stack.
#pragma once

// Top-level, so that no compiler puts anything between an instruction and its label.
__asm__(R"(
    .pushsection .text.rawsyscall_thread, "ax", @progbits
    .balign 4

    .hidden rawsyscall_startThread
    .globl rawsyscall_startThread
rawsyscall_startThread:                 // x0 flags, x1 stack's end, x2 main, x3 its argument
    stp     x2, x3, [x1, #-16]!
    mov     x2, #0
    mov     x3, #0
    mov     x4, #0
    mov     x8, #220                    // clone
    svc     #0
    cbz     x0, 1f
    ret
1:  mov     x29, #0                     // where a debugger stops
    mov     x30, #0
    ldp     x1, x0, [sp], #16
    blr     x1
    brk     #0

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

    .hidden rawsyscall_leaveThread
    .globl rawsyscall_leaveThread
rawsyscall_leaveThread:                 // x0 memory, x1 its length, x2 state, w3 new, w4 expected
1:  ldaxr   w9, [x2]
    stlxr   w10, w3, [x2]
    cbnz    w10, 1b
    cmp     w9, w4
    b.eq    2f                          // from here on the stack may be gone
    mov     x8, #215                    // munmap
    svc     #0
2:  mov     x0, #0
    mov     x8, #93                     // exit, of this thread
    svc     #0
    brk     #0

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
