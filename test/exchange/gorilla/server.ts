// Builds and starts the gorilla/websocket challenge server (server.go) on a free loopback port. For tests that
// declare itNeeds('gorilla').

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const source = fileURLToPath(new URL('server.go', import.meta.url));

export interface GorillaServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** ws://127.0.0.1:PORT/ */
  readonly url: string;
  /** What the server has logged so far, a line per message received or connection lost. */
  log(): string[];
  /** Ends the server and waits until it is gone. */
  close(): Promise<void>;
}

/** Compiling takes seconds the first time; give a beforeAll that calls this a timeout of a minute or two. */
export async function startGorillaServer(): Promise<GorillaServer> {
  const directory = await mkdtemp(join(tmpdir(), 'gorilla-'));
  const executable = join(directory, 'server');
  try {
    await promisify(execFile)('go', ['build', '-o', executable, source], {
      env: {
        ...process.env,
        GO111MODULE: 'off',
        GOPATH: '/usr/share/gocode',
        GOCACHE: process.env.GOCACHE ?? join(tmpdir(), 'gorilla-go-build'),
        CGO_ENABLED: '0',
      },
    });
    return await start(executable, directory);
  } catch (error) {
    await rm(directory, { recursive: true });
    throw error;
  }
}

async function start(executable: string, directory: string): Promise<GorillaServer> {
  const child = spawn(executable, ['127.0.0.1:0'], { stdio: 'pipe' });
  const exited = once(child, 'exit');
  const logged: string[] = [];
  createInterface(child.stderr).on('line', (line) => logged.push(line));
  const announced = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const [line] = await Promise.race([
    announced,
    exited.then(([code]) => {
      throw new Error(`the gorilla server exited with ${code}: ${logged.join('; ')}`);
    }),
  ]);
  const port = Number(/^listening on 127\.0\.0\.1:(\d+)$/.exec(line)?.[1]);
  return {
    host: '127.0.0.1',
    port,
    url: `ws://127.0.0.1:${port}/`,
    log: () => [...logged],
    async close() {
      child.stdin.end();
      await exited;
      await rm(directory, { recursive: true });
    },
  };
}
