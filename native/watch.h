// Tells JavaScript when an fd is readable: one uv_poll on the environment's own event loop. Behind
// the fd, an epoll instance, is everything else that the environment waits for (lib/raw/loop.ts).
#pragma once

#include <node_api.h>

namespace rawsyscall {

// watch(fd, callback): calls the callback, without arguments, in each turn of the loop in which the
// fd is readable; promises and process.nextTick run after it. Returns { ref, unref }, of which each
// takes no arguments: whether the watch keeps the loop alive, which it does not at first; or
// -errno: ENOSYS when the runtime has no libuv. It lasts until the environment ends, whose owned
// fds (addon.cc) are closed after it: the fd is to be one of them.
napi_value Watch(napi_env env, napi_callback_info info);

}  // namespace rawsyscall
