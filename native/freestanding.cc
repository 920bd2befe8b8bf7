// What a compiler or node-addon-api may call although nobody here wrote the call: the addon links
// no C library, so that one file serves glibc and musl. GCC manual, "Standards": freestanding code
// must provide memset and its like. exports.map keeps them inside.
#include <stddef.h>
#include <stdint.h>

extern "C" void* memset(void* to, int value, size_t length) {
  char* bytes = static_cast<char*>(to);
  while (length--) {
    *bytes++ = static_cast<char>(value);
    __asm__ volatile("");  // or the loop is recognised as memset and calls itself
  }
  return to;
}

extern "C" void* memcpy(void* to, const void* from, size_t length) {
  void* at = to;
#if defined(__x86_64__)
  __asm__ volatile("rep movsb" : "+D"(at), "+S"(from), "+c"(length) : : "memory");
#else
  char* bytes = static_cast<char*>(at);
  const char* source = static_cast<const char*>(from);
  for (; length >= sizeof(uint64_t); length -= sizeof(uint64_t)) {
    uint64_t word;
    __asm__ volatile("ldr %0, [%1], #8" : "=r"(word), "+r"(source) : : "memory");
    __asm__ volatile("str %1, [%0], #8" : "+r"(bytes) : "r"(word) : "memory");
  }
  while (length--) {
    *bytes++ = *source++;
    __asm__ volatile("");  // as above
  }
#endif
  return to;
}

extern "C" size_t strlen(const char* text) {
  size_t length = 0;
  while (text[length]) {
    length++;
    __asm__ volatile("");  // as above
  }
  return length;
}
