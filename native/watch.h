// Tells JavaScript when an fd is readable: one uv_poll on the environment's own event loop. Behind
// the fd, an epoll instance, is everything else that the environment waits for (lib/raw/loop.ts).
#pragma once

#include <node_api.h>

namespace rawsyscall {

// watch(fd, callback, owned): takes over the fd and calls the callback, without arguments, in each
// turn of the loop in which the fd is readable; promises and process.nextTick run after it. Returns
// { ref, unref }, of which each takes no arguments: whether the watch keeps the loop alive, which
// it does not at first; or -errno, where nothing was taken over: ENOSYS when the runtime has no
// libuv. It lasts until the environment ends, which closes the fd and each one whose bit is set in
// `owned`, a Uint32Array: what JavaScript that was terminated cannot close any more.
napi_value Watch(napi_env env, napi_callback_info info);

}  // namespace rawsyscall
