#include "job.h"

#include "pool.h"

namespace rawsyscall {

namespace {

constexpr int64_t kEsrch = -3;
constexpr int64_t kEagain = -11;
constexpr int64_t kEnomem = -12;

// Made at once; more only when the jobs that wait do so for long: see growPool().
constexpr int32_t kEagerThreads = 4;
// Whatever fits into a block of this size is kept for the next job.
constexpr size_t kBlockBytes = 16384;
constexpr int32_t kKeptBlocks = 256;

size_t roundUp(size_t length, size_t unit) { return (length + unit - 1) / unit * unit; }

void copy(void* to, const void* from, size_t length) {
  if (length != 0) {  // memcpy may not be given nullptr, not even for nothing
    __builtin_memcpy(to, from, length);
  }
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
    call(SYS_munmap, address(job), job->mappingBytes);
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

}  // namespace

int64_t startJob(Pool* pool, const JobParts& parts, bool wakes) {
  const size_t wordsBytes = parts.wordCount * sizeof(int64_t);
  const size_t wordsAt = roundUp(sizeof(Job), 16);
  const size_t memoryAt = wordsAt + roundUp(wordsBytes, 16);
  followCapabilities(pool);
  if (pool->freeSlot < 0 && pool->usedSlots == kMaxJobs) {
    return kEagain;
  }
  Job* job = allocateJob(pool, memoryAt + parts.memoryBytes);
  if (job == nullptr) {
    return kEnomem;
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
  bool isWoken;
  {
    Lock lock(pool);
    if (pool->idle <= pool->queued && pool->usable < kEagerThreads &&
        pool->threads < pool->maxThreads && !addThread(pool) && pool->usable == 0) {
      freeJob(pool, job);
      return kEagain;
    }
    pool->queue.push(job);
    pool->queued++;
    isWoken = wakes && shouldWake(pool);
  }
  if (isWoken) {
    wakeOne(pool);
  }
  return job->handle;
}

void cancelJob(Pool* pool, int64_t handle) {
  Lock lock(pool);
  Job* job = find(pool, handle);
  if (job == nullptr || job->state >= kOver) {
    return;
  }
  interrupt(pool, job);
  if (job->state == kQueued) {
    // It may wait for ever for a thread, and no call of it is made any more.
    Job** link = &pool->queue.first;
    while (*link != job) {
      link = &(*link)->next;
    }
    pool->queue.unlink(link);
    pool->queued--;
    runJob(job);
    complete(pool, job);
  }
}

int64_t nextDone(Pool* pool) {
  if (pool->told == nullptr && __atomic_load_n(&pool->over.first, __ATOMIC_RELAXED) != nullptr) {
    Lock lock(pool);
    pool->told = pool->over.first;
    pool->over.clear();
  }
  Job* job = pool->told;
  if (job == nullptr) {
    return 0;
  }
  pool->told = job->next;
  job->state = kTold;
  return job->handle;
}

int64_t finishJob(Pool* pool, int64_t handle, int64_t* words, uint8_t* memory) {
  Job* job = find(pool, handle);
  if (job == nullptr || job->state != kTold) {
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

}  // namespace rawsyscall
