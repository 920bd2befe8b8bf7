// What the environment's end does about io_urings: of a worker that is terminated no JavaScript
// runs any more, and the memory of its calls must not be given back while the kernel writes to it.
#pragma once

#include <linux/io_uring.h>
#include <stdint.h>
#include <sys/syscall.h>

#include "syscall6.h"

namespace rawsyscall {

// lib/async/ring/ring-page.ts writes it. Of each entry that the kernel took there is one completion
// without IORING_CQE_F_MORE, its last.
struct Ring {
  const Ring* next;
  int32_t fd;
  uint32_t finished;  // so many last completions were read
  const uint32_t* taken;
  uint32_t* head;
  const uint32_t* tail;
  const io_uring_cqe* completions;
  uint32_t mask;
};

// Cancels what is in flight, and waits until all of it is over.
inline void drain(const Ring& ring) {
  // struct io_uring_sync_cancel_reg, which older headers do not have.
  const struct {
    uint64_t address;
    int32_t fd;
    uint32_t flags;
    int64_t timeout[2];
    uint64_t reserved[4];
  } any = {0, 0, IORING_ASYNC_CANCEL_ANY | IORING_ASYNC_CANCEL_ALL, {0, 1'000'000}, {}};
  for (uint32_t finished = ring.finished;;) {
    uint32_t head = *ring.head;
    const uint32_t tail = __atomic_load_n(ring.tail, __ATOMIC_ACQUIRE);
    for (; head != tail; head++) {
      finished += (ring.completions[head & ring.mask].flags & IORING_CQE_F_MORE) == 0;
    }
    __atomic_store_n(ring.head, head, __ATOMIC_RELEASE);
    if (finished == *ring.taken) {
      return;
    }
    constexpr int kSyncCancel = 24;  // IORING_REGISTER_SYNC_CANCEL
    syscall6(SYS_io_uring_register, ring.fd, kSyncCancel, reinterpret_cast<int64_t>(&any), 1, 0, 0);
    // Not for ever: what was between two states was not found, and is cancelled in the next round.
    syscall6(SYS_nanosleep, reinterpret_cast<int64_t>(any.timeout), 0, 0, 0, 0, 0);
    if (isError(syscall6(SYS_io_uring_enter, ring.fd, 0, 0, IORING_ENTER_GETEVENTS, 0, 0))) {
      return;  // the fd is no ring any more
    }
  }
}

}  // namespace rawsyscall
