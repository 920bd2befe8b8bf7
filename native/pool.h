// What jobs and threads of a pool (job.h) share. A lock guards it, but for what only the thread of
// the pool's environment looks at: the jobs by handle, the blocks kept for later ones, and those
// that were taken from the list of what is over.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>

#include "job.h"
#include "syscall6.h"

namespace rawsyscall {

constexpr int32_t kMaxJobs = 16384;

inline long call(long nr, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0,
                 long a5 = 0) {
  return syscall6(nr, a0, a1, a2, a3, a4, a5);
}

inline long address(const void* pointer) { return reinterpret_cast<long>(pointer); }

void* map(size_t length);
void wake(int32_t* word, int32_t count);

enum State : int32_t { kQueued, kRunning, kOver, kTold };

// The mapping: this, the words, the memory.
struct Job {
  Job* next;  // in the queue, in a list of what is over, or among the kept blocks
  size_t mappingBytes;
  int64_t* words;
  size_t wordsBytes;
  uint8_t* memory;
  size_t memoryBytes;
  int64_t handle;
  int64_t stoppedAt;
  State state;
  int32_t cancel;
  int32_t tid;       // while it runs
  bool isSignalled;  // while it ran
};

// A list with its end, first in, first out.
struct List {
  Job* first;
  Job** end;

  void clear() {
    first = nullptr;
    end = &first;
  }
  void push(Job* job) {
    job->next = nullptr;
    *end = job;
    end = &job->next;
  }
  Job* pop() {
    Job* job = first;
    if (job != nullptr) {
      unlink(&first);
    }
    return job;
  }
  void unlink(Job** link) {
    if (*end == nullptr && end == &(*link)->next) {
      end = link;
    }
    *link = (*link)->next;
  }
};

struct Capabilities {
  uint32_t sets[6];
  bool operator==(const Capabilities&) const = default;
};

struct Pool {
  int32_t lock;     // 0 free, 1 taken, 2 taken and waited for. futex(2)
  int32_t wakeups;  // a futex: counts what idle threads are to look at
  int32_t signal;
  int32_t fd;  // the pipe's writing end; -1 for none
  uint64_t fdDevice, fdInode;
  int32_t threads, queued, maxThreads;
  int32_t generation;    // of the threads: those of an earlier one take no further job
  int32_t usable, idle;  // of this generation
  bool isWaking;         // a thread was woken that has not come yet: it wakes the next one
  bool isAbandoned;
  Capabilities capabilities;
  List queue, over;
  // From here on without the lock.
  Job* told;  // taken from `over`, to be told of
  Job* keptBlocks;
  int32_t keptCount;
  int32_t freeSlot, usedSlots;  // freeSlot: the first of a list, by index; -1 for none
  int64_t handles;
  Job* jobs[kMaxJobs];
  int32_t nextFree[kMaxJobs];
};

// Taken for a moment only, so that whoever waits tries for a moment before it sleeps.
struct Lock {
  Pool* pool;
  explicit Lock(Pool* pool) : pool(pool) { take(); }
  ~Lock() { release(); }
  Lock(const Lock&) = delete;
  void operator=(const Lock&) = delete;

  void take();
  void release();
};

// With the lock. Whether a thread is to be woken, by wakeOne() after the lock.
bool shouldWake(Pool* pool);
void wakeOne(Pool* pool);

// With the lock. Whether there is one more thread.
bool addThread(Pool* pool);

// With the lock: makes the job's call return -EINTR, when it is in one, and every later one.
void interrupt(Pool* pool, Job* job);

// Makes the calls of a job. Each reads -EINTR, and is not made, once it is canceled.
void runJob(Job* job);

// With the lock: the job is over.
void complete(Pool* pool, Job* job);

// Threads keep the capabilities and what else no C library changes for all of them: those that were
// made with others than this thread has now take no further job.
void followCapabilities(Pool* pool);

}  // namespace rawsyscall
