// Memory that was mapped for JavaScript: a record each, in a table that lib/raw/mapping.ts keeps. A
// record without an address is free.
#pragma once

#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "syscall6.h"

namespace rawsyscall {

struct Mapping {
  int64_t address;
  int64_t lengthBytes;
  int32_t held;  // by how many calls that the kernel still makes with it
  int32_t lent;  // how many of these are on a thread of the pool, which nobody waits for
};

// Frees memory and record. What a thread may still write to must not become anybody else's memory:
// its addresses stay taken, by pages that refuse every access. munmap(2)
inline void unmap(Mapping& mapping) {
  syscall6(mapping.lent != 0 ? SYS_mmap : SYS_munmap, mapping.address, mapping.lengthBytes,
           PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
  mapping.address = 0;
}

}  // namespace rawsyscall
