// The addon's functions on their way into `exports`: their names one after the other, each with its
// NUL, because a table of pointers would cost a relocation for each.
#pragma once

#include <node_api.h>

namespace rawsyscall {

struct Exports {
  napi_env env;
  napi_value exports;
  const char* name;  // of the next one
  bool isWhole;      // whether all went well so far

  __attribute__((noinline)) void add(napi_callback callback, const void* data) {
    napi_value function;
    isWhole = isWhole &&
              napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, const_cast<void*>(data),
                                   &function) == napi_ok &&
              napi_set_named_property(env, exports, name, function) == napi_ok;
    while (*name++ != 0) {
    }
  }
};

}  // namespace rawsyscall
