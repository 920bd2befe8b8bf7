// The behaviour lab: every client against every server script, and what came of it.

import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emit } from '../../emit/emit.js';
import { errnoName } from '../../kernel/errno.js';
import { link } from '../../program/link/link.js';
import { runAsync } from '../../program/run/run-async.js';
import { client as net } from '../clients/net.js';
import { findWsLibrary } from '../clients/ws-library.js';
import { kernelStarts } from '../kernel-starts.js';
import { runCommand } from '../ladder/measure.js';
import { checkedExchange } from '../recipes.js';
import { explain, type LabOutcome } from './explanations.js';
import { type ScriptedServer, startScriptedServer } from './scripted-server.js';
import { SCRIPTS, type ServerScript } from './scripts.js';

const CLI = fileURLToPath(new URL('../../cli.js', import.meta.url));
const TIMEOUT_MS = 1000;
/** So many servers at a time: most of the time goes by in silence. */
const LANES = 6;

export const LAB_CLIENTS = ['raw', 'Program', 'x64', 'ia32', 'net', 'ws'] as const;
export type LabClient = (typeof LAB_CLIENTS)[number];

export interface LabRow {
  readonly script: string;
  /** Of a client that cannot run here: null. */
  readonly outcomes: Readonly<Record<LabClient, LabOutcome | null>>;
  /** Where raw and net differ: why. Null where they agree; "unexplained" must not happen. */
  readonly difference: string | null;
}

type Attempt = () => Promise<Omit<LabOutcome, 'ms'>>;

/** A server with the clients that know its port. */
class Lane {
  readonly #server: ScriptedServer;
  readonly #attempts: ReadonlyMap<LabClient, Attempt>;

  private constructor(server: ScriptedServer, attempts: ReadonlyMap<LabClient, Attempt>) {
    this.#server = server;
    this.#attempts = attempts;
  }

  static async open(directory: string, outputFd: number): Promise<Lane> {
    const server = await startScriptedServer();
    return new Lane(server, attemptsAt(server.port, directory, outputFd));
  }

  async run(script: ServerScript): Promise<LabRow> {
    const outcomes = {} as Record<LabClient, LabOutcome | null>;
    for (const name of LAB_CLIENTS) {
      const attempt = this.#attempts.get(name);
      if (attempt === undefined) {
        outcomes[name] = null;
        continue;
      }
      this.#server.follow(script);
      const began = performance.now();
      const found = await attempt();
      outcomes[name] = { ...found, ms: Math.round(performance.now() - began) };
    }
    const { raw, net } = outcomes as Record<LabClient, LabOutcome>;
    return { script: script.name, outcomes, difference: explain(raw, net) };
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

/** `outputFd` takes what the Program prints in this process. */
function attemptsAt(port: number, directory: string, outputFd: number): Map<LabClient, Attempt> {
  const endpoint = { address: '127.0.0.1', port };
  const image = link(checkedExchange(endpoint));
  const quiet = link(checkedExchange(endpoint, { outputFd }));
  const attempts = new Map<LabClient, Attempt>([
    ['raw', () => rawAttempt(port)],
    ['Program', async () => programAttempt(quiet)],
    ['net', () => clientAttempt(() => net(endpoint, { timeoutMs: TIMEOUT_MS, outputFd: null }))],
  ]);
  for (const target of ['x64', 'ia32'] as const) {
    if (kernelStarts(target)) {
      const file = join(directory, `${target}-${port}`);
      const { bytes } = emit(image, { target, timeoutSeconds: TIMEOUT_MS / 1000 });
      writeFileSync(file, bytes, { mode: 0o755 });
      attempts.set(target, () => executableAttempt(file));
    }
  }
  if (findWsLibrary() !== null) {
    attempts.set('ws', async () => {
      const { client } = await import('../clients/ws.js');
      return clientAttempt(() => client(endpoint, { timeoutMs: TIMEOUT_MS, outputFd: null }));
    });
  }
  return attempts;
}

/** In a process of its own, because it blocks. */
async function rawAttempt(port: number): ReturnType<Attempt> {
  const args = [CLI, `ws://127.0.0.1:${port}/`, '--json', '--timeout', String(TIMEOUT_MS)];
  const { stdout } = await runCommand([process.execPath, ...args]);
  const report = JSON.parse(Buffer.from(stdout).toString()) as {
    ok: boolean;
    receivedBytes?: number;
    error?: { code: string };
  };
  return report.ok
    ? { outcome: 'done', bytes: report.receivedBytes ?? 0 }
    : { outcome: report.error?.code ?? 'unknown', bytes: 0 };
}

async function programAttempt(image: ReturnType<typeof link>): ReturnType<Attempt> {
  const { failure, results } = await runAsync(image, { timeoutMs: TIMEOUT_MS });
  if (failure === null) {
    return { outcome: 'done', bytes: Number(results.at(-1)) };
  }
  if (failure.kind === 'call') {
    return { outcome: errnoName(-failure.errno) ?? `errno ${-failure.errno}`, bytes: 0 };
  }
  return { outcome: failure.kind === 'interrupted' ? 'ETIMEDOUT' : 'UNEXPECTED_REPLY', bytes: 0 };
}

async function executableAttempt(file: string): ReturnType<Attempt> {
  const { status, stdout } = await runCommand([file]);
  const UNEXPECTED = 125;
  const outcome =
    status === 0
      ? 'done'
      : status === null
        ? 'ETIMEDOUT' // SIGALRM
        : status === UNEXPECTED
          ? 'UNEXPECTED_REPLY'
          : (errnoName(status) ?? `status ${status}`);
  return { outcome, bytes: stdout.length };
}

async function clientAttempt(attempt: () => Promise<Uint8Array>): ReturnType<Attempt> {
  try {
    return { outcome: 'done', bytes: (await attempt()).length };
  } catch (error) {
    return { outcome: (error as NodeJS.ErrnoException).code ?? 'unknown', bytes: 0 };
  }
}

/** Runs the lab; the rows come in the order of the scripts. `progress` is told of each script that is done. */
export async function runLab(
  progress: (done: number, of: number) => void = () => {},
  scripts: readonly ServerScript[] = SCRIPTS,
): Promise<LabRow[]> {
  const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-lab-'));
  const outputFd = openSync('/dev/null', 'w');
  const rows: LabRow[] = [];
  let next = 0;
  let done = 0;
  try {
    await Promise.all(
      Array.from({ length: Math.min(LANES, scripts.length) }, async () => {
        const lane = await Lane.open(directory, outputFd);
        for (let index = next++; index < scripts.length; index = next++) {
          rows[index] = await lane.run(scripts[index] as ServerScript);
          progress(++done, scripts.length);
        }
        await lane.close();
      }),
    );
  } finally {
    closeSync(outputFd);
    rmSync(directory, { recursive: true });
  }
  return rows;
}
