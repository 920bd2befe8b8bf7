// What a compiler or node-addon-api may call although nobody here wrote the call: the addon links
// no C library, so that one file serves glibc and musl. GCC manual, "Standards": freestanding code
// must provide memset and its like. exports.map keeps them inside.
#include <stddef.h>

extern "C" void* memset(void* to, int value, size_t length) {
  char* bytes = static_cast<char*>(to);
  while (length--) {
    *bytes++ = static_cast<char>(value);
    __asm__ volatile("");  // or the loop is recognised as memset and calls itself
  }
  return to;
}

extern "C" void* memcpy(void* to, const void* from, size_t length) {
  char* bytes = static_cast<char*>(to);
  const char* source = static_cast<const char*>(from);
  while (length--) {
    *bytes++ = *source++;
    __asm__ volatile("");  // as above
  }
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
