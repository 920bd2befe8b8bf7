// The one door to the kernel: syscall6(), by the syscall instruction of the architecture. Each
// header in arch/ defines it under the same contract: seven machine words in, the kernel's word
// out, errors as -errno in -4095..-1, libc's errno neither read nor written. syscall(2),
// "Architecture calling conventions". And
// pauseProcessor().
#pragma once

#if defined(__x86_64__) && !defined(__ILP32__)
#include "arch/x64.h"
#elif defined(__aarch64__) && !defined(__ILP32__)
#include "arch/arm64.h"
#else
#error "rawsyscall knows x86-64 and aarch64: add native/arch/<name>.h for another architecture"
#endif
