#!/bin/bash
# The addon's tests with the addon built under AddressSanitizer and UndefinedBehaviorSanitizer. What the kernel writes through
# a raw syscall these do not see: valgrind.sh does.
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r README.md binding.gyp package.json tsconfig.json vitest.config.ts native lib dist test "$scratch"
ln -s "$PWD/node_modules" "$scratch/node_modules"
cd "$scratch"

flags='-fsanitize=address,undefined -fno-sanitize-recover=all -g'
CXXFLAGS=$flags LDFLAGS=$flags npx node-gyp rebuild >"$scratch/build.log" 2>&1 || { tail -30 "$scratch/build.log"; exit 1; }
nm -D build/Release/rawsyscall.node | grep -q __asan_report || { echo 'the addon was not built with AddressSanitizer'; exit 1; }

compiler=${CXX:-g++}
export LD_PRELOAD="$($compiler -print-file-name=libasan.so) $($compiler -print-file-name=libubsan.so)"
# Node frees little at its exit; and a worker that is terminated leaves what it had.
export ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=16
node node_modules/vitest/vitest.mjs run "$@" \
  raw.test direct raw-rules encoded-steps steps-thread address-of soak programs.test \
  async/{ring,multishot,async-sys,async-socket,raw-server} call-table
