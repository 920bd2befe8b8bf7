// The N-API boundary: checks nothing that JavaScript can check (lib/raw/arguments.ts does), pins
// and calls.
//
// Arguments travel in a block that both sides see, so that a call crosses with nothing to convert
// by N-API. Every environment (the main thread, each worker) has its own block, which lives as long
// as the environment and holds words alone: no pointer of ours is where JavaScript could change it.
//
// Unsafe by nature: the kernel trusts the addresses in the block. They are literals of the caller,
// or come from address(), whose view lib/raw/crossing.ts finds attached in the same run of
// straight-line code that writes the block and crosses.
#include <napi.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "direct.h"
#include "exports.h"
#include "image-runner.h"
#include "interruption.h"
#include "job.h"
#include "mapping.h"
#include "returns.h"
#include "ring.h"
#include "syscall6.h"
#include "watch.h"

namespace {

// Word 0 is the syscall number, words 1 to 6 are the arguments; afterwards word 0 is the result.
// JavaScript writes and reads numbers; whatever a double does not hold exactly is in words instead.
// Between crossings words 1 to 6 are 0, so that arguments which a call does not have need no
// writing. lib/raw/crossing.ts keeps inUse and lengthWord: this side looks at neither.
struct Block {
  double numbers[7];
  double inUse;
  int64_t words[7];
  int64_t lengthWord;

  // The number and its six arguments. They stay in the block until setResult().
  struct Call {
    const int64_t* words;
    int64_t number() const { return words[0]; }
    int64_t operator[](int argument) const { return words[1 + argument]; }
  };
  // All that was written becomes words; the arguments are 0 from then on for whoever writes next.
  __attribute__((noinline)) Call take() {
    for (int word = 0; word < 7; word++) {
      const int64_t value = static_cast<int64_t>(numbers[word]);
      if (value != kInWords) {
        words[word] = value;
      }
    }
    typedef double Pair __attribute__((vector_size(16), aligned(8), may_alias));
    Pair* pairs = reinterpret_cast<Pair*>(numbers + 1);
    pairs[0] = pairs[1] = pairs[2] = Pair{};
    return {words};
  }
  void setResult(int64_t value) {
    words[0] = value;
    numbers[0] = static_cast<double>(value);
  }

 private:
  // No safe integer, and exact as a double: -2^63.
  static constexpr int64_t kInWords = INT64_MIN;
};

// What the environment's end gives back, besides fds.
struct AtEnd {
  const rawsyscall::Ring* rings;
  rawsyscall::Mapping* mappings;
  uint64_t mappingCount;
};

// What belongs to an environment: its instance data, in a mapping of its own.
struct Environment {
  Block* block;
  rawsyscall::Pool* pool;  // of job.h, once there was a job; else null
  int32_t signal;          // of interruption.h, once this environment uses it; else 0
  uint32_t* owned;         // a bit for each fd, once hold() was called; else null
  size_t ownedWords;
  AtEnd* atEnd;

  void own(int64_t fd, bool isOwned) {
    const size_t word = static_cast<size_t>(fd) / 32;
    if (fd >= 0 && word < ownedWords) {
      const uint32_t bit = 1U << (fd % 32);
      owned[word] = isOwned ? owned[word] | bit : owned[word] & ~bit;
    }
  }
};

// Whether calls leave the processor's expectations of returns as returns.h says.
bool refills;

template <typename T>
__attribute__((always_inline)) inline T* dataOf(napi_env env, napi_callback_info info) {
  void* data;
  // Fails for a null argument only.
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return static_cast<T*>(data);
}

template <typename T>
T* pointer(int64_t word) {
  return reinterpret_cast<T*>(word);
}

}  // namespace

// All of ring() that can be done before the call: its words.
extern "C" __attribute__((visibility("hidden"), used)) const int64_t* rawsyscall_prepareCall(
    napi_env env, napi_callback_info info) {
  return dataOf<Block>(env, info)->take().words;
}

namespace {

// ring(): makes the call described by the block. Straight to napi_: this is the hot path.
// rawsyscall_refillingRing() of arch/x64-returns.h does the same.
static_assert(offsetof(Block, words) == 64);
napi_value Ring(napi_env env, napi_callback_info info) {
  Block* block = dataOf<Block>(env, info);
  const Block::Call args = block->take();
  const int64_t result =
      rawsyscall::syscall6(args.number(), args[0], args[1], args[2], args[3], args[4], args[5]);
  // What Node looks at next. Where the kernel has page tables of its own, a syscall leaves the
  // processor no translation of any address, and each one anew takes as long as a crossing does.
  __builtin_prefetch(env);
  block->setResult(result);
  return nullptr;
}

// A function object, and not the function: a call by pointer would be mispredicted after each
// syscall.
struct PlainCall {
  template <typename... Words>
  int64_t operator()(Words... words) const {
    return rawsyscall::syscall6(words...);
  }
};
struct RefillingCall {
  template <typename... Words>
  int64_t operator()(Words... words) const {
    const int64_t result = rawsyscall::syscall6(words...);
    rawsyscall::refillReturn();
    return result;
  }
};

// Returns what runSteps() does. A function of its own, so that only it is there twice.
template <bool refills>
__attribute__((noinline)) int64_t runCalls(const Block::Call& args) {
  int64_t* steps = pointer<int64_t>(args[0]);
  int64_t stoppedAt;
  if constexpr (refills) {
    stoppedAt =
        rawsyscall::runSteps(steps, args[1], args[2], args[3], RefillingCall(), PlainCall());
  } else {
    stoppedAt = rawsyscall::runSteps(steps, args[1], args[2], args[3], PlainCall(), PlainCall());
  }
  if constexpr (refills) {
    rawsyscall::refillReturns();
  }
  return stoppedAt;
}

// run(): runs encoded steps (image-runner.h) in one crossing. The block says which, as if it were a
// syscall: words 1 and 2 the addresses of the encoded words and of their memory, 3 and 4 the first
// step and the one after the last. Word 0 afterwards: what runSteps() returned.
napi_value Run(napi_env env, napi_callback_info info) {
  Block* block = dataOf<Block>(env, info);
  const Block::Call args = block->take();
  block->setResult(refills ? runCalls<true>(args) : runCalls<false>(args));
  return nullptr;
}

// What job.h has, by the block as above, and word 0 afterwards what it returns. notify: the fd, and
// the bound of the pool, which the first one makes. Of a pool that there is not, the others do
// nothing. start: words, their count, memory, its length, whether a thread is woken. grow: whether
// threads may be made. cancel: the handle. finish: the handle, words, memory.
template <int64_t (*apply)(rawsyscall::Pool*, const Block::Call&)>
napi_value WithPool(napi_env env, napi_callback_info info) {
  Environment* environment = dataOf<Environment>(env, info);
  const Block::Call args = environment->block->take();
  rawsyscall::Pool* pool = environment->pool;
  environment->block->setResult(pool == nullptr ? 0 : apply(pool, args));
  return nullptr;
}

napi_value Notify(napi_env env, napi_callback_info info) {
  Environment* environment = dataOf<Environment>(env, info);
  const Block::Call args = environment->block->take();
  int64_t error = 0;
  if (environment->pool == nullptr) {
    const int64_t pool = rawsyscall::createPool(args[1]);
    error = rawsyscall::isError(pool) ? pool : 0;
    environment->pool = error == 0 ? pointer<rawsyscall::Pool>(pool) : nullptr;
  }
  if (error == 0) {
    rawsyscall::setNotification(environment->pool, static_cast<int>(args[0]));
  }
  environment->block->setResult(error);
  return nullptr;
}

int64_t start(rawsyscall::Pool* pool, const Block::Call& args) {
  return rawsyscall::startJob(
      pool, {pointer<int64_t>(args[0]), args[1], pointer<uint8_t>(args[2]), args[3]}, args[4] != 0);
}

int64_t grow(rawsyscall::Pool* pool, const Block::Call& args) {
  return rawsyscall::growPool(pool, args[0] != 0);
}

int64_t cancel(rawsyscall::Pool* pool, const Block::Call& args) {
  rawsyscall::cancelJob(pool, args[0]);
  return 0;
}

int64_t nextDone(rawsyscall::Pool* pool, const Block::Call&) { return rawsyscall::nextDone(pool); }

int64_t finish(rawsyscall::Pool* pool, const Block::Call& args) {
  return rawsyscall::finishJob(pool, args[0], pointer<int64_t>(args[1]), pointer<uint8_t>(args[2]));
}

// callUntil(): the call of words 0 to 5, the deadline in word 6: see interruption.h. Word 0 is
// afterwards the kernel's word, or -errno - 2^16 of what kept the call from being made.
napi_value CallUntil(napi_env env, napi_callback_info info) {
  Environment* environment = dataOf<Environment>(env, info);
  const Block::Call args = environment->block->take();
  int64_t error = 0;
  if (environment->signal <= 0) {
    environment->signal = rawsyscall::takeSignal();
    error = environment->signal < 0 ? environment->signal : 0;
  }
  int64_t result = 0;
  if (error == 0) {
    const int64_t words[] = {args.number(), args[0], args[1], args[2], args[3], args[4], 0};
    error = rawsyscall::callUntil(environment->signal, words, args[5], &result);
  }
  environment->block->setResult(error == 0 ? result : error - 0x10000);
  return nullptr;
}

// hold(owned): from now on the environment's end closes each fd whose bit is set in the
// Uint32Array, which JavaScript that was terminated cannot close any more, and gives back what
// AtEnd says, in its last words. Called once.
napi_value Hold(napi_env env, napi_callback_info info) {
  Environment* environment = dataOf<Environment>(env, info);
  napi_value owned;
  size_t count = 1;
  void* bits;
  size_t words;
  napi_ref keep;  // until the environment ends
  if (napi_get_cb_info(env, info, &count, &owned, nullptr, nullptr) != napi_ok ||
      napi_get_typedarray_info(env, owned, nullptr, &words, &bits, nullptr, nullptr) != napi_ok ||
      napi_create_reference(env, owned, 1, &keep) != napi_ok) {
    napi_throw_type_error(env, nullptr, "hold() takes a TypedArray");
    return nullptr;
  }
  environment->owned = static_cast<uint32_t*>(bits);
  environment->ownedWords = words - sizeof(AtEnd) / sizeof(uint32_t);
  environment->atEnd = reinterpret_cast<AtEnd*>(environment->owned + environment->ownedWords);
  return nullptr;
}

// own(): as ring(), of a call that opens or closes fds: their bits are right when it returns, and
// nobody can terminate the environment in between. Of pipe2 and socketpair, two in memory.
napi_value Own(napi_env env, napi_callback_info info) {
  Environment* environment = dataOf<Environment>(env, info);
  const Block::Call args = environment->block->take();
  const int64_t number = args.number();
  if (number == SYS_close) {
    environment->own(args[0], false);
  }
  const int64_t result =
      rawsyscall::syscall6(args.number(), args[0], args[1], args[2], args[3], args[4], args[5]);
  if (number == SYS_socketpair || number == SYS_pipe2) {
    const int32_t* pair = pointer<int32_t>(args[number == SYS_pipe2 ? 0 : 3]);
    for (int index = 0; result == 0 && index < 2; index++) {
      environment->own(pair[index], true);
    }
  } else if (number != SYS_close && !rawsyscall::isError(result)) {
    environment->own(result, true);
  }
  environment->block->setResult(result);
  return nullptr;
}

// address(bytes): where the first byte of a Uint8Array is, whose buffer is attached: a number, or a
// bigint where a number would round it.
napi_value Address(napi_env env, napi_callback_info info) {
  napi_value bytes;
  size_t count = 1;
  void* data;
  napi_value address;
  if (napi_get_cb_info(env, info, &count, &bytes, nullptr, nullptr) != napi_ok ||
      napi_get_typedarray_info(env, bytes, nullptr, nullptr, &data, nullptr, nullptr) != napi_ok) {
    napi_throw_type_error(env, nullptr, "address() takes a TypedArray");
    return nullptr;
  }
  const int64_t word = reinterpret_cast<int64_t>(data);
  const double number = static_cast<double>(word);
  const bool isExact = static_cast<int64_t>(number) == word && word >> 53 == 0;
  const napi_status status = isExact ? napi_create_double(env, number, &address)
                                     : napi_create_bigint_int64(env, word, &address);
  return status == napi_ok ? address : nullptr;  // an exception is pending
}

// mapped(): the mapping whose record (mapping.h) is at the address in word 1, as an ArrayBuffer.
// mapped(buffer): detaches it. Word 0: the napi_status. The memory is unmapped when no buffer has
// it any more, unless it is held: then whoever holds it, or the environment's end, sees to it.
napi_value Mapped(napi_env env, napi_callback_info info) {
  Block* block;
  napi_value buffer;
  size_t count = 1;
  napi_get_cb_info(env, info, &count, &buffer, nullptr, reinterpret_cast<void**>(&block));
  if (count != 0) {
    block->setResult(napi_detach_arraybuffer(env, buffer));
    return nullptr;
  }
  auto* mapping = pointer<rawsyscall::Mapping>(block->take()[0]);
  auto release = [](napi_env, void*, void* data) {
    auto* mapping = static_cast<rawsyscall::Mapping*>(data);
    if (mapping->held == 0) {
      rawsyscall::unmap(*mapping);
    }
  };
  const napi_status status = napi_create_external_arraybuffer(
      env, pointer<void>(mapping->address), mapping->lengthBytes, release, mapping, &buffer);
  block->setResult(status);
  return status == napi_ok ? buffer : nullptr;
}

void EnvironmentEnds(void* data) {
  Environment* environment = static_cast<Environment*>(data);
  if (environment->pool != nullptr) {
    rawsyscall::abandonPool(environment->pool);
  }
  if (environment->signal > 0) {
    rawsyscall::giveUpSignal();
  }
  if (environment->atEnd != nullptr) {
    for (const rawsyscall::Ring* ring = environment->atEnd->rings; ring != nullptr;
         ring = ring->next) {
      rawsyscall::drain(*ring);
    }
  }
  for (size_t word = 0; word < environment->ownedWords; word++) {
    for (uint32_t bits = environment->owned[word]; bits != 0; bits &= bits - 1) {
      const int64_t fd = static_cast<int64_t>(word * 32 + __builtin_ctz(bits));
      rawsyscall::syscall6(SYS_close, fd, 0, 0, 0, 0, 0);
    }
  }
  if (environment->atEnd != nullptr) {
    for (uint64_t index = 0; index < environment->atEnd->mappingCount; index++) {
      rawsyscall::Mapping& mapping = environment->atEnd->mappings[index];
      if (mapping.address != 0) {
        rawsyscall::unmap(mapping);
      }
    }
  }
}

void Unmap(napi_env, void* environment, void*) {
  rawsyscall::syscall6(SYS_munmap, reinterpret_cast<int64_t>(environment), sizeof(Environment), 0,
                       0, 0, 0);
}

// Returns nullptr where there is no memory or N-API refuses.
Environment* newEnvironment(napi_env env, Block* block, napi_value buffer) {
  const int64_t mapping = rawsyscall::syscall6(
      SYS_mmap, 0, sizeof(Environment), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (rawsyscall::isError(mapping)) {
    return nullptr;
  }
  Environment* environment = pointer<Environment>(mapping);
  environment->block = block;
  // The block is never released: N-API drops an environment's references when the environment ends,
  // after its last crossing.
  napi_ref keep;
  const bool isKept = napi_set_instance_data(env, environment, Unmap, nullptr) == napi_ok &&
                      napi_create_reference(env, buffer, 1, &keep) == napi_ok &&
                      napi_add_env_cleanup_hook(env, EnvironmentEnds, environment) == napi_ok;
  return isKept ? environment : nullptr;
}

// Whether all of it went well.
bool setUp(napi_env env, napi_value exports) {
  void* block;
  napi_value buffer;
  if (napi_create_arraybuffer(env, sizeof(Block), &block, &buffer) != napi_ok) {
    return false;
  }
  Environment* environment = newEnvironment(env, static_cast<Block*>(block), buffer);
  if (environment == nullptr) {
    return false;
  }
  rawsyscall::Exports all = {
      env, exports,
      "ring\0run\0callUntil\0start\0grow\0cancel\0nextDone\0finish\0notify\0hold\0own\0address\0"
      "mapped\0watch",
      napi_set_named_property(env, exports, "block", buffer) == napi_ok};
  refills = rawsyscall::refillingPays();  // every environment finds the same
  all.add(refills ? rawsyscall::kRefillingRing : Ring, block);
  all.add(Run, block);
  all.add(CallUntil, environment);
  all.add(WithPool<start>, environment);
  all.add(WithPool<grow>, environment);
  all.add(WithPool<cancel>, environment);
  all.add(WithPool<nextDone>, environment);
  all.add(WithPool<finish>, environment);
  all.add(Notify, environment);
  all.add(Hold, environment);
  all.add(Own, environment);
  all.add(Address, nullptr);
  all.add(Mapped, block);
  all.add(rawsyscall::Watch, nullptr);
  rawsyscall::addDirectCalls(&all);
  return all.isWhole;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  if (!setUp(env, exports)) {
    napi_throw_error(env, nullptr, "rawsyscall: the addon cannot be set up");
  }
  return exports;
}

}  // namespace

NODE_API_MODULE(rawsyscall, Init)
