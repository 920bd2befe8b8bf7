// Each example of docs/examples runs against the real other end: systemd's tools, logger, ip, Python's sockets.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { AsyncSocket } from '../../lib/async.js';
import { AF_UNIX, SOCK_DGRAM } from '../../lib/constants.js';
import { itNeeds } from '../capabilities.js';
import { freePort } from '../free-port.js';

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const example = (name: string) => join(examples, `${name}.mjs`);

/** A process, and its lines one by one. */
function start(command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, line: async () => (await lines.next()).value as string };
}
const run = (name: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  start(process.execPath, [example(name), ...args], env);
const output = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [example(name), ...args], { encoding: 'utf8', timeout: 15_000 });

async function text(port: number, request = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(request);
  let received = '';
  for await (const chunk of socket) received += chunk;
  return received;
}

describe('the examples', () => {
  it('are under 40 lines each', () => {
    for (const name of readdirSync(examples)) {
      const lines = readFileSync(join(examples, name), 'utf8').split('\n').length - 1;
      expect([name, lines < 40]).toEqual([name, true]);
    }
  });

  itNeeds('spawnNode')('send metrics to a receiver, none lost', async () => {
    const path = join(folder, 'statsd');
    const { child, line } = run('dogstatsd-server', [path]);
    expect(await line()).toBe('ready');
    output('dogstatsd-client', path, '2000');
    child.kill('SIGTERM');
    expect(JSON.parse(await line())).toEqual({ 'page.views': 2000, latency: 2_001_000 });
  });

  itNeeds('spawnNode', 'python3')(
    'send metrics to a receiver in Python, and receive from a sender there',
    async () => {
      const path = join(folder, 'python');
      const { line } = start('python3', [
        '-uc',
        `import socket,sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind(sys.argv[1])
print('ready')
print(s.recv(100))`,
        path,
      ]);
      expect(await line()).toBe('ready');
      output('dogstatsd-client', path, '1');
      expect(await line()).toBe("b'page.views:1|c\\nlatency:1|ms'");

      const ours = join(folder, 'ours');
      const server = run('dogstatsd-server', [ours]);
      await server.line();
      const sender = `import socket,sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
for i in range(500): s.sendto(b'n:2|c', sys.argv[1])`;
      expect(spawnSync('python3', ['-c', sender, ours]).status).toBe(0);
      server.child.kill('SIGTERM');
      expect(JSON.parse(await server.line())).toEqual({ n: 1000 });
    },
  );

  itNeeds('spawnNode', 'logger')('receive what logger(1) sends', async () => {
    const path = join(folder, 'log');
    const { line } = run('syslog-server', [path]);
    expect(await line()).toBe('ready');
    expect(
      spawnSync('logger', ['--socket', path, '-p', 'daemon.warning', 'disk is full']).status,
    ).toBe(0);
    expect(JSON.parse(await line())).toMatchObject({
      facility: 3,
      severity: 4,
      uid: process.getuid?.(),
      text: expect.stringMatching(/disk is full/),
    });
  });

  itNeeds('spawnNode', 'systemd')(
    'tell a service manager what systemd-notify tells it',
    async () => {
      for (const address of [
        { path: join(folder, 'notify') },
        { abstract: `notify-${process.pid}` },
      ]) {
        const manager = AsyncSocket.open(AF_UNIX, SOCK_DGRAM);
        manager.bind(address);
        const NOTIFY_SOCKET = 'path' in address ? address.path : `@${address.abstract}`;
        const told: string[] = [];
        for (const [command, args] of [
          [process.execPath, [example('sd-notify'), 'READY=1', 'STATUS=Serving']],
          ['systemd-notify', ['--ready', '--status=Serving']],
        ] as const) {
          const exited = once(
            spawn(command, args, { env: { ...process.env, NOTIFY_SOCKET } }),
            'exit',
          );
          const room = Buffer.alloc(4096);
          told.push(room.toString('utf8', 0, await manager.recv(room, { timeoutMs: 10_000 })));
          // What systemd-notify waits for at the end comes with an fd.
          if (command === 'systemd-notify') {
            const { fds } = await manager
              .recvmsg({ iov: [room], maxFds: 1 }, { timeoutMs: 500 })
              .catch(() => ({ fds: [] }));
            for (const fd of fds) fd.close();
          }
          await exited;
        }
        manager.close();
        expect(told[0]).toBe('READY=1\nSTATUS=Serving');
        expect(told[1]?.split('\n')).toEqual(expect.arrayContaining(['READY=1', 'STATUS=Serving']));
      }
      expect(
        execFileSync(process.execPath, [example('sd-notify'), 'READY=1'], {
          env: { ...process.env, NOTIFY_SOCKET: undefined },
          encoding: 'utf8',
        }),
      ).toBe('nobody to tell\n');
    },
    30_000,
  );

  itNeeds('spawnNode', 'systemd')(
    'are started by systemd-socket-activate with its socket',
    async () => {
      const port = await freePort();
      const { child } = start('systemd-socket-activate', [
        '-l',
        `127.0.0.1:${port}`,
        process.execPath,
        example('socket-activation'),
      ]);
      let answer = '';
      for (let times = 0; answer === '' && times < 100; times++) {
        answer = await text(port, 'GET /x HTTP/1.0\r\n\r\n').catch(() => '');
        if (answer === '') await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(answer).toMatch(`GET /x from ${child.pid}`);
    },
  );

  itNeeds('spawnNode', 'python3')('know who is at the other end', async () => {
    const path = join(folder, 'who');
    const { line } = run('peer-credentials', [path]);
    expect(await line()).toBe('ready');
    const client = `import socket,sys,os
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
print(os.getpid(), s.recv(1000).decode())`;
    const [pid, json] = execFileSync('python3', ['-c', client, path], { encoding: 'utf8' }).split(
      / (.*)/s,
    );
    expect(JSON.parse(json as string)).toEqual({
      pid: Number(pid),
      uid: process.getuid?.(),
      gid: process.getgid?.(),
    });
  });

  itNeeds('spawnNode')('restart without refusing a connection', async () => {
    const port = await freePort();
    const { child, line } = run('restart', [String(port)]);
    expect(await line()).toBe(`serving ${child.pid}`);
    const answers = new Set<number>();
    child.kill('SIGHUP');
    const deadline = Date.now() + 15_000;
    let second = 0;
    void line().then((found) => {
      second = Number(found?.split(' ')[1]);
    });
    while (Date.now() < deadline && (second === 0 || !answers.has(second))) {
      answers.add(Number(await text(port))); // A refused connection would be an error.
    }
    process.kill(second, 'SIGKILL');
    expect(answers).toEqual(new Set([child.pid, second]));
  });

  itNeeds('spawnNode', 'ip')('list links and routes as ip does', () => {
    const pick = <T extends object>(rows: T[], keys: readonly (keyof T)[]) =>
      rows.map((row) =>
        Object.fromEntries(
          keys.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]),
        ),
      );
    const theirs = (...args: string[]) =>
      JSON.parse(execFileSync('ip', ['-j', ...args], { encoding: 'utf8' }));
    const linkKeys = ['ifindex', 'ifname', 'mtu', 'operstate', 'address'];
    expect(pick(JSON.parse(output('links')), linkKeys as never)).toEqual(
      pick(theirs('link'), linkKeys as never),
    );
    const routeKeys = ['dst', 'gateway', 'dev', 'prefsrc'];
    expect(pick(JSON.parse(output('routes')), routeKeys as never)).toEqual(
      pick(theirs('-4', 'route'), routeKeys as never),
    );
  });

  itNeeds(
    'spawnNode',
    'ip',
    'namespaces',
  )('list the routes of a namespace and tell of its changes', async () => {
    const { child, line } = start('unshare', [
      '--net',
      '--',
      'sh',
      '-c',
      `exec "${process.execPath}" "${example('link-monitor')}"`,
    ]);
    expect(await line()).toBe('ready');
    const inside = (...args: string[]) =>
      execFileSync('nsenter', ['--net', '-t', String(child.pid), ...args], { encoding: 'utf8' });
    inside('ip', 'link', 'add', 'pair0', 'type', 'veth', 'peer', 'name', 'pair1');
    inside('ip', 'link', 'set', 'pair0', 'up');
    inside('ip', 'addr', 'add', '192.0.2.1/24', 'dev', 'pair0');
    inside('ip', 'route', 'add', '198.51.100.0/24', 'via', '192.0.2.2');
    const ours = JSON.parse(inside(process.execPath, example('routes')));
    const theirs = JSON.parse(inside('ip', '-j', '-4', 'route')) as { dst: string; dev: string }[];
    expect(ours.map(({ dst, dev }: { dst: string; dev: string }) => ({ dst, dev }))).toEqual(
      theirs.map(({ dst, dev }) => ({ dst, dev })),
    );
    inside('ip', 'link', 'del', 'pair0');
    const events = new Set<string>();
    while (!events.has('gone pair0')) {
      const { event, ifname } = JSON.parse(await line());
      events.add(`${event} ${ifname}`);
    }
    expect(events).toContain('new pair0');
    expect(events).toContain('new pair1');
  });

  itNeeds('spawnNode')('ask for what the kernel knows of a connection', async () => {
    const server = createServer((_, response) => response.end('x'.repeat(1000))).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const { line } = run('tcp-info', ['127.0.0.1', String((server.address() as AddressInfo).port)]);
    const info = JSON.parse(await line());
    expect(info.receivedBytes).toBeGreaterThan(1000);
    expect(info.rttUs).toBeGreaterThan(0);
    server.close();
  });

  itNeeds('spawnNode', 'namespaces')('ping in a namespace that allows it', () => {
    const script = `echo 0 0 > /proc/sys/net/ipv4/ping_group_range && ip link set lo up && "${process.execPath}" "${example('ping')}" 127.0.0.1 3`;
    const lines = execFileSync('unshare', ['--net', 'sh', '-c', script], { encoding: 'utf8' });
    expect(lines.match(/^64 bytes, sequence [123],/gm)).toHaveLength(3);
  });
});
