// A job: encoded steps (image-runner.h) that run on a thread of their own, so that they may block.
//
// The thread is made by clone(2) and belongs to no C library: it uses neither thread-local storage
// nor any function that is not in this addon, and blocks every signal but the one that cancels.
// Stack, steps and memory are one mapping of the job's own, because the kernel may write to them at
// any time: whoever of thread and environment is the last to let go unmaps it, so nothing is ever
// freed under a thread and nobody waits for one. That a run is over shows in the end of file of a
// pipe, which the environment's event loop watches as it watches any.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace rawsyscall {

struct Job;

// The jobs of one environment; the head of a list.
struct Jobs {
  Job* first = nullptr;
};

// What a job is made of: steps as image-runner.h has them, their memory, and the writing end of the
// pipe, which belongs to the job as soon as it has started.
struct JobParts {
  const int64_t* words;
  int64_t wordCount;
  const uint8_t* memory;
  int64_t memoryBytes;
  int fd;
};

// Copies the parts and starts. Returns the job as a number, or -errno: EAGAIN or ENOMEM when there
// is no room for a thread, EBUSY when the process has a handler for every real-time signal.
int64_t startJob(Jobs& jobs, const JobParts& parts);

// Makes the call that the job blocks in return -EINTR, and any later one too without being made. A
// call that has completed keeps its result. Does nothing to a job that is over.
void cancelJob(Job* job);

// After the end of file: copies steps and memory back, unless words is null, and lets go of the
// job. Returns what runSteps() returned, or -EAGAIN, copying nothing, when the job is not over:
// then it is canceled and let go.
int64_t finishJob(Jobs& jobs, Job* job, int64_t* words, uint8_t* memory);

// Cancels every job and lets go of it: the environment ends.
void abandonJobs(Jobs& jobs);

}  // namespace rawsyscall
