// The exchange from end to end: the CLI in one process, a server in another.

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as itAnywhere } from 'vitest';
import { AF_INET, SOCK_STREAM } from '../../lib/constants.js';
import { HELLO_FRAME, REQUEST } from '../../lib/exchange/challenge.js';
import { exchange } from '../../lib/exchange/exchange.js';
import { packSockaddrIn, unpackSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { SyscallError } from '../../lib/kernel/syscall-error.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { has, itNeeds } from '../capabilities.js';
import { CLI, type RunningServer, runCli, runProgram, startServe } from '../cli/cli-process.js';
import { freePort } from '../free-port.js';
import { openFds } from '../open-fds.js';
import { type GorillaServer, startGorillaServer } from './gorilla/server.js';
import { startScriptedServer } from './scripted-server.js';

const it = itNeeds('spawnNode');

const RESPONSE_MD5 = 'df2e4f7f9e9c8751eac9ec6edd4b913f';
const hash = (name: string, ...parts: Uint8Array[]): string =>
  createHash(name).update(Buffer.concat(parts)).digest('hex');

function must(result: number): number {
  if (result < 0) {
    throw new Error(`a syscall of the test failed: ${result}`);
  }
  return result;
}

/** A kernel that listens on loopback and a program that never accepts: connections work, nothing is ever said. */
function listenSilently(backlog: number): { port: number; fd: number } {
  const fd = must(rawSyscall(SYS.socket, AF_INET, SOCK_STREAM, 0));
  const sockaddr = packSockaddrIn({ address: '127.0.0.1', port: 0 });
  must(rawSyscall(SYS.bind, fd, sockaddr, sockaddr.length));
  must(rawSyscall(SYS.listen, fd, backlog));
  must(rawSyscall(SYS.getsockname, fd, sockaddr, Int32Array.of(sockaddr.length)));
  return { port: unpackSockaddrIn(sockaddr).port, fd };
}

/** A port on which connect(2) blocks: the backlog of one is taken. */
function blackHole(): { port: number; fds: number[] } {
  const { port, fd } = listenSilently(0);
  const filler = must(rawSyscall(SYS.socket, AF_INET, SOCK_STREAM, 0));
  must(rawSyscall(SYS.connect, filler, packSockaddrIn({ address: '127.0.0.1', port }), 16));
  return { port, fds: [filler, fd] };
}

describe('the bytes of the exchange', () => {
  itAnywhere('are 161 and 11 bytes, with the known hash', () => {
    expect(REQUEST).toHaveLength(161);
    expect(HELLO_FRAME).toHaveLength(11);
    expect(hash('sha1', REQUEST, HELLO_FRAME)).toMatch(/^6cdd1886b7/);
  });

  it.each(['raw', 'net'])('are what the %s client sends', async (client) => {
    const received: Buffer[] = [];
    const server = await startScriptedServer(async (peer) => {
      peer.socket.on('data', (chunk: Buffer) => received.push(chunk));
      await peer.request();
      await peer.send(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
          'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n',
      );
      await peer.hello();
      await peer.send('\x81\x04dyte');
    });
    await runCli(server.url, '--client', client, '--timeout', '2000');
    await server.close();
    expect(hash('sha1', ...received)).toMatch(/^6cdd1886b7/);
  });
});

describe('rawsyscall exchange', () => {
  let server: RunningServer;
  beforeAll(async () => {
    if (has('spawnNode')) {
      server = await startServe();
    }
  });
  afterAll(async () => {
    await server?.end('SIGTERM');
  });

  it.each(['raw', 'net'])(
    'writes the 135 bytes and nothing else by the %s client',
    async (client) => {
      const { status, stdout, stderr } = await runCli('exchange', server.url, '--client', client);
      expect({ status, stderr, md5: hash('md5', stdout) }).toEqual({
        status: 0,
        stderr: '',
        md5: RESPONSE_MD5,
      });
    },
  );

  it('writes the same by the ws client, except for the Accept of a key of its own', async () => {
    const { status, stdout, stderr } = await runCli(server.url, '--client', 'ws');
    const accept = stdout
      .toString('latin1')
      .replace(/Accept: \S{28}/, () => 'Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
    expect({ status, stderr, md5: hash('md5', Buffer.from(accept, 'latin1')) }).toEqual({
      status: 0,
      stderr: '',
      md5: RESPONSE_MD5,
    });
  });

  it.each(['raw', 'net'])(
    'starts a server of its own without a URL, for the %s client',
    async (client) => {
      const { status, stdout, stderr } = await runCli('--client', client);
      expect({ status, stderr, md5: hash('md5', stdout) }).toEqual({
        status: 0,
        stderr: '',
        md5: RESPONSE_MD5,
      });
    },
  );

  it('tells the outcome as JSON', async () => {
    const { status, stdout } = await runCli(server.url, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout.toString('utf8'))).toMatchObject({
      ok: true,
      client: 'raw',
      address: '127.0.0.1',
      receivedBytes: 135,
      handshakeBytes: 129,
      answer: 'dyte',
    });
  });

  it('is what the server logs', async () => {
    await runCli(server.url);
    await expect.poll(() => server.log()).toContain('received: "hello"\n');
  });

  it('loads neither net nor another command for the raw client with a URL', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'coverage-'));
    try {
      const print = "process.on('exit',()=>process._rawDebug(process.moduleLoadList.join('\\n')))";
      const child = spawn(
        process.execPath,
        ['--import', `data:text/javascript,${print}`, CLI, server.url],
        { env: { ...process.env, NODE_V8_COVERAGE: directory } },
      );
      let builtins = '';
      child.stderr.on('data', (chunk) => {
        builtins += chunk;
      });
      await once(child, 'close');
      expect(builtins).toContain('NativeModule fs');
      for (const name of ['net', 'http', 'tty', 'crypto', 'worker_threads', 'child_process']) {
        expect(builtins.split('\n')).not.toContain(`NativeModule ${name}`);
      }
      const files = readdirSync(directory).map((file) =>
        readFileSync(join(directory, file), 'utf8'),
      );
      const modules = files
        .flatMap((text) => (JSON.parse(text) as { result: { url: string }[] }).result)
        .map(({ url }) => url.split('/dist/')[1]?.replace('.js', ''))
        .filter((name) => name !== undefined);
      expect(modules).toContain('cli');
      for (const name of [
        'cli/serve',
        'cli/compare',
        'exchange/clients/net',
        'exchange/clients/ws',
        'exchange/server',
      ]) {
        expect(modules).not.toContain(name);
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('a failed exchange', () => {
  it.each(['raw', 'net', 'ws'])('says ECONNREFUSED when nothing listens (%s)', async (client) => {
    const url = `ws://127.0.0.1:${await freePort()}/`;
    const { status, stdout, stderr } = await runCli(url, '--client', client);
    expect(status).toBe(1);
    expect(stdout).toHaveLength(0);
    expect(stderr).toMatch(/^rawsyscall: exchange: connect ECONNREFUSED 127\.0\.0\.1:\d+.*\n$/);
  });

  it.each(['raw', 'net', 'ws'])(
    'says ETIMEDOUT when the connection is never made (%s)',
    async (client) => {
      const { port, fds } = blackHole();
      try {
        const args = [`ws://127.0.0.1:${port}/`, '--client', client, '--timeout', '200'];
        const { status, stdout, stderr } = await runCli(...args);
        expect(status).toBe(1);
        expect(stdout).toHaveLength(0);
        expect(stderr).toMatch(
          /^rawsyscall: exchange: connect ETIMEDOUT 127\.0\.0\.1:\d+: not done within 200 ms.*\n$/,
        );
      } finally {
        for (const fd of fds) {
          rawSyscall(SYS.close, fd);
        }
      }
    },
  );

  it('names the step, and prints nothing that it did not finish', async () => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 101 Switching Protocols\r\n');
    });
    const { status, stdout, stderr } = await runCli(server.url);
    await server.close();
    expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(stderr).toMatch(/^rawsyscall: exchange: the 101 arrived in pieces.* \(step 4 of 8\)\n$/);
  });

  itAnywhere('closes its socket, whichever step fails', () => {
    const { port, fd } = listenSilently(64);
    const hole = blackHole();
    const before = openFds();
    const calls: string[] = [];
    const attempt = (to: number): unknown => {
      try {
        exchange(
          { address: '127.0.0.1', port: to },
          {
            timeoutMs: 20,
            outputFd: null,
            observer: (name, _args, result) =>
              calls.push(`${name} ${result >= 0 ? 'done' : result}`),
          },
        );
      } catch (error) {
        return error;
      }
      return null;
    };
    for (let round = 0; round < 5; round++) {
      const silent = attempt(port);
      expect(silent).toBeInstanceOf(SyscallError);
      expect(silent).toMatchObject({ code: 'ETIMEDOUT', syscall: 'recvfrom', step: 'step 4 of 8' });
      expect(attempt(hole.port)).toMatchObject({ code: 'ETIMEDOUT', step: 'step 2 of 8' });
      expect(attempt(0)).toMatchObject({ code: 'ECONNREFUSED', step: 'step 2 of 8' });
    }
    expect(calls.slice(0, 5)).toEqual([
      'socket done',
      'connect done',
      'sendto done',
      'recvfrom -4',
      'close done',
    ]);
    expect(openFds().size).toBe(before.size);
    for (const open of [fd, ...hole.fds]) {
      rawSyscall(SYS.close, open);
    }
  });

  itAnywhere('gives the alarm signal back', () => {
    expect(process.listenerCount('SIGALRM')).toBe(0);
  });

  it.each([
    ['its reader has gone', 'EPIPE', '"$0" "$1" | exec true'],
    ['the device is full', 'ENOSPC', '"$0" "$1" > /dev/full'],
  ])('says so when %s', async (_condition, code, script) => {
    const { stderr } = await runProgram('sh', ['-c', script, process.execPath, CLI]);
    expect(stderr).toBe(`rawsyscall: exchange: write ${code} (step 8 of 8)\n`);
  });
});

describe('the command line', () => {
  it.each([
    [['ws://local_host!:8080/'], 'must be an IPv4 address, an IPv6 address in brackets, or a name'],
    [['ws://127.0.0.1:70000/'], 'port of "ws://127.0.0.1:70000/" is 70000: it must be 1 to 65535'],
    [['ws://127.0.0.1:0/'], 'it must be 1 to 65535'],
    [['ws://127.0.0.256:80/'], 'must be an IPv4 address'],
    [['ws://127.1:80/'], 'must be an IPv4 address'],
    [['ws://[::g]:80/'], 'must be an IPv4 address, an IPv6 address in brackets, or a name'],
    [['ws://127.0.0.1:0x50/'], 'is 0x50: it must be 1 to 65535'],
    [['ws://127.0.0.1:80?q'], 'is 80?q: it must be 1 to 65535'],
    [['ws://me@127.0.0.1:80/'], 'must be an IPv4 address'],
    [['://127.0.0.1:80/'], 'is not a URL like ws://127.0.0.1:8080/'],
    [['ws://127.0.0.1:8080/chat'], 'must be "/"'],
    [['wss://127.0.0.1:8080/'], 'only ws is spoken'],
    [['http://127.0.0.1/'], 'only ws is spoken'],
    [['exchange', 'nonsense'], '"nonsense" is not a URL like ws://127.0.0.1:8080/'],
    [['ws://127.0.0.1:1/', 'ws://127.0.0.1:2/'], 'unexpected argument "ws://127.0.0.1:2/"'],
    [['--client', 'curl'], 'it must be raw, net or ws'],
    [['--client'], '--client needs a value'],
    [['--timeout', '0'], '--timeout is "0": it must be an integer from 1 to 2147483647'],
    [['--timeout', '1e3'], '--timeout is "1e3"'],
    [['--timeout', '-5'], '--timeout needs a value'],
    [['--timeout=-5'], '--timeout is "-5"'],
    [['--json=yes'], '--json takes no value, and got "yes"'],
    [['--bogus'], 'there is no option --bogus'],
    [['--trace', '--client', 'net'], '--trace shows the raw client'],
    [['bogus'], 'there is no command "bogus"'],
    [['constructor'], 'there is no command "constructor"'],
    [['serve', '--port', '70000'], '--port is "70000": it must be an integer from 0 to 65535'],
    [['serve', 'extra'], 'unexpected argument "extra"'],
  ])('rejects %j with status 2 and one line', async (args, message) => {
    const { status, stdout, stderr } = await runCli(...args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^rawsyscall: [^\n]*\n$/);
    expect({ status, stdout: stdout.length }).toEqual({ status: 2, stdout: 0 });
  });

  it('ends with the same status when stderr takes no message', async () => {
    const script = '"$0" "$1" bogus 2> /dev/full';
    const { status } = await runProgram('sh', ['-c', script, process.execPath, CLI]);
    expect(status).toBe(2);
  });

  it.each([[['--help']], [['-h']], [['help']]])('lists the commands for %j', async (args) => {
    const { status, stdout } = await runCli(...args);
    expect(status).toBe(0);
    expect(stdout.toString('utf8')).toMatch(/^Usage: rawsyscall .*\n\nCommands:\n {2}exchange /);
  });

  it('explains each command it lists', async () => {
    const { stdout } = await runCli('--help');
    const names = [...stdout.toString('utf8').matchAll(/^ {2}([a-z]+) {2,}/gm)].map(
      (match) => match[1]!,
    );
    expect(names).toEqual(expect.arrayContaining(['exchange', 'serve']));
    for (const name of names) {
      const outcome = await runCli(name, '--help');
      expect(outcome.status).toBe(0);
      const help = outcome.stdout.toString('utf8');
      expect(help).toMatch(new RegExp(`^Usage: rawsyscall .*${name}`));
      expect(help).toContain('\nExit status: ');
    }
  });

  it('explains a command by "help", too', async () => {
    const [{ stdout }, other] = [await runCli('serve', '--help'), await runCli('help', 'serve')];
    expect(other).toMatchObject({ status: 0, stdout });
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runCli('--version')).stdout.toString('utf8')).toBe(`${version}\n`);
  });
});

describe('Ctrl-C', () => {
  it.each(['raw', 'net'])('ends a waiting exchange (%s)', async (client) => {
    let child: ChildProcess | undefined;
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      child?.kill('SIGINT');
    });
    child = spawn(process.execPath, [CLI, server.url, '--client', client]);
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    await server.close();
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends serve cleanly (%s)', async (signal, status) => {
    const server = await startServe();
    const idle = spawn(process.execPath, [
      '-e',
      `require('net').connect(${new URL(server.url).port})`,
    ]);
    const idleClosed = once(idle, 'close');
    await runCli(server.url);
    const outcome = await server.end(signal);
    expect(outcome).toMatchObject({ status, signal: null });
    idle.kill();
    await idleClosed;
  });

  it('is not needed for serve to say that its port is taken', async () => {
    const server = await startServe();
    const { port } = new URL(server.url);
    const { status, stderr } = await runCli('serve', '--port', port);
    await server.end('SIGTERM');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^rawsyscall: serve: listen EADDRINUSE[^\n]*\n$/);
  });

  it('is not needed for serve to end when it cannot say where it listens', async () => {
    const script = 'exec "$0" "$1" serve --port 0 > /dev/full';
    const { status, stderr } = await runProgram('sh', ['-c', script, process.execPath, CLI]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'rawsyscall: serve: write ENOSPC\n',
    });
  });
});

describe('under strace', () => {
  let server: RunningServer | undefined;
  let gorilla: GorillaServer | undefined;
  beforeAll(async () => {
    if (has('strace') && has('spawnNode')) {
      server = await startServe();
      gorilla = has('gorilla') ? await startGorillaServer() : undefined;
    }
  }, 120_000);
  afterAll(async () => {
    await server?.end('SIGTERM');
    await gorilla?.close();
  });

  /** The lines of the trace from the first socket(2) on. */
  async function trace(options: string[], url: string): Promise<string[]> {
    const directory = mkdtempSync(join(tmpdir(), 'strace-'));
    const file = join(directory, 'trace');
    try {
      const args = [...options, '-s', '200', '-o', file, process.execPath, CLI, url];
      const { status, stdout } = await runProgram('strace', args);
      expect({ status, md5: hash('md5', stdout) }).toEqual({ status: 0, md5: RESPONSE_MD5 });
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.slice(lines.findIndex((line) => line.includes('socket(')));
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  function expectTheSteps(lines: string[], url: string): void {
    const request =
      'GET / HTTP/1.1\\r\\nHost:dyte.io\\r\\nUpgrade:websocket\\r\\nConnection:Upgrade\\r\\n' +
      'Sec-WebSocket-Key:dGhlIHNhbXBsZSBub25jZQ==\\r\\nSec-WebSocket-Version:13\\r\\nConnection:Upgrade\\r\\n\\r\\n';
    const handshake =
      'HTTP/1.1 101 Switching Protocols\\r\\nUpgrade: websocket\\r\\nConnection: Upgrade\\r\\n' +
      'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\\r\\n\\r\\n';
    const fd = /= (\d+)$/.exec(lines[0] ?? '')?.[1];
    const { port } = new URL(url);
    expect(lines.slice(0, 8).map((line) => line.replace(/\) += /, ') = '))).toEqual([
      `socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = ${fd}`,
      `connect(${fd}, {sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("127.0.0.1")}, 16) = 0`,
      `sendto(${fd}, "${request}", 161, 0, NULL, 0) = 161`,
      `recvfrom(${fd}, "${handshake}", 135, 0, NULL, NULL) = 129`,
      `sendto(${fd}, "\\201\\205\\1\\2\\3\\4igohn", 11, 0, NULL, 0) = 11`,
      `recvfrom(${fd}, "\\201\\4dyte", 6, 0, NULL, NULL) = 6`,
      `close(${fd}) = 0`,
      `write(1, "${handshake}\\201\\4dyte", 135) = 135`,
    ]);
    // What follows is Node putting its own house away: threads woken, fds closed; ours is closed, its number free again.
    for (const line of lines.slice(8, -2)) {
      expect(line).toMatch(
        /^(write\(\d+, "\\1\\0\\0\\0\\0\\0\\0\\0", 8\) += 8|write\(\d+, "\*", 1\) += 1|close\(\d+\) += 0)$/,
      );
    }
    expect(lines.slice(-2)).toEqual(['+++ exited with 0 +++', '']);
  }

  itNeeds('strace', 'spawnNode')('is exactly steps 1 to 8, with their arguments', async () => {
    const url = server!.url;
    expectTheSteps(await trace(['-e', 'trace=network,write,close'], url), url);
  });

  itNeeds(
    'strace',
    'spawnNode',
    'gorilla',
  )('is exactly steps 1 to 8 against the gorilla server too', async () => {
    const url = gorilla!.url;
    expectTheSteps(await trace(['-e', 'trace=network,write,close'], url), url);
  });

  itNeeds('strace', 'spawnNode')(
    'opens one socket in all its threads and polls nothing for it',
    async () => {
      const filter = 'trace=network,?poll,ppoll,?select,pselect6,epoll_ctl,?epoll_wait,epoll_pwait';
      const lines = await trace(['-f', '-e', filter], server!.url);
      const names = lines.map((line) => /^\d+ +(\w+)\(/.exec(line)?.[1]);
      const last = names.lastIndexOf('recvfrom');
      expect(names.slice(0, last + 1)).toEqual([
        'socket',
        'connect',
        'sendto',
        'recvfrom',
        'sendto',
        'recvfrom',
      ]);
    },
  );
});
