#include "pool.h"

#include <linux/capability.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <pthread.h>
#include <sys/prctl.h>

#include "image-runner.h"
#include "interruption.h"
#include "thread.h"

namespace rawsyscall {

namespace {

constexpr int64_t kEtimedout = -110;
constexpr int64_t kEnomem = -12;

// Virtual: what a thread touches of it is two pages. aarch64's C library refuses less than 128 KiB.
constexpr size_t kStackBytes = 262144;
constexpr int64_t kIdleSeconds = 5;
constexpr int kLockTries = 100;
// SIGCANCEL, SIGSETXID and SIGSYNCCALL of the C libraries: setuid(3) waits for its handler.
constexpr uint64_t kLibrarySignals = 7UL << 31;

Capabilities capabilities() {
  __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  Capabilities result = {};
  call(SYS_capget, address(&header), address(result.sets));
  return result;
}

// struct stat begins with these on every 64-bit architecture.
bool identify(int fd, uint64_t& device, uint64_t& inode) {
  uint64_t stat[32];
  const bool isOpen = call(SYS_fstat, fd, address(stat)) == 0;
  device = stat[0];
  inode = stat[1];
  return isOpen;
}

// Unless somebody has closed the fd: by now it may be another file's.
bool hasPipe(const Pool* pool) {
  uint64_t device, inode;
  return pool->fd >= 0 && identify(pool->fd, device, inode) && device == pool->fdDevice &&
         inode == pool->fdInode;
}

void closeNotification(Pool* pool) {
  if (hasPipe(pool)) {
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

// Waits for something to do, with the lock. Whether there may be something for this generation.
bool waitForWork(Pool* pool, Lock& lock, int32_t generation) {
  const int32_t wakeups = pool->wakeups;
  const int64_t seconds[] = {kIdleSeconds, 0};
  pool->idle++;
  lock.release();
  const long result =
      call(SYS_futex, address(&pool->wakeups), FUTEX_WAIT_PRIVATE, wakeups, address(seconds));
  lock.take();
  if (pool->generation != generation) {
    return false;
  }
  pool->idle--;
  pool->isWaking = false;
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
      if (!waitForWork(pool, lock, generation)) {
        break;
      }
      continue;
    }
    pool->queued--;
    job->state = kRunning;
    job->tid = tid;
    const bool hasMore = shouldWake(pool);
    lock.release();
    if (hasMore) {
      wakeOne(pool);
    }
    runJob(job);
    lock.take();
    if (job->isSignalled) {
      // The signal was sent, but not need have come yet: it comes here, and not in the next job.
      call(SYS_getpid);
    }
    complete(pool, job);
  }
  pool->threads--;
  pool->usable -= pool->generation == generation;
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

void wakeAll(Pool* pool) {
  pool->wakeups++;
  wake(&pool->wakeups, pool->threads);
}

}  // namespace

void* map(size_t length) {
  const long mapped =
      call(SYS_mmap, 0, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return isError(mapped) ? nullptr : reinterpret_cast<void*>(mapped);
}

void wake(int32_t* word, int32_t count) {
  call(SYS_futex, address(word), FUTEX_WAKE_PRIVATE, count);
}

void Lock::take() {
  for (int tries = 0; tries < kLockTries; tries++) {
    int32_t free = 0;
    if (__atomic_compare_exchange_n(&pool->lock, &free, 1, false, __ATOMIC_ACQUIRE,
                                    __ATOMIC_RELAXED)) {
      return;
    }
    pauseProcessor();
  }
  while (__atomic_exchange_n(&pool->lock, 2, __ATOMIC_ACQUIRE) != 0) {
    call(SYS_futex, address(&pool->lock), FUTEX_WAIT_PRIVATE, 2);
  }
}

void Lock::release() {
  if (__atomic_exchange_n(&pool->lock, 0, __ATOMIC_RELEASE) == 2) {
    wake(&pool->lock, 1);
  }
}

bool shouldWake(Pool* pool) {
  if (pool->queued == 0 || pool->idle == 0 || pool->isWaking) {
    return false;
  }
  pool->isWaking = true;
  pool->wakeups++;
  return true;
}

void wakeOne(Pool* pool) { wake(&pool->wakeups, 1); }

void complete(Pool* pool, Job* job) {
  const bool isFirst = pool->over.first == nullptr;
  job->state = kOver;
  pool->over.push(job);
  if (isFirst && !pool->isAbandoned && hasPipe(pool)) {
    call(SYS_write, pool->fd, address(""), 1);  // EAGAIN: it is full, which says the same
  }
}

__attribute__((noinline)) void runJob(Job* job) {
  auto cancelable = [job](int64_t nr, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4,
                          int64_t a5) -> int64_t {
    const int64_t words[] = {nr, a0, a1, a2, a3, a4, a5};
    return rawsyscall_cancelableSyscall(&job->cancel, words);
  };
  job->stoppedAt =
      runSteps(job->words, address(job->memory), 0, job->words[0], cancelable, cancelable);
}

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
  pool->usable += isMade;
  return isMade;
}

void interrupt(Pool* pool, Job* job) {
  __atomic_store_n(&job->cancel, 1, __ATOMIC_SEQ_CST);
  if (job->state == kRunning) {
    job->isSignalled = true;
    // The thread is the job's: it needs the lock to become another's, or to end.
    call(SYS_tgkill, call(SYS_getpid), job->tid, pool->signal);
  }
}

void followCapabilities(Pool* pool) {
  const Capabilities now = capabilities();
  if (!(now == pool->capabilities)) {
    Lock lock(pool);
    pool->capabilities = now;
    pool->generation++;
    pool->usable = pool->idle = 0;
    pool->isWaking = false;
    wakeAll(pool);
  }
}

int64_t createPool(int64_t maxThreads) {
  const int32_t signal = takeSignal();
  if (signal < 0) {
    return signal;
  }
  Pool* pool = static_cast<Pool*>(map(sizeof(Pool)));
  if (pool == nullptr) {
    giveUpSignal();
    return kEnomem;
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

int64_t growPool(Pool* pool, bool makesThreads) {
  bool isWoken;
  int64_t queued;
  {
    Lock lock(pool);
    queued = pool->queued;
    int32_t missing = makesThreads ? pool->queued - pool->idle : 0;
    while (missing-- > 0 && pool->threads < pool->maxThreads && addThread(pool)) {
    }
    isWoken = shouldWake(pool);
  }
  if (isWoken) {
    wakeOne(pool);
  }
  return queued;
}

void abandonPool(Pool* pool) {
  bool isLast;
  {
    Lock lock(pool);
    pool->isAbandoned = true;
    for (int32_t index = 0; index < pool->usedSlots; index++) {
      if (pool->jobs[index] != nullptr) {
        interrupt(pool, pool->jobs[index]);
      }
    }
    wakeAll(pool);
    isLast = pool->threads == 0;
  }
  if (isLast) {
    destroy(pool);
  }
}

}  // namespace rawsyscall
