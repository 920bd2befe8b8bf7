import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AF_INET,
  AT_FDCWD,
  F_SETFD,
  FD_CLOEXEC,
  MFD_CLOEXEC,
  MSG_DONTWAIT,
  O_CREAT,
  O_RDWR,
  SEEK_SET,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOL_SOCKET,
} from '../../lib/constants.js';
import { emit } from '../../lib/emit/emit.js';
import { faithfulExchange } from '../../lib/exchange/recipes.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { formatImage, formatRun, formatStep } from '../../lib/program/format.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program } from '../../lib/program/program.js';
import { run, step } from '../../lib/program/run/run.js';
import { itNeeds } from '../capabilities.js';
import { withDirectory } from './readers.js';

function linked(build: (p: Program) => void) {
  const p = new Program();
  build(p);
  return link(p);
}

/** Calls of many kinds, of which the last fails; the first opens the one descriptor. */
const varied = linked((p) => {
  const fd = p.call('memfd_create', p.string('name', 'a name'), MFD_CLOEXEC);
  const long = p.bytes('long', `"${'0123456789'.repeat(4)}"\n`);
  p.call('write', fd, long, long.lengthBytes);
  p.call('write', fd, p.bytes('odd', Uint8Array.of(0, 1, 0x31, 9, 0xff, 0x41)), 6);
  p.call('lseek', fd, 38, SEEK_SET);
  const room = p.zeroed('room', 20);
  const n = p.call('read', fd, room, 5);
  p.call('read', fd, room.at(n), literal(20).minus(n));
  p.call('fcntl', fd, F_SETFD, FD_CLOEXEC);
  p.mayFail('openat', AT_FDCWD, p.string('path', '/no/such'), O_RDWR | O_CREAT, 0o644);
  p.mayFail('recvfrom', fd, room, 20, MSG_DONTWAIT, null, null);
  p.call('connect', fd, p.bytes('server', packSockaddrIn({ address: '127.0.0.1', port: 80 })), 16);
});

describe('formatImage', () => {
  it('shows a program as C would, by its own names', () => {
    const server = { address: '127.0.0.1', port: 8080 };
    expect(formatImage(link(faithfulExchange(server)))).toBe(
      [
        'struct sockaddr sockaddr = {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}',
        'char request[161] = "GET / HTTP/1.1\\r\\nHost:dyte.io\\r\\nUp"...',
        'char frame[11] = "\\201\\205\\1\\2\\3\\4igohn"',
        'char response[135]',
        'fd = socket(AF_INET, SOCK_STREAM, IPPROTO_IP)',
        'connect(fd, sockaddr, 16)',
        'sendto(fd, request, 161, 0, NULL, 0)',
        'n = recvfrom(fd, response, 135, 0, NULL, NULL)',
        'sendto(fd, frame, 11, 0, NULL, 0)',
        'recvfrom(fd, &response[n], 135 - n, 0, NULL, NULL)',
        'close(fd)',
        'write(1, response, 135)',
        '',
      ].join('\n'),
    );
  });

  it('shows sums, structs and expectations', () => {
    const image = linked((p) => {
      const room = p.zeroed('room', 30);
      const fd = p.call('socket', AF_INET, SOCK_DGRAM, 0).as('sock');
      const wait = p.bytes('wait', new Uint8Array(BigInt64Array.of(1n, 500n).buffer));
      p.call('setsockopt', fd, SOL_SOCKET, SO_RCVTIMEO, wait, 16);
      const n = p.call('read', fd, room, 10);
      const m = p.call('read', fd, room.at(n).plus(4), 10);
      p.call('write', 1, room.at(n), literal(20).minus(n).minus(m).plus(m));
      p.call('lseek', fd, literal(0).minus(n).minus(7), SEEK_SET);
      p.expect(room.at(m), 'ok\n');
    });
    expect(formatImage(image)).toBe(
      [
        'char room[30]',
        'char wait[16] = "\\1\\0\\0\\0\\0\\0\\0\\0\\364\\1\\0\\0\\0\\0\\0\\0"',
        'sock = socket(AF_INET, SOCK_DGRAM, IPPROTO_IP)',
        'setsockopt(sock, SOL_SOCKET, SO_RCVTIMEO, wait, 16)',
        'n = read(sock, room, 10)',
        'n2 = read(sock, &room[n + 4], 10)',
        'write(1, &room[n], 20 - n)',
        'lseek(sock, 0 - n - 7, SEEK_SET)',
        'expect(&room[n2], "ok\\n")',
        '',
      ].join('\n'),
    );
  });

  it('shows as many bytes as it is asked to', () => {
    const image = linked((p) => p.call('write', -1, p.bytes('text', 'x'.repeat(40)), 40));
    const [whole, few] = ['x'.repeat(40), 'xxx'];
    expect(formatImage(image, { mostBytes: 40 })).toContain(`char text[40] = "${whole}"\n`);
    expect(formatImage(image, { mostBytes: 3 })).toContain(`char text[40] = "${few}"...\n`);
    expect(formatRun(image, run(image), { mostBytes: 3 })).toContain(
      `write(-1, "${few}"..., 40) = -1`,
    );
  });

  it('is empty for an empty program', () => {
    expect(formatImage(linked(() => {}))).toBe('');
  });
});

describe('formatStep', () => {
  itNeeds('strace', 'spawnNode')('writes of each step what strace writes of an executable', () => {
    const theirs = withDirectory((directory) => {
      const [file, log] = [join(directory, 'program'), join(directory, 'trace')] as const;
      const target = process.arch as 'x64' | 'arm64';
      writeFileSync(file, emit(varied, { target }).bytes, { mode: 0o755 });
      try {
        execFileSync('strace', ['-qq', '-e', 'trace=!execve,alarm,setitimer', '-o', log, file]);
      } catch {
        // Its last call fails, and so does it.
      }
      return readFileSync(log, 'utf8');
    });
    const ours: string[] = [];
    let fd = '';
    for (const progress of step(varied)) {
      fd ||= String(progress.results[0]);
      ours.push(formatStep(varied, progress.step, progress));
    }
    run(linked((p) => p.call('close', Number(fd))));
    // strace aligns the results and shows where memory is that was not filled; the descriptor has another number here.
    const expected = theirs
      .replace(/\) +=/g, ') =')
      .replace(/0x[0-9a-f]+, 20/, '<20 bytes>, 20')
      .split('\n')
      .slice(0, varied.steps.length);
    const renumbered = ours.map((line) =>
      line.replace(`(${fd}`, '(3').replace(new RegExp(`= ${fd}$`), '= 3'),
    );
    expect(renumbered).toEqual(expected);
    expect(renumbered).toHaveLength(10);
  });
});

describe('formatRun', () => {
  it('shows the steps that ran, the failed one last', () => {
    const image = linked((p) => {
      p.mayFail('close', -1);
      p.call('write', p.call('close', -2), p.zeroed('room', 1), 1);
    });
    expect(formatRun(image, run(image))).toBe(
      'close(-1) = -1 EBADF (Bad file descriptor)\nclose(-2) = -1 EBADF (Bad file descriptor)\n',
    );
  });

  it('says what memory held where something else was expected', () => {
    const image = linked((p) => {
      const status = p.bytes('status', 'HTTP/1.1 503');
      p.expect(status, 'HTTP');
      p.expect(status.at(9), '502');
      p.call('getpid');
    });
    expect(formatRun(image, run(image))).toBe(
      'expect(status, "HTTP") = 0\nexpect(&status[9], "502") = -1 ("503" differs from byte 2 on)\n',
    );
  });
});
