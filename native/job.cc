#include "job.h"

#include <linux/capability.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "image-runner.h"
#include "interruption.h"
#include "syscall6.h"
#include "thread.h"

namespace rawsyscall {

namespace {

constexpr int64_t kEsrch = -3;
constexpr int64_t kEagain = -11;
constexpr int64_t kEtimedout = -110;

// Virtual: what a thread touches of it is two pages. aarch64's C library refuses less than 128 KiB.
constexpr size_t kStackBytes = 262144;
constexpr int64_t kIdleSeconds = 5;
// Made at once; more only when the jobs that wait do so for long: see growPool().
constexpr int32_t kEagerThreads = 4;
constexpr int32_t kMaxJobs = 16384;
// Whatever fits into a block of this size is kept for the next job.
constexpr size_t kBlockBytes = 16384;
constexpr int32_t kKeptBlocks = 256;
// SIGCANCEL, SIGSETXID and SIGSYNCCALL of the C libraries: setuid(3) waits for its handler.
constexpr uint64_t kLibrarySignals = 7UL << 31;

long call(long nr, long a0 = 0, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0, long a5 = 0) {
  return syscall6(nr, a0, a1, a2, a3, a4, a5);
}

long address(const void* pointer) { return reinterpret_cast<long>(pointer); }

size_t roundUp(size_t length, size_t unit) { return (length + unit - 1) / unit * unit; }

void copy(void* to, const void* from, size_t length) {
  if (length != 0) {  // memcpy may not be given nullptr, not even for nothing
    __builtin_memcpy(to, from, length);
  }
}

void wake(int32_t* word, int32_t count) {
  call(SYS_futex, address(word), FUTEX_WAKE_PRIVATE, count);
}

void* map(size_t length) {
  const long mapped =
      call(SYS_mmap, 0, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return isError(mapped) ? nullptr : reinterpret_cast<void*>(mapped);
}

enum State : int32_t { kQueued, kRunning, kOver };

// The mapping: this, the words, the memory.
struct Job {
  Job* next;  // in the queue, in the list of what is over, or among the kept blocks
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
  bool operator==(const Capabilities& other) const {
    for (int i = 0; i < 6; i++) {
      if (sets[i] != other.sets[i]) {
        return false;
      }
    }
    return true;
  }
};

Capabilities capabilities() {
  __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  Capabilities result = {};
  call(SYS_capget, address(&header), address(result.sets));
  return result;
}

}  // namespace

struct Pool {
  int32_t lock;     // 0 free, 1 taken, 2 taken and waited for. futex(2)
  int32_t wakeups;  // a futex: counts what idle threads are to look at
  int32_t signal;
  int32_t fd;  // the pipe's writing end; -1 for none
  uint64_t fdDevice, fdInode;
  int32_t threads, idle, queued, maxThreads;
  int32_t generation;  // of the threads: those of an earlier one take no further job
  bool isAbandoned;
  Capabilities capabilities;
  List queue, over;
  Job* keptBlocks;
  int32_t keptCount;
  int32_t freeSlot, usedSlots;  // freeSlot: the first of a list, by index; -1 for none
  int64_t handles;
  Job* jobs[kMaxJobs];
  int32_t nextFree[kMaxJobs];
};

namespace {

struct Lock {
  Pool* pool;
  explicit Lock(Pool* pool) : pool(pool) { take(); }
  ~Lock() { release(); }
  Lock(const Lock&) = delete;
  void operator=(const Lock&) = delete;

  void take() {
    int32_t free = 0;
    if (!__atomic_compare_exchange_n(&pool->lock, &free, 1, false, __ATOMIC_ACQUIRE,
                                     __ATOMIC_RELAXED)) {
      while (__atomic_exchange_n(&pool->lock, 2, __ATOMIC_ACQUIRE) != 0) {
        call(SYS_futex, address(&pool->lock), FUTEX_WAIT_PRIVATE, 2);
      }
    }
  }
  void release() {
    if (__atomic_exchange_n(&pool->lock, 0, __ATOMIC_RELEASE) == 2) {
      wake(&pool->lock, 1);
    }
  }
};

// struct stat begins with these on every 64-bit architecture.
bool identify(int fd, uint64_t& device, uint64_t& inode) {
  uint64_t stat[32];
  const bool isOpen = call(SYS_fstat, fd, address(stat)) == 0;
  device = stat[0];
  inode = stat[1];
  return isOpen;
}

// Says that a job is over, unless somebody has closed the fd: by now it may be another file's.
void notify(const Pool* pool) {
  uint64_t device, inode;
  if (pool->fd >= 0 && identify(pool->fd, device, inode) && device == pool->fdDevice &&
      inode == pool->fdInode) {
    call(SYS_write, pool->fd, address(""), 1);  // EAGAIN: it is full, which says the same
  }
}

void closeNotification(Pool* pool) {
  uint64_t device, inode;
  if (pool->fd >= 0 && identify(pool->fd, device, inode) && device == pool->fdDevice &&
      inode == pool->fdInode) {
    call(SYS_close, pool->fd);
  }
  pool->fd = -1;
}

void unmap(Job* job) { call(SYS_munmap, address(job), job->mappingBytes); }

// Without the lock: nobody else has the pool.
void destroy(Pool* pool) {
  for (int32_t index = 0; index < pool->usedSlots; index++) {
    if (pool->jobs[index] != nullptr) {
      unmap(pool->jobs[index]);
    }
  }
  while (pool->keptBlocks != nullptr) {
    Job* block = pool->keptBlocks;
    pool->keptBlocks = block->next;
    unmap(block);
  }
  closeNotification(pool);
  giveUpSignal();
  call(SYS_munmap, address(pool), sizeof(Pool));
}

// Each call reads -EINTR, and is not made, once the job is canceled.
__attribute__((noinline)) void runJob(Job* job) {
  auto cancelable = [job](int64_t nr, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4,
                          int64_t a5) -> int64_t {
    const int64_t words[] = {nr, a0, a1, a2, a3, a4, a5};
    return rawsyscall_cancelableSyscall(&job->cancel, words);
  };
  job->stoppedAt =
      runSteps(job->words, address(job->memory), 0, job->words[0], cancelable, cancelable);
}

// Waits for something to do, with the lock. Whether there may be something.
bool waitForWork(Pool* pool, Lock& lock) {
  const int32_t wakeups = pool->wakeups;
  const int64_t seconds[] = {kIdleSeconds, 0};
  pool->idle++;
  lock.release();
  const long result =
      call(SYS_futex, address(&pool->wakeups), FUTEX_WAIT_PRIVATE, wakeups, address(seconds));
  lock.take();
  pool->idle--;
  return result != kEtimedout || pool->queued > 0;
}

// The jobs of one thread, until it is to end. Whether it is the last one of an abandoned pool.
bool serve(Pool* pool) {
  Lock lock(pool);
  const int32_t generation = pool->generation;
  const int32_t tid = call(SYS_gettid);
  while (!pool->isAbandoned && pool->generation == generation) {
    Job* job = pool->queue.pop();
    if (job == nullptr) {
      if (!waitForWork(pool, lock)) {
        break;
      }
      continue;
    }
    pool->queued--;
    job->state = kRunning;
    job->tid = tid;
    lock.release();
    runJob(job);
    lock.take();
    job->state = kOver;
    if (job->isSignalled) {
      // The signal was sent, but not need have come yet: it comes here, and not in the next job.
      call(SYS_getpid);
    }
    const bool isFirst = pool->over.first == nullptr;
    pool->over.push(job);
    if (isFirst && !pool->isAbandoned) {
      notify(pool);
    }
  }
  pool->threads--;
  return pool->isAbandoned && pool->threads == 0;
}

void* threadMain(void* argument) {
  Pool* pool = static_cast<Pool*>(argument);
  blockSignalsBut(signalBit(pool->signal) | kLibrarySignals);
  call(SYS_prctl, PR_SET_NAME, address("rawsyscall"));
  if (serve(pool)) {
    destroy(pool);
  }
  return nullptr;
}

// With the lock. Whether there is one more thread.
bool addThread(Pool* pool) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // The thread inherits the mask, so that no handler of this process ever runs on it.
  const uint64_t before = blockSignalsBut(kLibrarySignals);
  pthread_t thread;
  const bool isMade = pthread_create(&thread, &attributes, threadMain, pool) == 0;
  setSignalMask(before);
  pthread_attr_destroy(&attributes);
  pool->threads += isMade;
  return isMade;
}

Job* find(const Pool* pool, int64_t handle) {
  Job* job = pool->jobs[handle & (kMaxJobs - 1)];
  return job != nullptr && job->handle == handle ? job : nullptr;
}

void freeJob(Pool* pool, Job* job) {
  const int32_t index = job->handle & (kMaxJobs - 1);
  pool->jobs[index] = nullptr;
  pool->nextFree[index] = pool->freeSlot;
  pool->freeSlot = index;
  if (job->mappingBytes == kBlockBytes && pool->keptCount < kKeptBlocks) {
    job->handle = 0;
    job->next = pool->keptBlocks;
    pool->keptBlocks = job;
    pool->keptCount++;
  } else {
    unmap(job);
  }
}

Job* allocateJob(Pool* pool, size_t length) {
  if (length <= kBlockBytes && pool->keptBlocks != nullptr) {
    Job* block = pool->keptBlocks;
    pool->keptBlocks = block->next;
    pool->keptCount--;
    return block;
  }
  const size_t mappingBytes = length <= kBlockBytes ? kBlockBytes : roundUp(length, 4096);
  Job* job = static_cast<Job*>(map(mappingBytes));
  if (job != nullptr) {
    job->mappingBytes = mappingBytes;
  }
  return job;
}

// With the lock.
void cancel(Pool* pool, Job* job) {
  __atomic_store_n(&job->cancel, 1, __ATOMIC_SEQ_CST);
  if (job->state == kRunning) {
    job->isSignalled = true;
    // The thread is the job's: it needs the lock to become another's, or to end.
    call(SYS_tgkill, call(SYS_getpid), job->tid, pool->signal);
  }
}

// Threads keep the capabilities and what else no C library changes for all of them: those that were
// made with others than this thread has now take no further job.
void followCapabilities(Pool* pool) {
  const Capabilities now = capabilities();
  if (!(now == pool->capabilities)) {
    pool->capabilities = now;
    pool->generation++;
    pool->wakeups++;
    wake(&pool->wakeups, pool->threads);
  }
}

}  // namespace

int64_t createPool(int64_t maxThreads) {
  const int32_t signal = takeSignal();
  if (signal < 0) {
    return signal;
  }
  Pool* pool = static_cast<Pool*>(map(sizeof(Pool)));
  if (pool == nullptr) {
    giveUpSignal();
    return -12;  // ENOMEM
  }
  pool->signal = signal;
  pool->fd = -1;
  pool->maxThreads = maxThreads;
  pool->capabilities = capabilities();
  pool->queue.clear();
  pool->over.clear();
  pool->freeSlot = -1;
  return address(pool);
}

void setNotification(Pool* pool, int fd) {
  Lock lock(pool);
  closeNotification(pool);
  pool->fd = fd;
  identify(fd, pool->fdDevice, pool->fdInode);
}

int64_t startJob(Pool* pool, const JobParts& parts) {
  const size_t wordsBytes = parts.wordCount * sizeof(int64_t);
  const size_t wordsAt = roundUp(sizeof(Job), 16);
  const size_t memoryAt = wordsAt + roundUp(wordsBytes, 16);
  Lock lock(pool);
  followCapabilities(pool);
  if (pool->freeSlot < 0 && pool->usedSlots == kMaxJobs) {
    return kEagain;
  }
  Job* job = allocateJob(pool, memoryAt + parts.memoryBytes);
  if (job == nullptr) {
    return -12;  // ENOMEM
  }
  uint8_t* mapping = reinterpret_cast<uint8_t*>(job);
  job->words = reinterpret_cast<int64_t*>(mapping + wordsAt);
  job->wordsBytes = wordsBytes;
  job->memory = mapping + memoryAt;
  job->memoryBytes = parts.memoryBytes;
  job->cancel = 0;
  job->isSignalled = false;
  job->state = kQueued;
  copy(job->words, parts.words, wordsBytes);
  copy(job->memory, parts.memory, parts.memoryBytes);
  int32_t index = pool->freeSlot;
  if (index >= 0) {
    pool->freeSlot = pool->nextFree[index];
  } else {
    index = pool->usedSlots++;
  }
  job->handle = ++pool->handles * kMaxJobs + index;
  pool->jobs[index] = job;
  if (pool->idle <= pool->queued && pool->threads < kEagerThreads &&
      pool->threads < pool->maxThreads && !addThread(pool) && pool->threads == 0) {
    freeJob(pool, job);
    return kEagain;
  }
  pool->queue.push(job);
  pool->queued++;
  if (pool->idle > 0) {
    pool->wakeups++;
    wake(&pool->wakeups, 1);
  }
  return job->handle;
}

int64_t growPool(Pool* pool) {
  Lock lock(pool);
  const int32_t missing = pool->queued - pool->idle;
  for (int32_t n = 0; n < missing && pool->threads < pool->maxThreads && addThread(pool); n++) {
  }
  return pool->queued;
}

void cancelJob(Pool* pool, int64_t handle) {
  Lock lock(pool);
  Job* job = find(pool, handle);
  if (job == nullptr || job->state == kOver) {
    return;
  }
  cancel(pool, job);
  if (job->state == kQueued) {
    // It may wait for ever for a thread, and no call of it is made any more.
    Job** link = &pool->queue.first;
    while (*link != job) {
      link = &(*link)->next;
    }
    pool->queue.unlink(link);
    pool->queued--;
    runJob(job);
    job->state = kOver;
    pool->over.push(job);
    notify(pool);
  }
}

int64_t nextDone(Pool* pool) {
  Lock lock(pool);
  const Job* job = pool->over.pop();
  return job == nullptr ? 0 : job->handle;
}

int64_t finishJob(Pool* pool, int64_t handle, int64_t* words, uint8_t* memory) {
  Lock lock(pool);
  Job* job = find(pool, handle);
  if (job == nullptr || job->state != kOver) {
    return kEsrch;
  }
  const int64_t stoppedAt = job->stoppedAt;
  if (words != nullptr) {
    copy(words, job->words, job->wordsBytes);
    copy(memory, job->memory, job->memoryBytes);
  }
  freeJob(pool, job);
  return stoppedAt;
}

void abandonPool(Pool* pool) {
  bool isLast;
  {
    Lock lock(pool);
    pool->isAbandoned = true;
    for (int32_t index = 0; index < pool->usedSlots; index++) {
      if (pool->jobs[index] != nullptr) {
        cancel(pool, pool->jobs[index]);
      }
    }
    pool->wakeups++;
    wake(&pool->wakeups, pool->threads);
    isLast = pool->threads == 0;
  }
  if (isLast) {
    destroy(pool);
  }
}

}  // namespace rawsyscall
