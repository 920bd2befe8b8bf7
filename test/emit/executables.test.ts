// Executables as users make and run them: each form of the exchange, and the probes, on each target, against real
// servers and against servers that fail.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions } from '../../lib/emit/options.js';
import { TARGETS, type Target } from '../../lib/emit/targets.js';
import { REQUEST } from '../../lib/exchange/challenge.js';
import {
  checkedExchange,
  faithfulExchange,
  httpProbe,
  tcpProbe,
  webSocketProbe,
} from '../../lib/exchange/recipes.js';
import { type Server, startServer } from '../../lib/exchange/server.js';
import { link } from '../../lib/program/link/link.js';
import type { Program } from '../../lib/program/program.js';
import { has, itNeeds, itRuns, runnerOf } from '../capabilities.js';
import { type Outcome, runProgram } from '../cli/cli-process.js';
import { type GorillaServer, startGorillaServer } from '../exchange/gorilla/server.js';
import { FRAME, type Peer, response, startScriptedServer } from '../exchange/scripted-server.js';
import { freePort } from '../free-port.js';
import { isOffered } from './offered.js';

const RESPONSE_MD5 = 'df2e4f7f9e9c8751eac9ec6edd4b913f';
const HOST = '127.0.0.1';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'executables-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Writes the executable, once for the same program and options, and returns its path. */
const files = new Map<string, string>();
function write(program: Program, options: EmitOptions): string {
  const image = link(program);
  const key = JSON.stringify([image, options], (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  let file = files.get(key);
  if (file === undefined) {
    file = join(directory, `program${files.size}`);
    writeFileSync(file, emit(image, options).bytes, { mode: 0o755 });
    files.set(key, file);
  }
  return file;
}

function execute(file: string, target: Target, ...before: string[]): Promise<Outcome> {
  const [command, ...args] = [...before, ...(runnerOf(target) as string[]), file];
  return runProgram(command as string, args);
}

const never = () => new Promise<void>(() => {});

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

/** Exit status, or the signal that ended the process; and what it printed. */
const summary = ({ status, signal, stdout }: Outcome) => ({
  end: status ?? signal,
  stdout: stdout.toString('latin1'),
});

interface Form {
  readonly title: string;
  readonly options: Omit<EmitOptions, 'target'>;
}

const FORMS: readonly Form[] = (['faithful', 'checked'] as const).flatMap((mode) =>
  (['plain', 'golf'] as const).flatMap((layout) =>
    [false, true].map((pack) => ({
      title: `${mode}, ${layout}${pack ? ', packed' : ''}`,
      options: { mode, layout, pack },
    })),
  ),
);

/**
 * What an executable is to do, as strace shows it: faithful golfed ones may ask for other lengths than they need, and
 * golfed ones may leave anything in the length of an address that is NULL, which the kernel does not read.
 */
function expectedTrace({ mode, layout }: Form['options'], target: Target, port: number): RegExp[] {
  const asked = (length: number) =>
    mode === 'faithful' && layout === 'golf' ? String.raw`\d+` : String(length);
  const unread = (text: string) => (layout === 'golf' ? String.raw`\w+` : text);
  const request =
    String.raw`"GET / HTTP/1\.1\\r\\nHost:dyte\.io\\r\\nUpgrade:websocket\\r\\nConnection:Upgrade\\r\\n` +
    String.raw`Sec-WebSocket-Key:dGhlIHNhbXBsZSBub25jZQ==\\r\\nSec-WebSocket-Version:13\\r\\nConnection:Upgrade\\r\\n\\r\\n"`;
  const handshake = String.raw`HTTP/1\.1 101 Switching Protocols\\r\\n.*s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=\\r\\n\\r\\n`;
  const steps = [
    String.raw`socket\(AF_INET, SOCK_STREAM, IPPROTO_IP\) = 3`,
    String.raw`connect\(3, \{sa_family=AF_INET, sin_port=htons\(${port}\), sin_addr=inet_addr\("127\.0\.0\.1"\)\}, 16\) = 0`,
    String.raw`sendto\(3, ${request}, 161, 0, NULL, ${unread('0')}\) = 161`,
    String.raw`recvfrom\(3, "${handshake}", ${asked(135)}, 0, NULL, ${unread('NULL')}\) = 129`,
    String.raw`sendto\(3, "\\201\\205\\1\\2\\3\\4igohn", 11, 0, NULL, ${unread('0')}\) = 11`,
    String.raw`recvfrom\(3, "\\201\\4dyte", ${asked(6)}, 0, NULL, ${unread('NULL')}\) = 6`,
    String.raw`close\(3\) = 0`,
    String.raw`write\(1, "${handshake}\\201\\4dyte", 135\) = 135`,
    String.raw`exit\(0\) = \?`,
  ];
  const timer =
    target === 'x64' || target === 'ia32'
      ? String.raw`alarm\(10\) = 0`
      : String.raw`setitimer\(ITIMER_REAL, .*\) = 0`;
  return (mode === 'checked' ? [timer, ...steps] : steps).map((step) => new RegExp(`^${step}$`));
}

/** The same steps as qemu shows them: pointers where strace has bytes. */
function expectedEmulatedTrace({ mode }: Form['options']): RegExp[] {
  const steps = [
    String.raw`socket\(PF_INET,SOCK_STREAM,IPPROTO_IP\) = \d+`,
    String.raw`connect\(\d+,0x\w+,16\) = 0`,
    String.raw`sendto\(\d+,\d+,161,0,0,0\) = 161`,
    String.raw`recvfrom\(\d+,\d+,135,0,0,0\) = 129`,
    String.raw`sendto\(\d+,\d+,11,0,0,0\) = 11`,
    String.raw`recvfrom\(\d+,\d+,6,0,0,0\) = 6`,
    String.raw`close\(\d+\) = 0`,
    String.raw`write\(1,0x\w+,135\) = 135`,
    String.raw`exit\(0\)`,
  ];
  const timer = String.raw`setitimer\(ITIMER_REAL,.*\) = 0.*`;
  return (mode === 'checked' ? [timer, ...steps] : steps).map((step) => new RegExp(`^${step}$`));
}

async function traced(file: string, target: Target): Promise<string[]> {
  const log = `${file}.trace`;
  const [emulator] = runnerOf(target) as string[];
  await (emulator === undefined
    ? runProgram('strace', ['-qq', '-e', 'signal=none', '-s', '200', '-o', log, file])
    : runProgram(emulator, ['-strace', '-D', log, file]));
  return readFileSync(log, 'latin1')
    .split('\n')
    .map((line) => line.replace(/^\d+ /, '').replace(/\) += /, ') = '))
    .filter((line) => line !== '' && !/^(execve\(|strace: |\[ Process PID)/.test(line));
}

describe.each(TARGETS)('an executable for %s', (target) => {
  const native = runnerOf(target)?.length === 0;
  const run = itRuns(target);

  const forms = FORMS.filter(({ options }) => isOffered(target, options));
  describe.each(forms)('of the exchange, $title', ({ options }) => {
    const build = (port: number) => {
      const recipe = options.mode === 'faithful' ? faithfulExchange : checkedExchange;
      return write(recipe({ address: HOST, port }), { ...options, target });
    };
    let server: Server;
    beforeAll(async () => {
      server = await startServer({ host: HOST, port: 0 });
    });
    afterAll(async () => {
      await server.close();
    });

    run('prints the 135 bytes', async () => {
      const { status, stdout } = await execute(build(server.port), target);
      expect({ status, md5: md5(stdout) }).toEqual({ status: 0, md5: RESPONSE_MD5 });
    });

    itRuns(target, ...(native ? (['strace'] as const) : []))(
      'makes the nine syscalls with their arguments',
      async () => {
        const lines = await traced(build(server.port), target);
        const expected = native
          ? expectedTrace(options, target, server.port)
          : expectedEmulatedTrace(options);
        expect(lines).toHaveLength(expected.length);
        for (const [index, line] of lines.entries()) {
          expect(line).toMatch(expected[index] as RegExp);
        }
      },
    );

    if (options.layout === 'plain') {
      itNeeds('readelf')('reads well for readelf', async () => {
        const { status, stdout, stderr } = await runProgram('readelf', ['-aW', build(server.port)]);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout.toString()).not.toMatch(/warning|error/i);
      });

      itNeeds('elflint')('has no fault for eu-elflint', async () => {
        const { status, stdout } = await runProgram('eu-elflint', [build(server.port)]);
        expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: 'No errors\n' });
      });
    }
  });
});

describe('against the gorilla server', () => {
  let gorilla: GorillaServer | undefined;
  beforeAll(async () => {
    gorilla = has('gorilla') ? await startGorillaServer() : undefined;
  }, 120_000);
  afterAll(async () => {
    await gorilla?.close();
  });

  describe.each(TARGETS)('%s', (target) => {
    const forms = FORMS.filter(({ options }) => isOffered(target, options));
    itRuns(target, 'gorilla').each(forms)('prints the 135 bytes: $title', async ({ options }) => {
      const recipe = options.mode === 'faithful' ? faithfulExchange : checkedExchange;
      const program = recipe({ address: HOST, port: (gorilla as GorillaServer).port });
      const { status, stdout } = await execute(write(program, { ...options, target }), target);
      expect({ status, md5: md5(stdout) }).toEqual({ status: 0, md5: RESPONSE_MD5 });
    });
  });
});

async function shakeHands(peer: Peer, extraHeader = ''): Promise<void> {
  await peer.send(response(await peer.request(), extraHeader));
  await peer.hello();
}

/** A server that fails, and how a checked executable ends: 125, an errno, or by its timeout. */
const FAILURES: readonly [string, (peer: Peer) => Promise<void>, (number | string)[]][] = [
  [
    'that sends the 101 and the answer in one segment',
    async (peer) => peer.send(Buffer.concat([Buffer.from(response(await peer.request())), FRAME])),
    [125],
  ],
  [
    'that sends the 101 in two pieces',
    async (peer) => {
      const text = response(await peer.request());
      await peer.send(text.slice(0, 60), text.slice(60));
      await peer.hello();
      await peer.send(FRAME);
    },
    [125],
  ],
  [
    'that sends the answer in two pieces',
    async (peer) => {
      await shakeHands(peer);
      await peer.send(FRAME.subarray(0, 3), FRAME.subarray(3));
    },
    [125],
  ],
  [
    'that closes after the 101',
    async (peer) => {
      await shakeHands(peer);
      peer.socket.end();
    },
    [125],
  ],
  ['that closes at once', async ({ socket }) => void socket.end(), [125, 32, 104]],
  [
    'that resets the connection after the request',
    async (peer) => {
      await peer.request();
      peer.socket.resetAndDestroy();
    },
    [104],
  ],
  [
    'whose 101 is longer than the buffer',
    async (peer) => {
      await shakeHands(peer, 'Server: one that says a good deal of itself\r\n');
      await peer.send(FRAME);
    },
    [125],
  ],
  [
    'that answers another text',
    async (peer) => {
      await shakeHands(peer);
      await peer.send('\x81\x04nope');
    },
    [125],
  ],
  ['that accepts and says nothing', never, ['SIGALRM']],
  ['that says nothing after the 101', (peer) => shakeHands(peer), ['SIGALRM']],
];

describe.each(TARGETS)('a checked exchange for %s', (target) => {
  const it = itRuns(target);
  describe.each(['plain', 'golf'] as const)('%s', (layout) => {
    let port: number;
    beforeAll(async () => {
      port = await freePort();
    });
    /** Runs it against a server with that script, or without any. */
    async function outcome(script: ((peer: Peer) => Promise<void>) | null, timeoutSeconds = 10) {
      const options = { target, layout, timeoutSeconds };
      const file = write(checkedExchange({ address: HOST, port }), options);
      const server = script && (await startScriptedServer(script, port));
      try {
        return summary(await execute(file, target));
      } finally {
        await server?.close();
      }
    }

    it.each(FAILURES)('fails and prints nothing with a server %s', async (_, script, ends) => {
      const { end, stdout } = await outcome(script, ends.includes('SIGALRM') ? 1 : 10);
      expect(stdout).toBe('');
      expect(ends).toContain(end);
    });

    it('fails with ECONNREFUSED where nothing listens', async () => {
      expect(await outcome(null)).toEqual({ end: 111, stdout: '' });
    });

    it('prints what it received from a server with a shorter 101, not what it has room for', async () => {
      const reply = 'HTTP/1.1 101 OK\r\nSec-WebSocket-Accept: whatever\r\n\r\n';
      const script = async (peer: Peer) => {
        await peer.request();
        await peer.send(reply);
        await peer.hello();
        await peer.send(FRAME);
      };
      expect(await outcome(script)).toEqual({ end: 0, stdout: `${reply}\x81\x04dyte` });
    });
  });

  it('says and hears other words, of any length', async () => {
    for (const [message, answer] of [
      ['', ''],
      ['x'.repeat(200), 'y'.repeat(126)],
      ['grüße', '✓'],
    ] as const) {
      let heard = Buffer.alloc(0);
      const frameBytes = 6 + Buffer.byteLength(message) + (message.length > 125 ? 2 : 0);
      const server = await startScriptedServer(async (peer) => {
        peer.socket.on('data', (chunk) => {
          heard = Buffer.concat([heard, chunk]);
        });
        await peer.send(response(await peer.request()));
        await expect.poll(() => heard.length).toBe(REQUEST.length + frameBytes);
        const text = Buffer.from(answer);
        const header = text.length < 126 ? [0x81, text.length] : [0x81, 126, 0, text.length];
        await peer.send(Buffer.concat([Buffer.from(header), text]));
      });
      try {
        const program = checkedExchange({ address: HOST, port: server.port }, { message, answer });
        const { status, stdout } = await execute(write(program, { target }), target);
        expect(status).toBe(0);
        expect(stdout.toString().endsWith(answer)).toBe(true);
        const payload = heard.subarray(heard.length - Buffer.byteLength(message));
        expect(payload.map((byte, i) => byte ^ ((i % 4) + 1)).toString()).toBe(message);
      } finally {
        await server.close();
      }
    }
  });
});

describe.each(TARGETS)('a probe for %s', (target) => {
  const it = itRuns(target);
  let port: number;
  beforeAll(async () => {
    port = await freePort();
  });
  /** How a probe ends with a server that does this with every connection, or without any. */
  async function probeEnd(
    toProgram: (port: number) => Program,
    script: ((peer: Peer) => Promise<void>) | null,
    timeoutSeconds = 10,
  ): Promise<number | string | null> {
    const file = write(toProgram(port), { target, layout: 'golf', timeoutSeconds });
    const server = script && (await startScriptedServer(script, port));
    try {
      return summary(await execute(file, target)).end;
    } finally {
      await server?.close();
    }
  }
  const http = (port: number, status = 200) =>
    httpProbe({ address: HOST, port }, '/health?a=b', status);
  const reply = (text: string) => async (peer: Peer) => {
    await peer.request();
    await peer.send(text);
  };

  it('sends a request that an HTTP server understands, and ends with 0 when it is answered as expected', async () => {
    const seen: unknown[] = [];
    const server = createServer((request, answer) => {
      seen.push([request.method, request.url, request.headers.host]);
      answer.statusCode = request.url === '/health?a=b' ? 200 : 404;
      answer.end('fine');
    });
    server.listen(0, HOST);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const layout of ['plain', 'golf'] as const) {
      expect(summary(await execute(write(http(port), { target, layout }), target)).end).toBe(0);
      expect(summary(await execute(write(http(port, 204), { target, layout }), target)).end).toBe(
        125,
      );
    }
    expect(seen).toEqual(Array(4).fill(['GET', '/health?a=b', `${HOST}:${port}`]));
    server.close();
    await once(server, 'close');
  });

  it('shakes hands with a WebSocket server', async () => {
    const server = await startServer({ host: HOST, port: 0 });
    const program = webSocketProbe({ address: HOST, port: server.port }, '/');
    for (const layout of ['plain', 'golf'] as const) {
      expect(summary(await execute(write(program, { target, layout }), target)).end).toBe(0);
    }
    await server.close();
  });

  it('connects to a TCP port', async () => {
    const tcp = (port: number) => tcpProbe({ address: HOST, port });
    expect(await probeEnd(tcp, never)).toBe(0);
  });

  it.each([
    ['a reply in single bytes', [...'HTTP/1.1 200 OK\r\n\r\n'], 0],
    ['HTTP/1.0', ['HTTP/1.0 200 OK\r\n\r\n'], 0],
    ['another status', ['HTTP/1.1 503 Service Unavailable\r\n\r\n'], 125],
    ['something that is not HTTP', ['220 mail.example ESMTP ready\r\n'], 125],
    ['a reply cut short', ['HTTP/1.1 20'], 125],
  ])('sees %s', async (_, pieces, end) => {
    const script = async (peer: Peer) => {
      await peer.request();
      await peer.send(...pieces);
      peer.socket.end();
    };
    expect(await probeEnd(http, script)).toBe(end);
  });

  it('is ended by its timeout with a server that is silent, or stops in the middle', async () => {
    expect(await probeEnd(http, never, 1)).toBe('SIGALRM');
    expect(await probeEnd(http, reply('HTTP/1.1 20'), 1)).toBe('SIGALRM');
  });

  it.each([http, (port: number) => tcpProbe({ address: HOST, port })])(
    'ends with ECONNREFUSED where nothing listens',
    async (toProgram) => {
      expect(await probeEnd(toProgram, null)).toBe(111);
    },
  );

  const runs = runnerOf(target)?.length === 0 ? 300 : 60;
  it(`leaves no connection behind in ${runs} runs`, async () => {
    let connections = 0;
    const server = createServer((_, answer) => void answer.end());
    server.on('connection', () => connections++);
    server.listen(0, HOST);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const file = write(http(port), { target, layout: 'golf' });
    const loop = `i=0; while [ $i -lt ${runs} ]; do "$@" || exit 1; i=$((i+1)); done`;
    const { status } = await runProgram('sh', [
      '-c',
      loop,
      'sh',
      ...(runnerOf(target) as string[]),
      file,
    ]);
    expect({ status, connections }).toEqual({ status: 0, connections: runs });
    await expect
      .poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count))))
      .toBe(0);
    server.close();
    await once(server, 'close');
  });
});
