// x86-64: what native/returns.h promises.
#pragma once

// Makes the call of the seven words that rawsyscall_prepareCall(), of addon.cc, returns the place
// of; leaves its result there, and as a double 64 bytes before; refills, and goes back by a jump,
// which is expected where a return would not be.
extern "C" __attribute__((visibility("hidden"))) napi_value rawsyscall_refillingRing(
    napi_env env, napi_callback_info info);

// Below the red zone, which the compiler may use.
#define RAWSYSCALL_REFILL(COUNT) \
  "lea     -128(%rsp), %rsp\n"   \
  ".rept   " #COUNT              \
  "\n"                           \
  "call    1f\n"                 \
  "int3\n"                       \
  "1:\n"                         \
  ".endr\n"                      \
  "lea     128 + 8 * " #COUNT "(%rsp), %rsp\n"

// Top-level, because a function of the compiler's would return.
__asm__(R"(
    .pushsection .text.rawsyscall_refillingRing, "ax", @progbits
    .hidden rawsyscall_refillingRing
    .globl rawsyscall_refillingRing
rawsyscall_refillingRing:
    push    %rbx                        # also aligns the stack
    call    rawsyscall_prepareCall
    mov     %rax, %rbx
    mov     (%rbx), %rax
    mov     8(%rbx), %rdi
    mov     16(%rbx), %rsi
    mov     24(%rbx), %rdx
    mov     32(%rbx), %r10
    mov     40(%rbx), %r8
    mov     48(%rbx), %r9
    syscall
    mov     %rax, (%rbx)
    cvtsi2sd %rax, %xmm0
    movsd   %xmm0, -64(%rbx)
    pop     %rbx
)" RAWSYSCALL_REFILL(6) R"(
    xor     %eax, %eax
    pop     %rcx
    jmp     *%rcx
    .popsection
)");

namespace rawsyscall {

constexpr bool kCanRefillReturns = true;
constexpr napi_callback kRefillingRing = rawsyscall_refillingRing;

// Without operands, which is taken to change all memory.
__attribute__((always_inline)) inline void refillReturns() {
  __asm__ volatile(RAWSYSCALL_REFILL(6));
}
__attribute__((always_inline)) inline void refillReturn() {
  __asm__ volatile(RAWSYSCALL_REFILL(1));
}

// Whether this thread has a shadow stack, on which a call must be returned from: the instruction
// leaves the register alone where there is none.
inline bool hasShadowStack() {
  long top = 0;
  __asm__ volatile("rdsspq %0" : "+r"(top));
  return top != 0;
}

}  // namespace rawsyscall
