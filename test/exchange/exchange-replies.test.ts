// What each client makes of a server that does not answer as the challenge's does: one row per server.

import { describe, expect } from 'vitest';
import { itNeeds } from '../capabilities.js';
import { runCli } from '../cli/cli-process.js';
import { FRAME, type Peer, response, startScriptedServer } from './scripted-server.js';

const it = itNeeds('spawnNode');

/** error.code, and for the raw client the step; or "ok" and the length of what was received. */
type Expected = { raw: string; net: string; ws: string };

interface Row extends Expected {
  readonly server: string;
  readonly script: (peer: Peer) => Promise<void>;
}

const everywhere = (code: string, step: number): Expected => ({
  raw: `${code} in step ${step} of 8`,
  net: code,
  ws: code,
});

async function handshake(peer: Peer): Promise<void> {
  await peer.send(response(await peer.request()));
  await peer.hello();
}

const never = () => new Promise<void>(() => {});

const rows: Row[] = [
  {
    server: 'closes at once',
    script: async ({ socket }) => void socket.end(),
    ...everywhere('REPLY_CLOSED', 4),
  },
  {
    server: 'resets after the request',
    script: async (peer) => {
      await peer.request();
      peer.socket.resetAndDestroy();
    },
    ...everywhere('ECONNRESET', 4),
  },
  {
    server: 'accepts and says nothing',
    script: never,
    ...everywhere('ETIMEDOUT', 4),
  },
  {
    server: 'says nothing after the 101',
    script: handshake,
    ...everywhere('ETIMEDOUT', 6),
  },
  {
    server: 'closes after the 101',
    script: async (peer) => {
      await handshake(peer);
      peer.socket.end();
    },
    ...everywhere('REPLY_CLOSED', 6),
  },
  {
    server: 'resets after "hello"',
    script: async (peer) => {
      await handshake(peer);
      peer.socket.resetAndDestroy();
    },
    ...everywhere('ECONNRESET', 6),
  },
  {
    server: 'answers 400',
    script: async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
    },
    ...everywhere('REPLY_REFUSED', 4),
  },
  {
    server: 'answers 404 with a body longer than the response buffer',
    script: async (peer) => {
      await peer.request();
      await peer.send(`HTTP/1.1 404 Not Found\r\nContent-Length: 300\r\n\r\n${'x'.repeat(300)}`);
    },
    ...everywhere('REPLY_REFUSED', 4),
  },
  {
    server: 'answers what is no HTTP',
    script: async (peer) => {
      await peer.request();
      await peer.send('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n');
    },
    ...everywhere('REPLY_INVALID', 4),
  },
  {
    server: 'answers with the Accept of another key',
    script: async (peer) => {
      await peer.request();
      await peer.send(response('AAAAAAAAAAAAAAAAAAAAAAAAAAA='));
    },
    ...everywhere('REPLY_INVALID', 4),
  },
  {
    server: 'sends the 101 in single bytes',
    script: async (peer) => {
      await peer.send(...response(await peer.request()));
      await peer.hello();
      await peer.send(FRAME);
    },
    raw: 'REPLY_SPLIT in step 4 of 8',
    net: 'ok 135',
    ws: 'ok 135',
  },
  {
    server: 'sends the 101 in two pieces',
    script: async (peer) => {
      const whole = response(await peer.request());
      await peer.send(whole.slice(0, 57), whole.slice(57));
      await peer.hello();
      await peer.send(FRAME);
    },
    raw: 'REPLY_SPLIT in step 4 of 8',
    net: 'ok 135',
    ws: 'ok 135',
  },
  {
    server: 'cuts the 101 short and closes',
    script: async (peer) => {
      const whole = response(await peer.request());
      await peer.send(whole.slice(0, 100));
      peer.socket.end();
    },
    raw: 'REPLY_SPLIT in step 4 of 8',
    net: 'REPLY_CLOSED',
    ws: 'REPLY_CLOSED',
  },
  {
    server: 'sends 101 and frame in one segment',
    script: async (peer) => {
      await peer.send(Buffer.concat([Buffer.from(response(await peer.request())), FRAME]));
    },
    raw: 'REPLY_COALESCED in step 4 of 8',
    net: 'ok 135',
    ws: 'ok 135',
  },
  {
    server: 'sends a 101 of more than 135 bytes',
    script: async (peer) => {
      await peer.send(response(await peer.request(), 'Server: something of length\r\n'));
      await peer.hello();
      await peer.send(FRAME);
    },
    raw: 'REPLY_TOO_LONG in step 4 of 8',
    net: 'ok 164',
    ws: 'ok 164',
  },
  {
    server: 'sends a 101 of exactly 135 bytes',
    script: async (peer) => {
      await peer.send(response(await peer.request(), 'A: b\r\n'));
      await peer.hello();
      await peer.send(FRAME);
    },
    raw: 'REPLY_TOO_LONG in step 4 of 8',
    net: 'ok 141',
    ws: 'ok 141',
  },
  {
    server: 'answers with an opcode that does not exist',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x85\x04dyte', 'latin1'));
    },
    ...everywhere('REPLY_INVALID', 6),
  },
  {
    server: 'splits the frame',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(FRAME.subarray(0, 3), FRAME.subarray(3));
    },
    raw: 'REPLY_SPLIT in step 6 of 8',
    net: 'ok 135',
    ws: 'ok 135',
  },
  {
    server: 'sends a frame longer than the room',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x81\x0bdyte, again', 'latin1'));
    },
    raw: 'REPLY_TOO_LONG in step 6 of 8',
    net: 'ok 142',
    ws: 'ok 142',
  },
  {
    server: 'sends a frame of 300 bytes',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from(`\x81\x7e\x01\x2c${'x'.repeat(300)}`, 'latin1'));
    },
    raw: 'REPLY_TOO_LONG in step 6 of 8',
    net: 'ok 433',
    ws: 'ok 433',
  },
  {
    server: 'sends more after the frame',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.concat([FRAME, FRAME]));
    },
    raw: 'REPLY_TOO_LONG in step 6 of 8',
    net: 'ok 135',
    ws: 'ok 135',
  },
  {
    server: 'sends a shorter text',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x81\x02hi', 'latin1'));
    },
    raw: 'ok 133',
    net: 'ok 133',
    ws: 'ok 133',
  },
  {
    server: 'sends two short texts in one segment',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x81\x01a\x81\x01b', 'latin1'));
    },
    raw: 'REPLY_TOO_LONG in step 6 of 8',
    net: 'ok 132',
    ws: 'ok 132',
  },
  {
    server: 'answers with a close frame',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x88\x02\x03\xe8', 'latin1'));
      peer.socket.end();
    },
    ...everywhere('REPLY_CLOSED', 6),
  },
  {
    server: 'answers with a binary message',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x82\x04dyte', 'latin1'));
    },
    ...everywhere('REPLY_INVALID', 6),
  },
  {
    server: 'answers with a masked frame',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\x81\x80\x01\x02\x03\x04', 'latin1'));
    },
    ...everywhere('REPLY_INVALID', 6),
  },
  {
    server: 'answers with reserved bits',
    script: async (peer) => {
      await handshake(peer);
      await peer.send(Buffer.from('\xc1\x04dyte', 'latin1'));
    },
    ...everywhere('REPLY_INVALID', 6),
  },
];

interface Report {
  ok: boolean;
  receivedBytes?: number;
  error?: { code: string; step?: string };
}

describe.concurrent('an exchange with a server that', () => {
  for (const row of rows) {
    for (const client of ['raw', 'net', 'ws'] as const) {
      it(`${row.server}: ${client} says ${row[client]}`, async () => {
        const server = await startScriptedServer(row.script);
        try {
          // Where nothing should time out, a machine that is busy has time.
          const timeoutMs = row[client].startsWith('ETIMEDOUT') ? 1500 : 15_000;
          const args = [server.url, '--client', client, '--timeout', `${timeoutMs}`, '--json'];
          const { status, stdout, stderr } = await runCli(...args);
          const report = JSON.parse(stdout.toString('utf8')) as Report;
          const step = report.error?.step === undefined ? '' : ` in ${report.error.step}`;
          expect(report.ok ? `ok ${report.receivedBytes}` : `${report.error?.code}${step}`).toBe(
            row[client],
          );
          expect(status).toBe(report.ok ? 0 : 1);
          expect(stderr).toBe('');
        } finally {
          await server.close();
        }
      });
    }
  }
});
