// x86-64: number in rax; arguments in rdi, rsi, rdx, r10, r8, r9; result in rax. The syscall
// instruction itself destroys rcx (return address) and r11 (flags); the kernel keeps every other
// register. syscall(2).
#pragma once

namespace rawsyscall {

__attribute__((always_inline)) inline long syscall6(long nr, long a0, long a1, long a2, long a3,
                                                    long a4, long a5) {
  long result;
  register long r10 __asm__("r10") = a3;
  register long r8 __asm__("r8") = a4;
  register long r9 __asm__("r9") = a5;
  // "memory": the kernel reads and writes what the arguments point at.
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(nr), "D"(a0), "S"(a1), "d"(a2), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}

// Of a loop that waits for another thread.
inline void pauseProcessor() { __asm__ volatile("pause"); }

}  // namespace rawsyscall
