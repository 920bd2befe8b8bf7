#!/bin/bash
# Calls that move bytes, under valgrind, which knows what each syscall reads and writes, and which of that is anybody's
# memory. Runs what must be clean, and then one overrun, which must be found.
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

under_valgrind() {
  # --jitless: valgrind translates code once. Undefined values are V8's own business: its heap is full of them.
  valgrind --smc-check=all-non-file --undef-value-errors=no --error-exitcode=99 --log-file="$scratch/log" \
    node --jitless --single-threaded --expose-gc test/sanitize/buffers.mjs "$@" >"$scratch/out"
}

under_valgrind || { echo "not clean, or failed ($?):"; tail -40 "$scratch/log"; exit 1; }
[ "$(cat "$scratch/out")" = ok ] || { echo 'it did not come to its end:'; cat "$scratch/out"; exit 1; }

if under_valgrind overrun; then
  echo 'an overrun of 24 bytes was not found'
  exit 1
fi
grep -q 'pread64(buf) points to unaddressable' "$scratch/log" || { cat "$scratch/log"; exit 1; }
echo 'clean; and the overrun made on purpose was found'
