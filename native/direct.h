// Single syscalls as functions of their own, which need nothing of lib/raw to be made: what starts
// a process fast calls these. A call is a row of the table in direct.cc.
#pragma once

#include "exports.h"

namespace rawsyscall {

// Adds a function for each row. Each takes the call's arguments, all of them: numbers,
// byte views (a Uint8Array, a Buffer) and null, and returns the kernel's word. Whatever is no such
// argument is thrown, and the kernel sees nothing of it.
void addDirectCalls(Exports* exports);

}  // namespace rawsyscall
