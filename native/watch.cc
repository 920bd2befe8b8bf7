// Unsafe by nature: the handle's memory must outlive its closing, which ends in a later turn of the
// loop. So it is a mapping of its own, and an asynchronous cleanup hook makes the environment wait
// for the closing.
#include "watch.h"

#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <uv.h>

#include "syscall6.h"

// Every Node exports these. Weak, because some other runtime may not, and the rest works there.
#pragma weak uv_poll_init
#pragma weak uv_poll_start
#pragma weak uv_close
#pragma weak uv_ref
#pragma weak uv_unref

namespace rawsyscall {
namespace {

constexpr int kErrorNoSys = -38;
constexpr int kErrorNoMem = -12;

struct WatchState {
  napi_env env;
  napi_ref callback;
  uv_poll_t poll;  // the last member: what a later libuv adds to it has room in the mapping
};
constexpr size_t kMappingBytes = 4096;
static_assert(sizeof(WatchState) < kMappingBytes / 2);

void unmap(WatchState* state) {
  syscall6(SYS_munmap, reinterpret_cast<int64_t>(state), kMappingBytes, 0, 0, 0, 0);
}

// An exception of the callback is as uncaught as one of any callback of the event loop.
void report(napi_env env) {
  napi_value error;
  bool isPending = false;
  napi_is_exception_pending(env, &isPending);
  if (isPending && napi_get_and_clear_last_exception(env, &error) == napi_ok) {
    napi_fatal_exception(env, error);
  }
}

void onReadable(uv_poll_t* poll, int, int) {
  const WatchState* state = static_cast<WatchState*>(poll->data);
  napi_env env = state->env;
  napi_handle_scope scope;
  if (napi_open_handle_scope(env, &scope) != napi_ok) {
    return;
  }
  napi_value callback;
  napi_value global;
  if (napi_get_reference_value(env, state->callback, &callback) == napi_ok &&
      napi_get_global(env, &global) == napi_ok &&
      napi_make_callback(env, nullptr, global, callback, 0, nullptr, nullptr) != napi_ok) {
    report(env);
  }
  napi_close_handle_scope(env, scope);
}

void onEnvironmentEnd(napi_async_cleanup_hook_handle hook, void* data) {
  WatchState* state = static_cast<WatchState*>(data);
  napi_delete_reference(state->env, state->callback);
  state->poll.data = hook;
  uv_close(reinterpret_cast<uv_handle_t*>(&state->poll), [](uv_handle_t* handle) {
    auto hook = static_cast<napi_async_cleanup_hook_handle>(handle->data);
    unmap(reinterpret_cast<WatchState*>(reinterpret_cast<char*>(handle) -
                                        offsetof(WatchState, poll)));
    napi_remove_async_cleanup_hook(hook);
  });
}

template <void (*apply)(uv_handle_t*)>
napi_value Apply(napi_env env, napi_callback_info info) {
  void* data;
  if (napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data) == napi_ok) {
    apply(reinterpret_cast<uv_handle_t*>(&static_cast<WatchState*>(data)->poll));
  }
  return nullptr;
}
void ref(uv_handle_t* handle) { uv_ref(handle); }
void unref(uv_handle_t* handle) { uv_unref(handle); }

void closeAndUnmap(WatchState* state) {
  uv_close(reinterpret_cast<uv_handle_t*>(&state->poll), [](uv_handle_t* handle) {
    unmap(reinterpret_cast<WatchState*>(reinterpret_cast<char*>(handle) -
                                        offsetof(WatchState, poll)));
  });
}

// 0, or -errno: then nothing was taken over, and the state's memory is given back, now or by the
// loop.
int64_t start(napi_env env, WatchState* state, napi_value callback, int fd) {
  uv_loop_t* loop;
  if (napi_get_uv_event_loop(env, &loop) != napi_ok) {
    unmap(state);
    return kErrorNoSys;
  }
  int error = kErrorNoMem;
  if (napi_create_reference(env, callback, 1, &state->callback) == napi_ok) {
    error = uv_poll_init(loop, &state->poll, fd);
  }
  bool isOpen = error == 0;
  if (isOpen) {
    state->env = env;
    state->poll.data = state;
    error = uv_poll_start(&state->poll, UV_READABLE, onReadable);
  }
  if (error == 0 && napi_add_async_cleanup_hook(env, onEnvironmentEnd, state, nullptr) != napi_ok) {
    error = kErrorNoMem;
  }
  if (error == 0) {
    uv_unref(reinterpret_cast<uv_handle_t*>(&state->poll));
    return 0;
  }
  if (state->callback != nullptr) {
    napi_delete_reference(env, state->callback);
  }
  if (isOpen) {
    closeAndUnmap(state);
  } else {
    unmap(state);
  }
  return error;
}

}  // namespace

napi_value Watch(napi_env env, napi_callback_info info) {
  napi_value argv[2];
  size_t argc = 2;
  int32_t fd = -1;
  if (napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr) != napi_ok ||
      napi_get_value_int32(env, argv[0], &fd) != napi_ok) {
    return nullptr;
  }
  napi_value result = nullptr;
  int64_t mapping = kErrorNoSys;
  if (uv_poll_init != nullptr) {
    mapping = syscall6(SYS_mmap, 0, kMappingBytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  }
  int64_t error = mapping;
  WatchState* state = reinterpret_cast<WatchState*>(mapping);
  if (static_cast<uint64_t>(mapping) <= -4096UL) {
    error = start(env, state, argv[1], fd);
  }
  if (error != 0) {
    return napi_create_int64(env, error, &result) == napi_ok ? result : nullptr;
  }
  auto method = [&](const char* name, napi_callback function) {
    napi_value value;
    return napi_create_function(env, name, NAPI_AUTO_LENGTH, function, state, &value) == napi_ok &&
           napi_set_named_property(env, result, name, value) == napi_ok;
  };
  const bool isWhole = napi_create_object(env, &result) == napi_ok && method("ref", Apply<ref>) &&
                       method("unref", Apply<unref>);
  return isWhole ? result : nullptr;  // an exception is pending
}

}  // namespace rawsyscall
