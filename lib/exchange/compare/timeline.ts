// Every syscall of each client on a line of time, as strace saw it, as a picture. Tracing slows a process down several
// times: what the picture shows is which calls come when, not how long they take alone. Legible in light and in dark.

import { runCommand } from '../ladder/measure.js';

export interface TracedCall {
  readonly name: string;
  /** Milliseconds after the first call of the process. */
  readonly atMs: number;
}

export interface Timeline {
  readonly name: string;
  readonly calls: readonly TracedCall[];
}

/** The calls of a command and of its threads. @throws Error where strace is missing, or the command failed */
export async function traceCommand(name: string, command: readonly string[]): Promise<Timeline> {
  const traced = ['strace', '-f', '-qq', '-ttt', '-e', 'signal=none', ...command];
  const { status, stderr } = await runCommand(traced);
  if (status !== 0) {
    throw new Error(`strace could not show the ${name} client: ${stderr.slice(0, 200)}`);
  }
  return { name, calls: parseTrace(stderr) };
}

/** `[pid 12] 1700000000.123456 read(3, ...` lines; one that goes on with `<... read resumed>` was counted before. */
export function parseTrace(text: string): TracedCall[] {
  const found = [...text.matchAll(/^(?:\[pid +\d+\] |\d+ +)?(\d+\.\d+) (\w+)\(/gm)].map(
    ([, time, name]) => ({ name: name as string, seconds: Number(time) }),
  );
  const first = found[0]?.seconds ?? 0;
  return found.map(({ name, seconds }) => ({ name, atMs: (seconds - first) * 1000 }));
}

const GROUPS: readonly (readonly [label: string, names: RegExp, color: string])[] = [
  [
    'sockets',
    /^(socket|connect|send|recv|bind|listen|accept|shutdown|[gs]etsockopt|getsockname|getpeername)/,
    '#c9510c',
  ],
  ['memory', /^(mmap|munmap|mprotect|madvise|brk|mremap|pkey)/, '#8250df'],
  [
    'files',
    /^(open|read|write|close|pread|stat|fstat|lstat|newfstatat|statx|access|readlink|fcntl|ioctl|lseek|getcwd|dup|pipe|eventfd)/,
    '#1f6feb',
  ],
  [
    'threads, events',
    /^(futex|clone|epoll|poll|ppoll|sched|set_robust|rseq|rt_sig|exit|wait|nanosleep|clock|io_uring)/,
    '#1a7f37',
  ],
  ['other', /./, '#8b949e'],
];

const WIDTH = 900;
const LEFT = 110;
const RIGHT = 20;
const TOP = 48;
const LINE = 74;
const TICK = 34;

/** A complete SVG document; text and ticks have colours that are legible on white and on black. */
export function timelineSvg(timelines: readonly Timeline[]): string {
  const longest = Math.max(1, ...timelines.flatMap(({ calls }) => calls.map(({ atMs }) => atMs)));
  const height = TOP + timelines.length * LINE + 20;
  const x = (atMs: number): number => LEFT + (atMs / longest) * (WIDTH - LEFT - RIGHT);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#768390">`,
    '<title>Every syscall of each client, on a line of time, under strace</title>',
    ...GROUPS.map(
      ([label, , color], index) =>
        `<rect x="${LEFT + index * 130}" y="8" width="10" height="10" rx="2" fill="${color}"/>` +
        `<text x="${LEFT + 14 + index * 130}" y="17">${label}</text>`,
    ),
    ...scale(longest, height, x),
    ...timelines.map((timeline, index) => drawLine(timeline, TOP + index * LINE, x)),
    '</svg>',
    '',
  ].join('\n');
}

function scale(longest: number, height: number, x: (atMs: number) => number): string[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((ms) => longest / ms <= 10) ?? 2000;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => {
    const at = x(index * step).toFixed(1);
    return (
      `<line x1="${at}" y1="${TOP - 10}" x2="${at}" y2="${height - 18}" stroke="#768390" stroke-opacity="0.25"/>` +
      `<text x="${at}" y="${height - 6}" text-anchor="middle" font-size="10">${index * step} ms</text>`
    );
  });
}

function drawLine({ name, calls }: Timeline, y: number, x: (atMs: number) => number): string {
  const paths = GROUPS.map(([label, , color]) => {
    const marks = calls
      .filter((call) => groupOf(call.name) === label)
      .map(({ atMs }) => `M${x(atMs).toFixed(1)} ${y}v${TICK}`);
    return marks.length === 0
      ? ''
      : `<path d="${marks.join('')}" stroke="${color}" stroke-opacity="0.7"><title>${name}: ${marks.length} calls, ${label}</title></path>`;
  });
  return [
    `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end" font-weight="600">${name}</text>`,
    `<text x="${LEFT - 10}" y="${y + 30}" text-anchor="end" font-size="10">${calls.length} calls</text>`,
    ...paths,
  ].join('');
}

const groupOf = (name: string): string | undefined =>
  GROUPS.find(([, names]) => names.test(name))?.[0];
