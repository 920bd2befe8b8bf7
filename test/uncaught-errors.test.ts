// What an uncaught error prints: a person reads it, in a terminal.

import { spawnSync } from 'node:child_process';
import { describe, expect } from 'vitest';
import { itNeeds } from './capabilities.js';

const MOST_LINES = 20;
const MOST_CHARACTERS = 200;
const dist = (file: string) => JSON.stringify(new URL(`../dist/${file}`, import.meta.url).href);

/** Its class, what throws it, a function that its stack names. */
const cases: [string, string, string][] = [
  [
    'SyscallError',
    `import { sys } from ${dist('index.js')};
     function mine() { sys.openat(-100, '/no/such/file', 0, 0); } mine();`,
    'mine',
  ],
  [
    'SyscallError',
    `import { Socket } from ${dist('index.js')}; import { AF_INET, SOCK_STREAM } from ${dist('constants.js')};
     Socket.open(AF_INET, SOCK_STREAM).connect({ address: '127.0.0.1', port: 1 });`,
    'connect',
  ],
  [
    'RangeError',
    `import { rawSyscall, SYS } from ${dist('index.js')}; rawSyscall(SYS.write, 1, new Uint8Array(4), 5);`,
    'rawSyscall',
  ],
  [
    'TypeError',
    `import { rawSyscall, SYS } from ${dist('index.js')}; rawSyscall(SYS.write, 1, 'x'.repeat(1e6), 5);`,
    'rawSyscall',
  ],
  [
    'FdGoneError',
    `import { OwnedFd, sys } from ${dist('index.js')};
     const fd = new OwnedFd(sys.memfd_create('x', 0)); fd.close(); fd.close();`,
    'close',
  ],
  [
    'LinkError',
    `import { link, Program } from ${dist('programs.js')};
     const p = new Program(); p.call('write', 1, p.bytes('text', 'x'.repeat(4000)), 5000); link(p);`,
    'link',
  ],
  [
    'ExchangeError',
    `import { exchange } from ${dist('exchange/exchange.js')}; import { Worker } from 'node:worker_threads';
     const server = new Worker(\`require('node:net').createServer((socket) => socket.end('HTTP/1.1 400 ' + 'x'.repeat(99999)))
       .listen(0, '127.0.0.1', function () { require('node:worker_threads').parentPort.postMessage(this.address()); })\`,
       { eval: true, execArgv: [] });
     server.once('message', (at) => exchange(at, { timeoutMs: 10000, outputFd: null }));`,
    'exchange',
  ],
];

describe('an uncaught error', () => {
  for (const [name, code, frame] of cases) {
    itNeeds('spawnNode')(
      `of class ${name} from ${frame} fits a terminal, and names functions`,
      () => {
        const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
          encoding: 'utf8',
        });
        const lines = stderr.trimEnd().split('\n');
        expect(stderr).toContain(`${name}`);
        expect(stderr).toMatch(new RegExp(`at .*${frame} .*:\\d+:\\d+`));
        expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
        expect(lines.filter((line) => line.length > MOST_CHARACTERS)).toEqual([]);
        // The frames are of lines that a person can look at.
        for (const [, line] of stderr.matchAll(/dist\/\w+\.js:(\d+):\d+/g)) {
          expect(Number(line)).toBeGreaterThan(1);
        }
      },
    );
  }
});
