import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { choiceText, flagsText, setEntries } from '../../lib/kernel/constant-sets.js';
import {
  commandsOf,
  namesWithCommands,
  signatureLine,
  signedNames,
} from '../../lib/kernel/signatures.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { callText } from '../../lib/text/call.js';
import { quoted, sockaddrText } from '../../lib/text/memory.js';
import { itNeeds } from '../capabilities.js';

describe('callText', () => {
  itNeeds('strace', 'spawnNode')('writes what strace writes, for 70 calls and more', () => {
    const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-decode-'));
    try {
      const [theirs, ours] = [join(directory, 'strace'), join(directory, 'ours')] as const;
      execFileSync('strace', [
        ...['-v', '-qq', '-o', theirs],
        ...[process.execPath, 'test/fixtures/traced-calls.mjs', ours],
      ]);
      // strace aligns the results; Node's own calls may stand between.
      const traced = readFileSync(theirs, 'utf8')
        .split('\n')
        .map((line) => line.replace(/\)\s+= /, ') = '));
      const start = traced.findIndex((line) => line.startsWith('close(-4242)'));
      const end = traced.findIndex((line, at) => at > start && line.startsWith('close(-4242)'));
      const lines = readFileSync(ours, 'utf8').trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(70);
      const missing: string[] = [];
      let at = start;
      for (const line of lines) {
        const found = traced.indexOf(line, at + 1);
        if (found === -1 || found > end) {
          missing.push(line);
        } else {
          at = found;
        }
      }
      expect(missing).toEqual([]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  const address = packSockaddrIn({ address: '127.0.0.1', port: 8080 });
  const rows: [text: string, ...call: Parameters<typeof callText>][] = [
    [
      'connect(3, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED (Connection refused)',
      'connect',
      [3, address, 16],
      -111,
    ],
    [
      'recvfrom(3, <135 bytes>, 135, 0, NULL, NULL)',
      'recvfrom',
      [3, new Uint8Array(135), 135, 0, null, null],
    ],
    [
      'recvfrom(3, <5 bytes>, 5, 0, NULL, NULL) = -1 EAGAIN (Resource temporarily unavailable)',
      'recvfrom',
      [3, new Uint8Array(5), 5, 0, null, null],
      -11,
    ],
    [
      'recvfrom(3, "ab", 5, 0, NULL, NULL) = 2',
      'recvfrom',
      [3, Buffer.from('abcde'), 5, 0, null, null],
      2,
    ],
    [
      'recvfrom(fd, &response[n], 135 - n, 0, NULL, NULL)',
      'recvfrom',
      [{ text: 'fd' }, { text: '&response[n]' }, { text: '135 - n' }, 0, null, null],
    ],
    ['write(1, 0x7fff0000, 3) = -1 EFAULT (Bad address)', 'write', [1, 0x7fff0000, 3], -14],
    [
      'openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC)',
      'openat',
      [-100, '/etc/hosts', 0x80000, 0],
    ],
    ['close(3) = -1 (errno 524) (Unknown error 524)', 'close', [3], -524],
    ['no_such_call(1, NULL, <2 bytes>) = 0', 'no_such_call', [1, null, new Uint8Array(2)], 0],
    ['getpid() = 5', 'getpid', [], 5],
    [
      'ppoll([{fd=0, events=POLLIN}], 1, NULL, NULL, 0) = 1 ([{fd=0, revents=POLLIN|POLLHUP}])',
      'ppoll',
      [packStruct('pollfd', { events: 1, revents: 17 }), 1, null, null, 0],
      1,
    ],
    ['lseek(3, 4294967296, SEEK_SET) = 4294967296', 'lseek', [3, 4294967296n, 0], 4294967296n],
  ];
  it.each(rows)('writes %s', (text, ...call) => {
    expect(callText(...call)).toBe(text);
  });
});

describe('sets of constants', () => {
  it('show flags by name, and bits without one in base 16', () => {
    expect(flagsText('MSG', 0)).toBe('0');
    expect(flagsText('MSG', 0x4040)).toBe('MSG_DONTWAIT|MSG_NOSIGNAL');
    expect(flagsText('SOCK', 0x80801)).toBe('SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK');
    expect(flagsText('STATX', 0xfff)).toBe('STATX_ALL');
    expect(flagsText('PIDFD', 1)).toBe('0x1 /* PIDFD_??? */');
    expect(flagsText('EFD', 0x10001)).toBe('EFD_SEMAPHORE|0x10000');
    expect(choiceText('AF', 99)).toBe('0x63 /* AF_??? */');
  });

  it('have one name per number, and no set is empty', () => {
    const sets = [
      ...new Set(
        [
          ...signedNames().map((name) => signatureLine(name)!),
          ...namesWithCommands().flatMap((name) => Object.values(commandsOf(name)!.forms)),
        ].flatMap((line) =>
          [...line.matchAll(/: (?:enum|flags|flags64) (\w+)/g)].map((match) => match[1] as string),
        ),
      ),
    ];
    expect(sets.length).toBeGreaterThan(40);
    for (const set of [...sets, 'SO', 'TCP', 'IP', 'IPV6', 'UDP', 'POLL', 'EPOLL']) {
      const values = setEntries(set).map((entry) => entry.value);
      expect(values.length, set).toBeGreaterThan(0);
      expect(new Set(values).size, set).toBe(values.length);
    }
  });
});

describe('memory as text', () => {
  it('escapes what is not printable, with as few octal digits as are clear', () => {
    expect(quoted(Uint8Array.of(0, 49, 0, 97, 9, 10, 13, 34, 92, 127, 255))).toBe(
      String.raw`"\0001\0a\t\n\r\"\\\177\377"`,
    );
    expect(quoted(new Uint8Array(33).fill(97))).toBe(`"${'a'.repeat(32)}"...`);
  });

  it('shows an address of any family and length', () => {
    expect(sockaddrText(new Uint8Array(1))).toBe(String.raw`"\0"`);
    expect(sockaddrText(Uint8Array.of(1, 0))).toBe('{sa_family=AF_UNIX}');
    expect(sockaddrText(Buffer.from('\x01\0\0name'))).toBe('{sa_family=AF_UNIX, sun_path=@"name"}');
    expect(sockaddrText(Buffer.from('\x01\0/tmp/x\0'))).toBe(
      '{sa_family=AF_UNIX, sun_path="/tmp/x"}',
    );
    expect(sockaddrText(Uint8Array.of(2, 0, 1))).toBe(
      String.raw`{sa_family=AF_INET, sa_data="\1"}`,
    );
    const six = (...groups: number[]) =>
      /"(.*)"/.exec(
        sockaddrText(
          packStruct('sockaddr_in6', {
            sin6_family: 10,
            sin6_addr: new Uint8Array(groups.flatMap((group) => [group >> 8, group & 255])),
          }),
        ),
      )?.[1];
    expect(six(0, 0, 0, 0, 0, 0, 0, 1)).toBe('::1');
    expect(six(0, 0, 0, 0, 0, 0, 0, 0)).toBe('::');
    expect(six(1, 0, 0, 2, 0, 0, 0, 3)).toBe('1:0:0:2::3');
    expect(six(1, 2, 3, 4, 5, 6, 7, 8)).toBe('1:2:3:4:5:6:7:8');
    expect(six(0, 0, 0, 0, 0, 0xffff, 0x7f00, 1)).toBe('::ffff:127.0.0.1');
  });
});
