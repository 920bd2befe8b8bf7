// What a Socket does when the kernel says EAGAIN, EINTR or EINPROGRESS, call by call: the syscall is injected, so each
// case happens every time and none depends on a clock or a signal.

import { describe, expect, it } from 'vitest';
import * as C from '../../lib/constants.js';
import type { Arg, Syscall } from '../../lib/kernel/arg.js';
import { ERRNO } from '../../lib/kernel/errno.js';
import { unpackStruct } from '../../lib/kernel/struct.js';
import { SYS, syscallName } from '../../lib/kernel/syscall-numbers.js';

import { OwnedFd } from '../../lib/typed/owned-fd.js';
import { Socket } from '../../lib/typed/socket.js';
import { type MessageHeader, received } from '../../lib/typed/socket-message.js';

const { EAGAIN, EINTR, EINPROGRESS, ECONNREFUSED } = ERRNO;
const address = { address: '127.0.0.1', port: 80 };

type Result = number | { result: number; ready?: number; error?: number };

/** A kernel that answers with these results in turn, and notes which calls it was asked for. */
function scripted(...script: [name: string, result: Result][]) {
  const calls: { name: string; args: readonly (Arg | undefined)[] }[] = [];
  const syscall: Syscall = (nr, ...args) => {
    const name = syscallName(process.arch as 'x64', nr) as string;
    const next = script[calls.length];
    calls.push({ name, args });
    if (next?.[0] !== name) {
      throw new Error(`call ${calls.length} is ${name}, not ${next?.[0]}`);
    }
    const answer = next[1];
    if (typeof answer === 'number') {
      return answer;
    }
    if (answer.ready !== undefined) {
      new Int16Array((args[0] as Uint8Array).buffer)[3] = answer.ready;
    }
    if (answer.error !== undefined) {
      (args[3] as Uint8Array)[0] = answer.error;
    }
    return answer.result;
  };
  const socket = new Socket(new OwnedFd(7, { syscall, debug: false }), syscall);
  return { socket, calls, names: () => calls.map(({ name }) => name) };
}

const ready = (events: number) => ({ result: 1, ready: events });
const room = new Uint8Array(8);

/** Every call that goes on by itself: its name, the event it waits for, and how it is made. */
const transfers: [string, number, (socket: Socket, timeoutMs?: number) => unknown][] = [
  ['sendto', C.POLLOUT, (s, timeoutMs) => s.send(room, wait(timeoutMs))],
  ['sendto', C.POLLOUT, (s, timeoutMs) => s.sendto(room, address, wait(timeoutMs))],
  ['sendmsg', C.POLLOUT, (s, timeoutMs) => s.sendmsg({ iov: [room] }, wait(timeoutMs))],
  ['recvfrom', C.POLLIN, (s, timeoutMs) => s.recv(room, wait(timeoutMs))],
  ['recvfrom', C.POLLIN, (s, timeoutMs) => s.recvfrom(room, wait(timeoutMs)).length],
  ['recvmsg', C.POLLIN, (s, timeoutMs) => s.recvmsg({ iov: [room] }, wait(timeoutMs)).length],
];
const wait = (timeoutMs: number | undefined) => (timeoutMs === undefined ? {} : { timeoutMs });

describe.each(transfers)('%s', (name, event, make) => {
  it('is made again after a signal, and only then', () => {
    const { socket, names } = scripted([name, -EINTR], [name, -EINTR], [name, 5]);
    expect(make(socket)).toBe(5);
    expect(names()).toEqual([name, name, name]);
  });

  it('does not wait by itself when the kernel would not: EAGAIN is the answer', () => {
    const { socket } = scripted([name, -EAGAIN]);
    expect(() => make(socket)).toThrow(expect.objectContaining({ code: 'EAGAIN', syscall: name }));
  });

  it('waits in ppoll alone when it has a deadline, and goes on after a signal there', () => {
    const { socket, names, calls } = scripted(
      [name, -EAGAIN],
      ['ppoll', -EINTR],
      ['ppoll', ready(event)],
      [name, -EINTR],
      [name, -EAGAIN],
      ['ppoll', ready(event)],
      [name, 3],
    );
    expect(make(socket, 60_000)).toBe(3);
    expect(names()).toEqual([name, 'ppoll', 'ppoll', name, name, 'ppoll', name]);
    const pollfd = unpackStruct('pollfd', calls[1]?.args[0] as Uint8Array);
    expect(pollfd).toMatchObject({ fd: 7, events: event });
    const flags = calls[0]?.args[name.endsWith('msg') ? 2 : 3] as number;
    expect(flags & C.MSG_DONTWAIT).toBe(C.MSG_DONTWAIT);
  });

  it('gives each wait what is left of the deadline, not the whole of it', () => {
    const { socket, calls } = scripted(
      [name, -EAGAIN],
      ['ppoll', -EINTR],
      ['ppoll', ready(event)],
      [name, 1],
    );
    make(socket, 60_000);
    const [first, second] = calls
      .filter((call) => call.name === 'ppoll')
      .map(({ args }) => unpackStruct('timespec', args[2] as Uint8Array))
      .map(({ tv_sec, tv_nsec }) => tv_sec * 1_000_000_000n + tv_nsec);
    expect(first).toBeLessThan(60_000_000_000n);
    expect(second).toBeLessThan(first as bigint);
    expect(second).toBeGreaterThan(50_000_000_000n);
  });

  it('pauses between tries where ppoll says again and again that it need not wait', () => {
    const { socket, names, calls } = scripted(
      [name, -EAGAIN],
      ['ppoll', ready(event)],
      [name, -EAGAIN],
      ['ppoll', ready(event)],
      [name, -EAGAIN],
      ['ppoll', 0],
      ['ppoll', ready(event)],
      [name, 3],
    );
    expect(make(socket, 60_000)).toBe(3);
    expect(names().length).toBe(8);
    expect(unpackStruct('pollfd', calls[5]?.args[0] as Uint8Array).fd).toBe(-1);
  });

  it.each([Number.POSITIVE_INFINITY, Number.MAX_VALUE, 2 ** 53])(
    'waits in the call itself when it has %d ms',
    (timeoutMs) => {
      const { socket, calls } = scripted([name, 1]);
      make(socket, timeoutMs);
      const flags = calls[0]?.args[name.endsWith('msg') ? 2 : 3] as number;
      expect(flags & C.MSG_DONTWAIT).toBe(0);
    },
  );

  it('fails with ETIMEDOUT when ppoll says that the time is over', () => {
    const { socket } = scripted([name, -EAGAIN], ['ppoll', 0]);
    expect(() => make(socket, 1)).toThrow(
      expect.objectContaining({ code: 'ETIMEDOUT', errno: -110, syscall: name }),
    );
  });

  it('sends without SIGPIPE and receives fds closed on exec', () => {
    const { socket, calls } = scripted([name, 0]);
    make(socket);
    const flags = calls[0]?.args[name.endsWith('msg') ? 2 : 3] as number;
    const expected =
      event === C.POLLOUT ? C.MSG_NOSIGNAL : name === 'recvmsg' ? C.MSG_CMSG_CLOEXEC : 0;
    expect(flags).toBe(expected);
  });

  it('reports a failing ppoll as what it is', () => {
    const { socket } = scripted([name, -EAGAIN], ['ppoll', -ERRNO.ENOMEM]);
    expect(() => make(socket, 1)).toThrow(
      expect.objectContaining({ code: 'ENOMEM', syscall: 'ppoll' }),
    );
  });
});

describe('connect', () => {
  const getsockopt = (error: number): [string, Result] => ['getsockopt', { result: 0, error }];

  it('goes on in the background after a signal: it waits until it is settled, and asks for the outcome', () => {
    const { socket, names, calls } = scripted(
      ['connect', -EINTR],
      ['ppoll', -EINTR],
      ['ppoll', ready(C.POLLOUT)],
      getsockopt(0),
    );
    socket.connect(address);
    expect(names()).toEqual(['connect', 'ppoll', 'ppoll', 'getsockopt']);
    expect(calls[1]?.args[2]).toBeNull(); // No deadline.
    expect(calls[3]?.args.slice(1, 3)).toEqual([C.SOL_SOCKET, C.SO_ERROR]);
  });

  it('fails after a signal with what SO_ERROR says', () => {
    const { socket } = scripted(
      ['connect', -EINTR],
      ['ppoll', ready(C.POLLOUT | C.POLLERR | C.POLLHUP)],
      getsockopt(ECONNREFUSED),
    );
    expect(() => socket.connect(address)).toThrow(
      expect.objectContaining({ message: 'connect ECONNREFUSED 127.0.0.1:80', errno: -111 }),
    );
  });

  it('is made again after a signal that has left a Unix socket without a peer and without an error', () => {
    const { socket, names } = scripted(
      ['connect', -EINTR],
      ['ppoll', ready(C.POLLOUT | C.POLLHUP)],
      getsockopt(0),
      ['connect', -EINTR],
      ['ppoll', ready(C.POLLOUT | C.POLLHUP)],
      getsockopt(0),
      ['connect', -ECONNREFUSED],
    );
    expect(() => socket.connect({ path: '/x' })).toThrow('connect ECONNREFUSED /x');
    expect(names().filter((name) => name === 'connect').length).toBe(3);
  });

  it('with a deadline waits in the call, or in ppoll where the socket is nonblocking, and touches no flag of it', () => {
    const blocking = scripted(['connect', 0]);
    blocking.socket.connect(address, { timeoutMs: 60_000 });
    const { socket, names } = scripted(
      ['connect', -EINPROGRESS],
      ['ppoll', ready(C.POLLOUT)],
      getsockopt(0),
    );
    socket.connect(address, { timeoutMs: 60_000 });
    expect(names()).toEqual(['connect', 'ppoll', 'getsockopt']);
  });

  it('with a deadline is made again after a signal that has left a Unix socket without a peer', () => {
    const { socket, names } = scripted(
      ['connect', -EINTR],
      ['ppoll', ready(C.POLLOUT | C.POLLHUP)],
      getsockopt(0),
      ['connect', 0],
    );
    socket.connect({ path: '/x' }, { timeoutMs: 60_000 });
    expect(names()).toEqual(['connect', 'ppoll', 'getsockopt', 'connect']);
  });

  it('says EINPROGRESS of a nonblocking socket without a deadline: it is the caller who waits', () => {
    const { socket } = scripted(['connect', -EINPROGRESS]);
    expect(() => socket.connect(address)).toThrow('connect EINPROGRESS 127.0.0.1:80');
  });

  it('fails with what the kernel says, and with ETIMEDOUT when the time is over', () => {
    const failing = scripted(['connect', -ECONNREFUSED]);
    expect(() => failing.socket.connect(address, { timeoutMs: 9 })).toThrow(/ECONNREFUSED/);
    const late = scripted(['connect', -EINPROGRESS], ['ppoll', 0]);
    expect(() => late.socket.connect(address, { timeoutMs: 9 })).toThrow(
      'connect ETIMEDOUT 127.0.0.1:80: not within 9 ms',
    );
  });

  it('tries again for a Unix listener without room, after a pause in ppoll on nothing', () => {
    const { socket, names, calls } = scripted(
      ['connect', -EAGAIN],
      ['ppoll', 0],
      ['connect', -EAGAIN],
      ['ppoll', 0],
      ['connect', 0],
    );
    socket.connect({ path: '/x' }, { timeoutMs: 60_000 });
    expect(names().filter((name) => name === 'connect').length).toBe(3);
    expect(unpackStruct('pollfd', calls[1]?.args[0] as Uint8Array).fd).toBe(-1);
  });

  it('tells a kernel’s ETIMEDOUT from that of its own deadline', () => {
    const { socket } = scripted(['connect', -ERRNO.ETIMEDOUT]);
    expect(() => socket.connect(address, { timeoutMs: 9 })).toThrow(
      expect.objectContaining({ message: 'connect ETIMEDOUT 127.0.0.1:80' }),
    );
  });
});

describe('accept4', () => {
  it('is made again after a signal, closed on exec', () => {
    const { socket, calls } = scripted(['accept4', -EINTR], ['accept4', 9], ['close', 0]);
    const { socket: accepted, address: from } = socket.accept4();
    expect([accepted.fd, from]).toEqual([9, { family: 'other', bytes: new Uint8Array(128) }]);
    expect(calls[1]?.args[3]).toBe(C.SOCK_CLOEXEC);
    accepted.close();
  });

  it('with a deadline waits in the call, or in ppoll where the socket is nonblocking, and goes on after a signal', () => {
    const { socket, names } = scripted(
      ['accept4', -EINTR],
      ['accept4', -EAGAIN],
      ['ppoll', ready(C.POLLIN)],
      ['accept4', -EAGAIN],
      ['ppoll', 0],
    );
    expect(() => socket.accept4({ timeoutMs: 60_000 })).toThrow(/accept4 ETIMEDOUT/);
    expect(names()).toEqual(['accept4', 'accept4', 'ppoll', 'accept4', 'ppoll']);
  });

  it('without any time looks first, so that it need not be interrupted', () => {
    const { socket } = scripted(['ppoll', 0]);
    expect(() => socket.accept4({ timeoutMs: 0 })).toThrow(/accept4 ETIMEDOUT/);
  });
});

describe('sendAll', () => {
  it('goes on from where the kernel stopped, all under one deadline', () => {
    const data = new Uint8Array([1, 2, 3, 4, 5, 6]);
    const { socket, calls } = scripted(
      ['sendto', 4],
      ['sendto', -EAGAIN],
      ['ppoll', ready(C.POLLOUT)],
      ['sendto', -EINTR],
      ['sendto', 2],
    );
    socket.sendAll(data, { timeoutMs: 60_000 });
    expect(calls.filter(({ name }) => name === 'sendto').map(({ args }) => args[1])).toEqual([
      data,
      data.subarray(4),
      data.subarray(4),
      data.subarray(4),
    ]);
  });
});

describe('what was received', () => {
  it('has no credentials when other control messages took their room, and loses no fd over it', () => {
    const data = new Uint8Array(Int32Array.of(9).buffer);
    const control = [
      { level: C.SOL_SOCKET, type: C.SCM_CREDENTIALS, data },
      { level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data },
    ];
    const result = () => ({ name: new Uint8Array(0), control, flags: C.MSG_CTRUNC });
    const message = received({ result } as MessageHeader, 1, 1, () => 0);
    expect(message).toMatchObject({ credentials: null, controlTruncated: true });
    expect(message.fds.map(({ fd }) => fd)).toEqual([9]);
  });
});

describe('fds that were not asked for', () => {
  it('are all closed, whatever closing one says, and cost nobody the message', () => {
    const data = new Uint8Array(Int32Array.of(7, 8, 9).buffer);
    const control = [{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data }];
    const result = () => ({ name: new Uint8Array(0), control, flags: 0 });
    const closed: unknown[] = [];
    const message = received({ result } as MessageHeader, 1, 1, (_nr, fd) => {
      closed.push(fd);
      return -ERRNO.EIO;
    });
    expect(closed).toEqual([8, 9]);
    expect(message).toMatchObject({ length: 1, controlTruncated: true });
    expect(message.fds.map(({ fd }) => fd)).toEqual([7]);
  });
});

describe('a socket that is opened', () => {
  const failing = () => -ERRNO.EMFILE;

  it('is the error of the call where that fails, and owns nothing', () => {
    const error = (syscall: string) => expect.objectContaining({ code: 'EMFILE', syscall });
    expect(() => Socket.open(C.AF_INET, C.SOCK_STREAM, 0, failing)).toThrow(error('socket'));
    expect(() => Socket.pair(C.SOCK_STREAM, 0, failing)).toThrow(error('socketpair'));
  });

  it('is closed on exec, whatever its type', () => {
    const calls: unknown[][] = [];
    const syscall: Syscall = (...args) => {
      calls.push(args);
      return 7;
    };
    Socket.open(C.AF_INET, C.SOCK_DGRAM | C.SOCK_NONBLOCK, 17, syscall);
    const type = C.SOCK_DGRAM | C.SOCK_NONBLOCK | C.SOCK_CLOEXEC;
    expect(calls).toEqual([[SYS.socket, C.AF_INET, type, 17]]);
  });
});
