// Unsafe by nature: the address of a byte view is the kernel's to use. It is read and used within
// one crossing, in which no JavaScript runs: nobody can take the memory away meanwhile.
#include "direct.h"

#include <stdint.h>
#include <sys/syscall.h>

#include "syscall6.h"

namespace rawsyscall {
namespace {

constexpr size_t kMostArguments = 6;

// What an argument is. From kBytes on it is memory of at least kind - kBytes bytes, or null.
enum Kind : uint8_t {
  kNone,
  kNumber,      // an integer of 32 bits, signed or not
  kLength,      // at most the bytes of the last memory before it
  kLengthWord,  // memory that holds such a length, which the kernel reads and writes; or null
  kBytes,
};
constexpr Kind atLeast(int bytes) { return static_cast<Kind>(kBytes + bytes); }
constexpr size_t kLengthWordBytes = 4;

struct Call {
  Kind kinds[kMostArguments + 1];  // the last one is kNone
  uint16_t number;
};

// The calls of an exchange, published as `direct`; then those of its timeout and its waiting, which
// lib/raw/direct.ts keeps to the project: the kernel may take more memory for them than is checked.
constexpr char kNames[] =
    "socket\0connect\0sendto\0recvfrom\0close\0write\0setitimer\0rt_sigaction\0ioctl\0ppoll";
constexpr Call kCalls[] = {
    {{kNumber, kNumber, kNumber}, SYS_socket},
    {{kNumber, kBytes, kLength}, SYS_connect},
    {{kNumber, kBytes, kLength, kNumber, kBytes, kLength}, SYS_sendto},
    {{kNumber, kBytes, kLength, kNumber, kBytes, kLengthWord}, SYS_recvfrom},
    {{kNumber}, SYS_close},
    {{kNumber, kBytes, kLength}, SYS_write},
    {{kNumber, atLeast(32), atLeast(32)}, SYS_setitimer},
    {{kNumber, atLeast(32), atLeast(32), kNumber}, SYS_rt_sigaction},
    {{kNumber, kNumber, atLeast(4)}, SYS_ioctl},
    {{atLeast(8), kNumber, atLeast(16), atLeast(8), kNumber}, SYS_ppoll},
};

void raise(napi_env env, size_t index, const char* fault, bool isRange) {
  char message[80] = "argument 0 ";
  message[9] += static_cast<char>(index);
  for (char* to = message + 11; (*to++ = *fault++) != 0;) {
  }
  (isRange ? napi_throw_range_error : napi_throw_type_error)(env, nullptr, message);
}

napi_value Direct(napi_env env, napi_callback_info info) {
  napi_value argv[kMostArguments + 1];
  size_t count = kMostArguments + 1;
  void* data;
  if (napi_get_cb_info(env, info, &count, argv, nullptr, &data) != napi_ok) {
    return nullptr;
  }
  const Call& call = *static_cast<const Call*>(data);
  int64_t words[kMostArguments] = {};
  size_t room = 0;              // bytes of the last memory
  void* lengthBytes = nullptr;  // the caller's length word
  int32_t length;               // the kernel's copy of it, which nobody changes meanwhile
  size_t index = 0;
  const char* fault = nullptr;
  bool isRange = false;
  for (; call.kinds[index] != kNone; index++) {
    const Kind kind = call.kinds[index];
    const napi_value value = argv[index];
    if (kind < kLengthWord) {
      double number;
      if (napi_get_value_double(env, value, &number) != napi_ok) {
        fault = "must be a number";
        break;
      }
      const int64_t least = kind == kNumber ? INT32_MIN : 0;
      const int64_t most = kind == kNumber ? UINT32_MAX : static_cast<int64_t>(room);
      const int64_t word = static_cast<int64_t>(number);
      words[index] = word;
      if (static_cast<double>(word) != number || word < least || word > most) {
        isRange = true;
        fault = kind == kNumber ? "must be an integer of 32 bits"
                                : "must be a length within the bytes before it";
        break;
      }
      continue;
    }
    const size_t roomBefore = room;
    napi_typedarray_type type;
    void* bytes;
    if (napi_get_typedarray_info(env, value, &type, &room, &bytes, nullptr, nullptr) != napi_ok) {
      napi_valuetype valueType;
      room = 0;
      if (napi_typeof(env, value, &valueType) == napi_ok && valueType == napi_null) {
        continue;
      }
      type = napi_int16_array;
    }
    if (type > napi_uint8_clamped_array) {
      fault = "must be a Uint8Array or null";
      break;
    }
    words[index] = reinterpret_cast<int64_t>(bytes);
    if (room < (kind == kLengthWord ? kLengthWordBytes : kind - kBytes)) {
      fault = "has too few bytes, or was detached";
      isRange = true;
      break;
    }
    if (kind == kLengthWord) {
      lengthBytes = bytes;
      __builtin_memcpy(&length, bytes, kLengthWordBytes);
      words[index] = reinterpret_cast<int64_t>(&length);
      if (static_cast<uint32_t>(length) > roomBefore) {
        fault = "must hold a length within the bytes before it";
        isRange = true;
        break;
      }
    }
  }
  if (fault == nullptr && count > index) {
    fault = "is one too many";
  }
  if (fault != nullptr) {
    raise(env, index, fault, isRange);
    return nullptr;
  }
  const int64_t result =
      syscall6(call.number, words[0], words[1], words[2], words[3], words[4], words[5]);
  if (lengthBytes != nullptr) {
    __builtin_memcpy(lengthBytes, &length, kLengthWordBytes);
  }
  napi_value value;
  return napi_create_int64(env, result, &value) == napi_ok ? value : nullptr;
}

}  // namespace

void addDirectCalls(Exports* exports) {
  exports->name = kNames;
  for (const Call& call : kCalls) {
    exports->add(Direct, &call);
  }
}

}  // namespace rawsyscall
