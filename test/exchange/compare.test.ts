import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { has, itNeeds } from '../capabilities.js';
import { CLI, runCli } from '../cli/cli-process.js';
import { FRAME, response, startScriptedServer } from './scripted-server.js';

const it = itNeeds('spawnNode');

interface Report {
  rawEqualsNet: boolean;
  clients: {
    name: string;
    sentBytes: number | null;
    receivedBytes: number | null;
    syscalls: number | null;
    total: { wallMs: number; cpuMs: number; peakKib: number };
    over: { wallMs: number; cpuMs: number; peakKib: number };
  }[];
}

vi.setConfig({ testTimeout: 60_000 }); // Each starts four Nodes or more, and strace.

describe('rawsyscall compare', () => {
  it('finds raw and net equal on the wire, and measures each process', async () => {
    const { status, stdout, stderr } = await runCli('compare', '--rounds', '1', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { rawEqualsNet, clients } = JSON.parse(stdout.toString('utf8')) as Report;
    expect(rawEqualsNet).toBe(true);
    expect(
      clients.map(({ name, sentBytes, receivedBytes }) => [name, sentBytes, receivedBytes]),
    ).toEqual([
      ['empty', null, null],
      ['raw', 172, 135],
      ['net', 172, 135],
      ['ws', expect.any(Number), 135],
    ]);
    for (const { total } of clients) {
      expect(total.wallMs).toBeGreaterThan(1);
      expect(total.cpuMs).toBeGreaterThan(1);
      expect(total.peakKib).toBeGreaterThan(10_000);
    }
    for (const { syscalls } of clients) {
      expect(syscalls).toSatisfy((count) => (has('strace') ? count > 100 : count === null));
    }
  });

  it('prints a table and a verdict', async () => {
    const { stdout } = await runCli('compare', '--rounds', '1');
    expect(stdout.toString('utf8')).toMatch(
      /^ +sent +received +bytes .*\nempty script .*\nraw +172 +135 +the same as net .*\nnet +172 +135 +the same as raw .*\nws .*its own request and key.*\n/,
    );
    expect(stdout.toString('utf8')).toContain(
      'raw and net sent the same 172 bytes and received the same 135. Over an empty script: raw ',
    );
  });

  it('ends with 1 and says so when raw and net differ', async () => {
    let connections = 0;
    const server = await startScriptedServer(async (peer) => {
      const answer = `\x81\x01${String.fromCharCode(97 + (connections++ % 26))}`;
      await peer.send(response(await peer.request()));
      await peer.hello();
      await peer.send(Buffer.from(answer, 'latin1'));
    });
    const { status, stdout } = await runCli('compare', server.url, '--rounds', '1');
    await server.close();
    expect(status).toBe(1);
    expect(stdout.toString('utf8')).toContain('NOT those of net');
    expect(stdout.toString('utf8')).toContain('raw and net DIFFER on the wire.');
  });

  it('ends with 1 when a client fails, and says which and why', async () => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    });
    const { status, stdout, stderr } = await runCli('compare', server.url);
    await server.close();
    expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(stderr).toMatch(
      /^rawsyscall: compare: the raw client failed: .*"503 Service Unavailable" instead of 101.*\n$/,
    );
  });

  it('says so when nothing listens where the server should be', async () => {
    const server = await startScriptedServer(async () => {});
    await server.close();
    const { status, stdout, stderr } = await runCli('compare', server.url);
    expect({ status, stdout: stdout.length, stderr }).toEqual({
      status: 1,
      stdout: 0,
      stderr: `rawsyscall: compare: connect ECONNREFUSED 127.0.0.1:${server.port}\n`,
    });
  });

  it('leaves no file behind when Ctrl-C ends it in the middle', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'compare-'));
    let connections = 0;
    let child: ChildProcess | undefined;
    const server = await startScriptedServer(async (peer) => {
      await peer.send(response(await peer.request()));
      await peer.hello();
      if (++connections === 4) {
        child?.kill('SIGINT'); // The first three are recorded.
      }
      await peer.send(FRAME);
    });
    child = spawn(process.execPath, [CLI, 'compare', server.url], {
      env: { ...process.env, TMPDIR: directory },
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    await server.close();
    expect(readdirSync(directory)).toEqual([]);
    rmSync(directory, { recursive: true });
  });
});
