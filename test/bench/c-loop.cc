// The base of the call costs: the same instruction in a loop, without anything around it. Reads
// lines "KIND CALLS" and answers each with the nanoseconds of CPU time that so many calls took.
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "syscall6.h"

static long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1000000000L + time.tv_nsec;
}

static void* sleepOn(void*) {
  for (;;) {
    pause();
  }
}

int main(int argc, char** argv) {
  pthread_t thread;
  if (argc > 1 && strcmp(argv[1], "threaded") == 0 &&
      pthread_create(&thread, nullptr, sleepOn, nullptr) != 0) {
    return 1;
  }
  static char bytes[64];
  const int null = open("/dev/null", O_WRONLY);
  char kind[16];
  long calls;
  while (scanf("%15s %ld", kind, &calls) == 2) {
    const bool writes = strcmp(kind, "write") == 0;
    const long begin = now();
    if (writes) {
      for (long i = 0; i < calls; i++) {
        rawsyscall::syscall6(SYS_write, null, (long)bytes, sizeof bytes, 0, 0, 0);
      }
    } else {
      for (long i = 0; i < calls; i++) {
        rawsyscall::syscall6(SYS_getppid, 1, 2, 3, 4, 5, 6);
      }
    }
    printf("%ld\n", now() - begin);
    fflush(stdout);
  }
}
