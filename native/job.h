// Jobs: encoded steps (image-runner.h) that run on threads of a pool of the environment's own, so
// that they may block.
//
// The threads are the C library's, by pthread_create: it alone makes setuid(3) and its kin change
// the credentials of every thread before they return, and of a thread that clone(2) made it knows
// nothing, which would go on with what the process has given up. But they use no function that is
// not in this addon, and block every signal but the one that cancels and those of the C library.
// Steps and memory of a job are one mapping, because the kernel may write to them at any time: it
// is freed when the job is over, and the pool when its environment has ended and its last thread
// has left. Nobody waits for a thread. That a job is over shows in a pipe, which the environment's
// event loop watches.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace rawsyscall {

struct Pool;

// What a job is made of: steps as image-runner.h has them, and their memory.
struct JobParts {
  const int64_t* words;
  int64_t wordCount;
  const uint8_t* memory;
  int64_t memoryBytes;
};

// A pool of at most so many threads, none at first. Its address, or -errno: EBUSY when the process
// has a handler for every real-time signal.
int64_t createPool(int64_t maxThreads);

// The writing end of the pipe, nonblocking, which is the pool's from now on and replaces another.
void setNotification(Pool* pool, int fd);

// Copies the parts and queues them, and wakes an idle thread where it is to. Returns the job's
// handle, a positive number; or -errno: ENOMEM, or EAGAIN when there are too many jobs or the
// pool's first thread cannot be made.
int64_t startJob(Pool* pool, const JobParts& parts, bool wakes);

// Wakes an idle thread for jobs that wait in the queue, or makes threads for those for which none
// is idle, as far as the bound allows. Returns how many wait.
int64_t growPool(Pool* pool, bool makesThreads);

// Makes the call that the job blocks in return -EINTR, and any later one too without being made. A
// call that has completed keeps its result. Does nothing to what is no job, or one that is over.
void cancelJob(Pool* pool, int64_t handle);

// The handle of a job that is over and was not told of before, or 0.
int64_t nextDone(Pool* pool);

// Copies steps and memory of a job that is over back, unless words is null, and frees it. Returns
// what runSteps() returned; -ESRCH when it is no job, or not over.
int64_t finishJob(Pool* pool, int64_t handle, int64_t* words, uint8_t* memory);

// Cancels every job and lets go of the pool: the environment ends.
void abandonPool(Pool* pool);

}  // namespace rawsyscall
