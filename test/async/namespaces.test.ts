// Sockets where the network is not there, in a network namespace of their own, and the families that need one.

import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AsyncSocket } from '../../lib/async.js';
import { AF_VSOCK, SOCK_STREAM } from '../../lib/constants.js';
import { Socket } from '../../lib/index.js';
import { itNeeds } from '../capabilities.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const script = fileURLToPath(new URL('../fixtures/vanishing-peers.mjs', import.meta.url));

/** What of both is as on any machine; the other rows are compared only. */
const EXPECTED: Record<string, string> = {
  'no route to the network': 'error ENETUNREACH connect',
  'no route by IPv6': 'error ENETUNREACH connect',
  'nobody at the address': 'error EHOSTUNREACH connect',
  'a route that is unreachable': 'error EHOSTUNREACH connect',
  'a route that is prohibited': 'error EACCES connect',
  'a peer that never answers': 'error ETIMEDOUT connect',
  'a port at which nobody listens': 'error ECONNREFUSED connect',
  'the peer vanishes, and something is sent to it': 'error ETIMEDOUT read',
  'the peer vanishes from an idle connection that is kept alive': 'error ETIMEDOUT read',
};

describe('in a network namespace', () => {
  itNeeds('spawnNode', 'namespaces')(
    'a peer that vanishes, and routes that are not there, are the same events as of net.Socket',
    async () => {
      const { stdout } = await promisify(execFile)('unshare', [
        '--net',
        process.execPath,
        script,
        dist,
      ]);
      const found = JSON.parse(stdout) as Record<string, { net: string[]; raw: string[] }>;
      expect(Object.keys(found).length).toBe(13);
      for (const [title, { net, raw }] of Object.entries(found)) {
        expect(raw, title).toEqual(net);
        expect(raw.at(-1), title).toMatch(/^close/);
      }
      for (const [title, event] of Object.entries(EXPECTED)) {
        expect(found[title]?.raw, title).toContain(event);
      }
    },
    120_000,
  );

  itNeeds('spawnNode', 'namespaces')('a packet socket receives what passes an interface', () => {
    const code = `
      import { AsyncSocket } from '${dist}async.js';
      import { AF_INET, AF_PACKET, SOCK_DGRAM } from '${dist}constants.js';
      const packets = AsyncSocket.open(AF_PACKET, SOCK_DGRAM, 0x0008); // ETH_P_IP in network order
      const udp = AsyncSocket.open(AF_INET, SOCK_DGRAM);
      await udp.sendto(Buffer.from('over the wire'), { address: '127.0.0.1', port: 9 });
      for await (const { data, address } of packets.datagrams({ timeoutMs: 10_000 })) {
        console.log(data.length, String(data.subarray(28)), address.family, address.bytes[0]);
        packets.close();
      }
      udp.close();
    `;
    const out = execFileSync(
      'unshare',
      [
        '--net',
        'sh',
        '-c',
        'ip link set lo up && exec "$0" --input-type=module -e "$1"',
        process.execPath,
        code,
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect(out).toBe('41 over the wire other 17\n');
  });
});

/** struct sockaddr_vm: vsock(7). */
function vsockAddress(cid: number, port: number) {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, AF_VSOCK, true);
  view.setUint32(4, port, true);
  view.setUint32(8, cid, true);
  return { family: 'other', bytes } as const;
}

describe('vsock', () => {
  it('echoes by loopback where the kernel has that, and else says what the blocking Socket says', async () => {
    const VMADDR_CID_LOCAL = 1;
    const VMADDR_PORT_ANY = 0xffff_ffff;
    const address = vsockAddress(VMADDR_CID_LOCAL, VMADDR_PORT_ANY);
    const refusal = (socket: { bind(at: typeof address): void }): string => {
      try {
        socket.bind(address);
        return 'bound';
      } catch (error) {
        return (error as NodeJS.ErrnoException).code as string;
      }
    };
    let listener: AsyncSocket;
    try {
      listener = AsyncSocket.open(AF_VSOCK, SOCK_STREAM);
    } catch (error) {
      expect(() => Socket.open(AF_VSOCK, SOCK_STREAM)).toThrow((error as Error).message);
      return;
    }
    using blocking = Socket.open(AF_VSOCK, SOCK_STREAM);
    const outcome = refusal(listener);
    expect(refusal(blocking)).toBe(outcome);
    if (outcome === 'bound') {
      listener.listen();
      const client = await AsyncSocket.connect(listener.localAddress());
      const { socket } = await listener.accept4();
      await client.sendAll(Buffer.from('hello'));
      const room = Buffer.alloc(5);
      await socket.recvExactly(room);
      expect(String(room)).toBe('hello');
      client.close();
      socket.close();
    }
    listener.close();
  });
});
