/**
 * KiB that a process had resident at most, from the texts of its /proc/PID/status and smaps_rollup: VmHWM is the peak, but
 * lags behind by some pages; the sum of the mappings is exact, but of now. proc(5)
 */
export function peakMemoryKib(texts: string): number {
  const kib = (line: RegExp): number => Number(line.exec(texts)?.[1] ?? 0);
  return Math.max(kib(/^VmHWM:\s*(\d+) kB/m), kib(/^Rss:\s*(\d+) kB/m));
}
