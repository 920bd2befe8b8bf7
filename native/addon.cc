// The N-API boundary: checks nothing that JavaScript can check (lib/raw.ts does), pins and calls.
//
// Arguments travel in a block of 64-bit words that both sides see, so that a call crosses with no
// argument to convert:
//   word 0       syscall number; after ring(), the kernel's word
//   words 1..6   arguments
// Every environment (the main thread, each worker) has its own block, which lives as long as the
// environment.
//
// Unsafe by nature: the kernel trusts the addresses in the block. They are literals of the caller,
// or come from address(), whose view lib/raw.ts keeps alive and attached until ring() has returned.
#include <napi.h>
#include <stdint.h>

#include "image-runner.h"
#include "syscall6.h"

namespace {

constexpr size_t kBlockWords = 7;

// ring(): makes the call described by the block. Straight to napi_: this is the hot path, 6 ns a
// crossing.
napi_value Ring(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  int64_t* block = static_cast<int64_t*>(data);
  block[0] =
      rawsyscall::syscall6(block[0], block[1], block[2], block[3], block[4], block[5], block[6]);
  return nullptr;
}

// run(): runs encoded steps (image-runner.h) in one crossing. The block says which, as if it were a
// syscall: words 1 and 2 the addresses of the encoded words and of their memory, 3 and 4 the first
// step and the one after the last. Word 0 afterwards: what runSteps() returned.
napi_value Run(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  int64_t* block = static_cast<int64_t*>(data);
  block[0] = rawsyscall::runSteps(reinterpret_cast<int64_t*>(block[1]), block[2], block[3],
                                  block[4], rawsyscall::syscall6);
  return nullptr;
}

// address(view, word): writes the address of the view's first byte into that word of the block.
// Returns false when the value is no byte view, or a detached one.
napi_value Address(napi_env env, napi_callback_info info) {
  napi_value argv[2];
  size_t argc = 2;
  void* block;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &block);
  void* bytes = nullptr;
  napi_value buffer = nullptr;
  size_t length = 0;
  size_t offset = 0;
  bool detached = false;
  bool ok = napi_get_typedarray_info(env, argv[0], nullptr, &length, &bytes, &buffer, &offset) ==
                napi_ok ||
            napi_get_dataview_info(env, argv[0], &length, &bytes, &buffer, &offset) == napi_ok;
  if (ok) {
    napi_is_detached_arraybuffer(env, buffer, &detached);
  }
  uint32_t word = 0;
  ok = ok && !detached && napi_get_value_uint32(env, argv[1], &word) == napi_ok &&
       word < kBlockWords;
  if (ok) {
    static_cast<int64_t*>(block)[word] = reinterpret_cast<int64_t>(bytes);
  }
  return Napi::Boolean::New(env, ok);
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  Napi::ArrayBuffer block = Napi::ArrayBuffer::New(env, kBlockWords * sizeof(int64_t));
  // Never released: N-API drops an environment's references when the environment ends, after its
  // last ring().
  napi_ref keep;
  napi_create_reference(env, block, 1, &keep);
  auto method = [&](const char* name, napi_callback callback) {
    napi_value function;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, block.Data(), &function);
    exports.Set(name, function);
  };
  exports.Set("block", block);
  method("ring", Ring);
  method("run", Run);
  method("address", Address);
  return exports;
}

}  // namespace

NODE_API_MODULE(rawsyscall, Init)
