#include "job.h"

#include <linux/mman.h>
#include <linux/sched.h>
#include <sys/syscall.h>

#include "image-runner.h"
#include "interruption.h"
#include "syscall6.h"
#include "thread.h"

namespace rawsyscall {

namespace {

enum State : int32_t { kRunning, kLeft, kAbandoned };
constexpr int64_t kNotOver = -1;
constexpr int64_t kEagain = -11;

constexpr size_t kPage = 65536;  // the largest page size of both architectures
constexpr size_t kStackBytes = 65536;
constexpr unsigned long kThreadFlags =
    CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;

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

}  // namespace

// The mapping: a guard, the stack, this, the words, the memory.
struct Job {
  Job* next;
  Job** link;  // what points here
  uint8_t* mapping;
  size_t mappingBytes;
  int64_t* words;
  size_t wordsBytes;
  uint8_t* memory;
  size_t memoryBytes;
  int64_t stoppedAt;
  int32_t state;
  int32_t cancel;
  int32_t tid;
  int32_t signal;
  int32_t fd;
};

namespace {

// AddressSanitizer would never learn that the frame of a function which does not return is gone.
__attribute__((no_sanitize_address)) void threadMain(void* argument) {
  Job* job = static_cast<Job*>(argument);
  blockSignalsBut(signalBit(job->signal));
  auto cancelable = [job](int64_t nr, int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4,
                          int64_t a5) -> int64_t {
    const int64_t words[] = {nr, a0, a1, a2, a3, a4, a5};
    return rawsyscall_cancelableSyscall(&job->cancel, words);
  };
  const int64_t stoppedAt =
      runSteps(job->words, address(job->memory), 0, job->words[0], cancelable);
  __atomic_store_n(&job->stoppedAt, stoppedAt, __ATOMIC_RELEASE);
  // No signal may need the stack once the job can be unmapped.
  blockSignalsBut(0);
  giveUpSignal();
  call(SYS_close, job->fd);
  rawsyscall_leaveThread(job->mapping, job->mappingBytes, &job->state, kLeft, kRunning);
}

// The environment's side of leaveThread().
void letGo(Job* job) {
  *job->link = job->next;
  if (job->next != nullptr) {
    job->next->link = job->link;
  }
  if (__atomic_exchange_n(&job->state, kAbandoned, __ATOMIC_ACQ_REL) == kLeft) {
    call(SYS_munmap, address(job->mapping), job->mappingBytes);
  }
}

}  // namespace

int64_t startJob(Jobs& jobs, const JobParts& parts) {
  const int32_t signal = takeSignal();
  if (signal < 0) {
    return signal;
  }
  const size_t wordsBytes = parts.wordCount * sizeof(int64_t);
  const size_t jobAt = kPage + kStackBytes;
  const size_t wordsAt = jobAt + roundUp(sizeof(Job), 16);
  const size_t memoryAt = wordsAt + roundUp(wordsBytes, 16);
  const size_t length = roundUp(memoryAt + parts.memoryBytes, kPage);
  const long mapped =
      call(SYS_mmap, 0, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (isError(mapped)) {
    giveUpSignal();
    return mapped;
  }
  uint8_t* mapping = reinterpret_cast<uint8_t*>(mapped);
  Job* job = reinterpret_cast<Job*>(mapping + jobAt);
  job->mapping = mapping;
  job->mappingBytes = length;
  job->words = reinterpret_cast<int64_t*>(mapping + wordsAt);
  job->wordsBytes = wordsBytes;
  job->memory = mapping + memoryAt;
  job->memoryBytes = parts.memoryBytes;
  job->stoppedAt = kNotOver;
  job->fd = parts.fd;
  job->signal = signal;
  copy(job->words, parts.words, wordsBytes);
  copy(job->memory, parts.memory, parts.memoryBytes);
  long tid = call(SYS_mprotect, mapped, kPage, PROT_NONE);
  if (tid == 0) {
    // The thread inherits the mask, so that no handler of this process ever runs on it.
    const uint64_t before = blockSignalsBut(0);
    tid = rawsyscall_startThread(kThreadFlags, job, threadMain, job);
    setSignalMask(before);
  }
  if (isError(tid)) {
    call(SYS_munmap, mapped, length);
    giveUpSignal();
    return tid;
  }
  job->tid = tid;
  job->next = jobs.first;
  job->link = &jobs.first;
  if (job->next != nullptr) {
    job->next->link = &job->next;
  }
  jobs.first = job;
  return mapped + jobAt;
}

void cancelJob(Job* job) {
  __atomic_store_n(&job->cancel, 1, __ATOMIC_SEQ_CST);
  if (__atomic_load_n(&job->stoppedAt, __ATOMIC_ACQUIRE) == kNotOver) {
    call(SYS_tgkill, call(SYS_getpid), job->tid, job->signal);
  }
}

int64_t finishJob(Jobs& jobs, Job* job, int64_t* words, uint8_t* memory) {
  int64_t stoppedAt = __atomic_load_n(&job->stoppedAt, __ATOMIC_ACQUIRE);
  if (stoppedAt == kNotOver) {
    cancelJob(job);
    stoppedAt = kEagain;
  } else if (words != nullptr) {
    copy(words, job->words, job->wordsBytes);
    copy(memory, job->memory, job->memoryBytes);
  }
  letGo(job);
  return stoppedAt;
}

void abandonJobs(Jobs& jobs) {
  while (jobs.first != nullptr) {
    cancelJob(jobs.first);
    letGo(jobs.first);
  }
}

}  // namespace rawsyscall
