// The N-API boundary: checks nothing that JavaScript can check (lib/raw/arguments.ts does), pins
// and calls.
//
// Arguments travel in a block that both sides see, so that a call crosses with nothing to convert
// by N-API. Every environment (the main thread, each worker) has its own block, which lives as long
// as the environment.
//
// Unsafe by nature: the kernel trusts the addresses in the block. They are literals of the caller,
// or come from address(), whose view lib/raw/arguments.ts keeps alive and attached until the
// crossing has returned.
#include <napi.h>
#include <stdint.h>

#include "image-runner.h"
#include "interruption.h"
#include "job.h"
#include "syscall6.h"
#include "watch.h"

namespace {

// Word 0 is the syscall number, words 1 to 6 are the arguments; afterwards word 0 is the result.
// All are written before each crossing: what an exception or a terminated script left there is not
// read. JavaScript writes and reads numbers; whatever a double does not hold exactly is in words
// instead.
struct Block {
  double numbers[7];
  int64_t words[7];

  int64_t get(int word) const {
    const int64_t value = static_cast<int64_t>(numbers[word]);
    return value == kInWords ? words[word] : value;
  }
  void set(int word, int64_t value) {
    words[word] = value;
    numbers[word] = static_cast<double>(value);
  }

  // No safe integer, and exact as a double: -2^63.
  static constexpr int64_t kInWords = INT64_MIN;
};

struct Environment {
  Block block;
  rawsyscall::Jobs jobs;
  int32_t signal;  // of interruption.h, once this environment uses it; else 0
};

Block* blockOf(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return static_cast<Block*>(data);  // the first member of the Environment
}

template <typename T>
T* pointer(const Block* block, int word) {
  return reinterpret_cast<T*>(block->get(word));
}

// ring(): makes the call described by the block. Straight to napi_: this is the hot path.
napi_value Ring(napi_env env, napi_callback_info info) {
  Block* block = blockOf(env, info);
  const int64_t result =
      rawsyscall::syscall6(block->get(0), block->get(1), block->get(2), block->get(3),
                           block->get(4), block->get(5), block->get(6));
  block->set(0, result);
  return nullptr;
}

// run(): runs encoded steps (image-runner.h) in one crossing. The block says which, as if it were a
// syscall: words 1 and 2 the addresses of the encoded words and of their memory, 3 and 4 the first
// step and the one after the last. Word 0 afterwards: what runSteps() returned.
napi_value Run(napi_env env, napi_callback_info info) {
  Block* block = blockOf(env, info);
  // A function object, and not the function: a call by pointer would be mispredicted after each
  // syscall.
  auto call = [](auto... words) { return rawsyscall::syscall6(words...); };
  block->set(0, rawsyscall::runSteps(pointer<int64_t>(block, 1), block->get(2), block->get(3),
                                     block->get(4), call));
  return nullptr;
}

// start(), cancel(), finish(): of job.h, by the block as above. start: words, their count, memory,
// its length, fd; word 0 afterwards is the job or -errno. cancel: the job. finish: the job, words,
// memory.
napi_value Start(napi_env env, napi_callback_info info) {
  Block* block = blockOf(env, info);
  Environment* environment = reinterpret_cast<Environment*>(block);
  block->set(0, rawsyscall::startJob(environment->jobs, {pointer<int64_t>(block, 1), block->get(2),
                                                         pointer<uint8_t>(block, 3), block->get(4),
                                                         static_cast<int>(block->get(5))}));
  return nullptr;
}

napi_value Cancel(napi_env env, napi_callback_info info) {
  Block* block = blockOf(env, info);
  rawsyscall::cancelJob(pointer<rawsyscall::Job>(block, 1));
  block->set(0, 0);
  return nullptr;
}

napi_value Finish(napi_env env, napi_callback_info info) {
  Block* block = blockOf(env, info);
  Environment* environment = reinterpret_cast<Environment*>(block);
  block->set(0, rawsyscall::finishJob(environment->jobs, pointer<rawsyscall::Job>(block, 1),
                                      pointer<int64_t>(block, 2), pointer<uint8_t>(block, 3)));
  return nullptr;
}

// callUntil(): the call of words 0 to 5, the deadline in word 6: see interruption.h. Afterwards
// word 0 is the kernel's word, word 6 what kept the call from being made, -errno, or 0.
napi_value CallUntil(napi_env env, napi_callback_info info) {
  Block* block = blockOf(env, info);
  int32_t& signal = reinterpret_cast<Environment*>(block)->signal;
  int64_t error = 0;
  if (signal <= 0) {
    signal = rawsyscall::takeSignal();
    error = signal < 0 ? signal : 0;
  }
  int64_t result = 0;
  if (error == 0) {
    const int64_t words[] = {block->get(0),
                             block->get(1),
                             block->get(2),
                             block->get(3),
                             block->get(4),
                             block->get(5),
                             0};
    error = rawsyscall::callUntil(signal, words, block->get(6), &result);
  }
  block->set(0, result);
  block->set(6, error);
  return nullptr;
}

void EnvironmentEnds(void* data) {
  Environment* environment = static_cast<Environment*>(data);
  rawsyscall::abandonJobs(environment->jobs);
  if (environment->signal > 0) {
    rawsyscall::giveUpSignal();
  }
}

// address(view, word): writes the address of the view's first byte into that word of the block. The
// view is a TypedArray or DataView whose buffer is attached.
napi_value Address(napi_env env, napi_callback_info info) {
  napi_value argv[2];
  size_t argc = 2;
  void* data;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &data);
  Block* block = static_cast<Block*>(data);
  void* bytes = nullptr;
  if (napi_get_typedarray_info(env, argv[0], nullptr, nullptr, &bytes, nullptr, nullptr) !=
      napi_ok) {
    napi_get_dataview_info(env, argv[0], nullptr, &bytes, nullptr, nullptr);
  }
  uint32_t word = 0;
  napi_get_value_uint32(env, argv[1], &word);
  const int64_t address = reinterpret_cast<int64_t>(bytes);
  block->set(word, address);
  if (static_cast<int64_t>(block->numbers[word]) != address) {
    block->numbers[word] = Block::kInWords;
  }
  return nullptr;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  Napi::ArrayBuffer block = Napi::ArrayBuffer::New(env, sizeof(Environment));
  // Never released: N-API drops an environment's references when the environment ends, after its
  // last crossing.
  napi_ref keep;
  napi_create_reference(env, block, 1, &keep);
  napi_add_env_cleanup_hook(env, EnvironmentEnds, block.Data());
  auto method = [&](const char* name, napi_callback callback) {
    napi_value function;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, block.Data(), &function);
    exports.Set(name, function);
  };
  exports.Set("block", block);
  method("ring", Ring);
  method("run", Run);
  method("callUntil", CallUntil);
  method("start", Start);
  method("cancel", Cancel);
  method("finish", Finish);
  method("address", Address);
  method("watch", rawsyscall::Watch);
  return exports;
}

}  // namespace

NODE_API_MODULE(rawsyscall, Init)
