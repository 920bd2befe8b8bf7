// What glibc's libstdc++ and libgcc take from glibc and musl does not have, so that the two load
// under musl's ld.so. It stands in for ld-linux-x86-64.so.2, which they name as needed. Bun throws
// no C++ exception and this process is short: unwinding is refused, and destructors of thread-local
// objects are never run.
#include <locale.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

char __libc_single_threaded = 0;
unsigned __cpu_model[4];

int __cpu_indicator_init(void) { return 0; }

int _dl_find_object(void* address, void* result) {
  (void)address, (void)result;
  return -1;
}

int __cxa_thread_atexit_impl(void (*destroy)(void*), void* object, void* dso) {
  (void)destroy, (void)object, (void)dso;
  return 0;
}

unsigned arc4random(void) {
  unsigned value;
  if (getrandom(&value, sizeof value, 0) != sizeof value) abort();
  return value;
}

size_t strftime_l(char*, size_t, const char*, const struct tm*, locale_t);

size_t __strftime_l(char* to, size_t size, const char* format, const struct tm* time,
                    locale_t locale) {
  return strftime_l(to, size, format, time, locale);
}
