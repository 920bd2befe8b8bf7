// What happens when the kernel refuses, with each end in a process of its own and nothing replaced: strace injects the faults.
// RAWSYSCALL_SOAK=full sends 100 MB. A transfer of a part that really happened strace cannot make: small buffers of the kernel
// do, and the injected syscall of faults.test.ts.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { itNeeds } from '../capabilities.js';

const BYTES = process.env.RAWSYSCALL_SOAK === 'full' ? 100_000_000 : 1_500_000;
const program = fileURLToPath(new URL('echo-process.mjs', import.meta.url));

/** 'recvfrom,sendto:error=EINTR:when=3', as strace takes it. */
type Fault = string;

/** An end of the echo, which says what it has to say by lines. */
class End {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;
  #tracer: ChildProcessByStdio<null, null, Readable> | null = null;
  #trace: Promise<string> = Promise.resolve('');

  constructor(...args: readonly (string | number)[]) {
    this.#child = spawn(process.execPath, [program, ...args.map(String)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    return (await this.#lines.next()).value;
  }

  async rest(): Promise<string[]> {
    const lines: string[] = [];
    for (let line = await this.line(); line !== undefined; line = await this.line()) {
      lines.push(line);
    }
    return lines;
  }

  /** Lets strace make faults from now on, in the main thread. */
  async inject(faults: readonly Fault[]): Promise<void> {
    const names = faults.map((fault) => fault.split(':')[0]).join(',');
    const injections = faults.flatMap((fault) => ['-e', `inject=${fault}`]);
    this.#tracer = spawn(
      'strace',
      ['-s0', '-p', String(this.#child.pid), '-e', `trace=${names}`, ...injections],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const [attached] = await once(this.#tracer.stderr, 'data');
    expect(String(attached)).toContain('attached');
    this.#trace = text(this.#tracer.stderr);
  }

  go(): void {
    this.#child.stdin.write('\n');
  }

  /** How it ended, and how many faults there were. */
  async ended(): Promise<{ status: number; faults: number }> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    const status = this.#child.exitCode as number;
    return { status, faults: (await this.#trace).split('(INJECTED)').length - 1 };
  }

  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL');
  }
}

interface Outcome {
  /** What the client says, and the server, of their connections. */
  readonly client: string[];
  readonly server: string[];
  readonly clientFaults: number;
  readonly serverFaults: number;
}

/** So many connections, one after the other; both ends must come to their end. */
async function echoes(
  form: string,
  faults: { client?: readonly Fault[]; server?: readonly Fault[] },
  bytes: number,
  connections: number,
): Promise<Outcome> {
  using server = new End('server', form, 0);
  const port = await server.line();
  using client = new End('client', form, port, bytes, connections);
  expect(await client.line()).toBe('ready');
  if (faults.client !== undefined) await client.inject(faults.client);
  if (faults.server !== undefined) await server.inject(faults.server);
  server.go();
  client.go();
  const outcomes = await client.rest();
  server.go(); // Once more: it closes its listener, and has nothing more to do.
  const said = await server.rest();
  const [clientEnd, serverEnd] = [await client.ended(), await server.ended()];
  expect([clientEnd.status, serverEnd.status]).toEqual([0, 0]);
  return {
    client: outcomes,
    server: said,
    clientFaults: clientEnd.faults,
    serverFaults: serverEnd.faults,
  };
}

const FORMS = ['promises', 'streams'];

const INTERRUPTED = 'recvfrom,sendto,sendmsg,accept4,connect,epoll_pwait:error=EINTR:when=1+3';
const NOT_READY = 'recvfrom,accept4:error=EAGAIN:when=1+3';

describe.each(FORMS)('an echo by %s', (form) => {
  itNeeds('strace', 'spawnNode').each([
    ['are interrupted', [INTERRUPTED], [NOT_READY, 'sendto,sendmsg:error=EAGAIN:when=1+3']],
    ['take nothing', [NOT_READY, 'sendto,sendmsg:retval=0:when=2+3'], [INTERRUPTED]],
  ] as const)(
    'loses and doubles no byte where calls %s, or are not ready',
    async (_, client, server) => {
      const outcome = await echoes(form, { client, server }, BYTES, 1);
      expect(outcome).toMatchObject({ client: ['whole'], server: [] });
      expect(outcome.clientFaults).toBeGreaterThan(4);
      expect(outcome.serverFaults).toBeGreaterThan(4);
    },
    120_000,
  );
});

/** Faults that come at several stages of several connections, and no more at the last; and what is said of them. */
const FATAL = [
  ['client', ['sendto,sendmsg:error=ECONNRESET:when=2..9+4', 'socket:error=EMFILE:when=3..6+3']],
  ['client', ['recvfrom:error=ECONNRESET:when=1..20+6', 'connect:error=ENETUNREACH:when=3..6+3']],
  ['client', ['epoll_ctl:error=ENOMEM:when=2..16+3']],
  ['client', ['sendto,sendmsg:error=ENOBUFS:when=1..20+6']],
  ['server', ['sendto,sendmsg:error=ECONNRESET:when=2..9+4', 'accept4:error=EMFILE:when=1..6+2']],
  ['server', ['recvfrom:error=EIO:when=1..20+6', 'epoll_ctl:error=ENOMEM:when=2..20+7']],
] as const;
const CONNECTIONS = 12;
/** What an end says whose other end has closed too soon. */
const CONSEQUENCES = ['ECONNRESET', 'EPIPE', 'not whole'];
/** What a stream, as node:net, does not tell of: it tries again. */
const MENDED_BY_STREAMS = ['ENOBUFS', 'EMFILE of accept4'];

describe.each(FORMS)('connections by %s', (form) => {
  itNeeds('strace', 'spawnNode').each(FATAL)(
    'fail by the %s’s %j alone, and the next ones go on',
    async (end, faults) => {
      const outcome = await echoes(form, { [end]: faults }, 250_000, CONNECTIONS);
      const said = faults
        .map((fault) => /^(\w+).*error=(\w+)/.exec(fault)?.slice(1) as [string, string])
        .map(([name, code]) => (name === 'accept4' ? `${code} of accept4` : code))
        .filter((code) => form === 'promises' || !MENDED_BY_STREAMS.includes(code));
      const others = end === 'client' ? outcome.server : outcome.client;
      const failed = outcome.client.filter((what) => what !== 'whole');
      expect(outcome.client.length).toBe(CONNECTIONS);
      expect(outcome.client.at(-1)).toBe('whole');
      expect(failed.length).toBeLessThanOrEqual(outcome.clientFaults + outcome.serverFaults);
      // Not each comes in every order of events.
      expect(said.some((code) => outcome[end].includes(code))).toBe(said.length > 0);
      expect(
        outcome[end].filter((what) => ![...said, ...CONSEQUENCES, 'whole'].includes(what)),
      ).toEqual([]);
      expect(others.filter((what) => ![...CONSEQUENCES, 'whole'].includes(what))).toEqual([]);
    },
    60_000,
  );
});
