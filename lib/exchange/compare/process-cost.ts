// What a whole run of a Node script costs the machine: time from fork to exit, CPU time, peak memory. Scripts are run in
// turn, round after round, so that whatever else the machine does meets them alike. Blocks the thread.

import { spawnSync } from 'node:child_process';
import { SyscallError } from '../../kernel/syscall-error.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import { rawSyscall } from '../../raw/raw-syscall.js';
import { peakMemoryKib } from '../peak-memory.js';

export interface ProcessCost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakKib: number;
}

const LIMIT_MS = 30_000;
const RUSAGE_CHILDREN = -1;

/** CPU milliseconds of all children that have ended. getrusage(2) */
function childrenCpuMs(): number {
  const usage = new BigInt64Array(18); // ru_utime, ru_stime: seconds and microseconds each
  const result = rawSyscall(SYS.getrusage, RUSAGE_CHILDREN, usage);
  if (result < 0) {
    throw new SyscallError('getrusage', result);
  }
  const [userS = 0n, userUs = 0n, systemS = 0n, systemUs = 0n] = usage;
  return Number(userS + systemS) * 1000 + Number(userUs + systemUs) / 1000;
}

function runOnce(args: readonly string[], report: 'ignore' | 'pipe'): string {
  const { status, signal, stderr, output, error } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe', report],
    timeout: LIMIT_MS,
  });
  if (status !== 0) {
    const reason =
      stderr?.toString('utf8').trim() || error?.message || `it ended by ${signal ?? status}`;
    throw new Error(`${args.join(' ')}: ${reason}`);
  }
  return output[3]?.toString('latin1') ?? '';
}

/**
 * Has the process say, in the end, how much memory it had. It cannot be asked from outside: what wait4(2) tells counts
 * the parent's memory before execve.
 */
const SAY_MEMORY = `process.on('exit', () => {
  const fs = process.getBuiltinModule('fs');
  fs.writeSync(3, fs.readFileSync('/proc/self/status', 'latin1') + fs.readFileSync('/proc/self/smaps_rollup', 'latin1'));
})`;

function peakKib(args: readonly string[]): number {
  return peakMemoryKib(
    runOnce(['--import', `data:text/javascript,${SAY_MEMORY}`, ...args], 'pipe'),
  );
}

function once(args: readonly string[]): ProcessCost {
  const cpuBegin = childrenCpuMs();
  const begin = process.hrtime.bigint();
  runOnce(args, 'ignore');
  const wallMs = Number(process.hrtime.bigint() - begin) / 1e6;
  const cpuMs = childrenCpuMs() - cpuBegin;
  return { wallMs, cpuMs, peakKib: peakKib(args) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function medianCost(costs: readonly ProcessCost[]): ProcessCost {
  return {
    wallMs: median(costs.map((cost) => cost.wallMs)),
    cpuMs: median(costs.map((cost) => cost.cpuMs)),
    peakKib: median(costs.map((cost) => cost.peakKib)),
  };
}

/** A script's cost: medians, and medians of what it was over the first script in the same round. */
export interface ScriptCost {
  readonly total: ProcessCost;
  readonly over: ProcessCost;
}

/**
 * Runs Node with each list of arguments, `rounds` times in turn after one that does not count, and compares each with
 * the first.
 * @throws Error with its stderr when a run fails
 */
export function compareCosts(
  scripts: readonly (readonly string[])[],
  rounds: number,
): ScriptCost[] {
  const costs = scripts.map((): ProcessCost[] => []);
  for (let round = -1; round < rounds; round++) {
    scripts.forEach((args, index) => {
      const cost = once(args);
      if (round >= 0) {
        costs[index]?.push(cost);
      }
    });
  }
  const [base = []] = costs;
  return costs.map((own) => ({
    total: medianCost(own),
    over: medianCost(
      own.map((cost, round) => {
        const first = base[round] as ProcessCost;
        return {
          wallMs: cost.wallMs - first.wallMs,
          cpuMs: cost.cpuMs - first.cpuMs,
          peakKib: cost.peakKib - first.peakKib,
        };
      }),
    ),
  }));
}
