import { describe, expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import { formatImage, formatRun } from '../../lib/program/format.js';
import type { CallStep, Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { LinkError } from '../../lib/program/link/link-error.js';
import { literal, Program, ProgramBuffer } from '../../lib/program/program.js';
import { run, step } from '../../lib/program/run/run.js';
import { runAsync } from '../../lib/program/run/run-async.js';
import { stepText } from '../../lib/program/step-text.js';

/** The exchange's second half: all that affine arguments are for. */
function receiver() {
  const p = new Program();
  const response = p.zeroed('response', 135);
  const fd = p.call('socket', 2, 1, 0);
  const n = p.call('recvfrom', fd, response, 135, 0, null, null);
  const m = p.call('recvfrom', fd, response.at(n), literal(135).minus(n), 0, null, null);
  p.call('write', 1, response, n.plus(m));
  return p;
}

const texts = (image: Image) => image.steps.map((_, index) => stepText(image, index));

describe('link', () => {
  it('lays a struct out with words of 8 bytes and of 4, and knows what its pointers lead to', () => {
    const p = new Program();
    const filter = p.bytes('filter', Uint8Array.of(6, 0, 0, 0, 0, 0, 0, 0));
    p.call('prctl', 22, 2, p.struct('sock_fprog', { len: 1, filter }), 0, 0);
    const { regions } = link(p);
    const pointer = (at: number) => [{ at, to: { region: 0, offset: 0n, terms: [] } }];
    expect(regions[0]).toMatchObject({ name: 'filter', constant: false });
    expect(regions[1]).toMatchObject({
      length: 16,
      initial: Uint8Array.of(1),
      pointers: pointer(8),
      ia32: { length: 8, initial: Uint8Array.of(1), pointers: pointer(4) },
    });
  });

  it('believes bounds that a result has passed', () => {
    const p = new Program();
    const room = p.zeroed('room', 16);
    const n = p.call('getpriority', 0, 0);
    p.expectResult(n, { atLeast: 1, atMost: 12 });
    p.store(room.at(n), n, 4);
    expect(texts(link(p))).toEqual([
      'n = getpriority(PRIO_PROCESS, 0)',
      'expect(1 <= n <= 12)',
      'store(&room[n], n, 4)',
    ]);
    const q = new Program();
    const unbounded = q.call('getpriority', 0, 0);
    q.store(q.zeroed('room', 16).at(unbounded), 1, 1);
    expect(() => link(q)).toThrow(/nothing bounds/);
  });

  it('writes what an executable gets from its process as C would', () => {
    const p = new Program();
    p.mayFail('execve', p.argv(1), p.argvFrom(1), p.environment);
    expect(texts(link(p))).toEqual([
      'arg1 = argv[1]',
      'args = &argv[1]',
      'env = environ',
      'execve(arg1, args, env)',
    ]);
  });

  it('names used results and writes affine arguments as C would', () => {
    expect(texts(link(receiver()))).toEqual([
      'fd = socket(AF_INET, SOCK_STREAM, IPPROTO_IP)',
      'n = recvfrom(fd, response, 135, 0, NULL, NULL)',
      'n2 = recvfrom(fd, &response[n], 135 - n, 0, NULL, NULL)',
      'write(1, response, n + n2)',
    ]);
  });

  it('lays initialised buffers first, aligned, and leaves out trailing zeros', () => {
    const p = new Program();
    const zeroed = p.zeroed('zeroed', 20);
    const text = p.bytes('text', 'hello');
    const padded = p.bytes('padded', Uint8Array.of(1, 0, 2, 0, 0, 0, 0, 0, 0, 0));
    p.call('write', 1, text, 5);
    p.call('read', 0, padded, 10);
    p.call('read', 0, zeroed, 20);
    const image = link(p);
    expect(image.regions).toEqual([
      { name: 'zeroed', offset: 24, length: 20, initial: new Uint8Array(), constant: false },
      {
        name: 'text',
        offset: 0,
        length: 5,
        initial: new TextEncoder().encode('hello'),
        constant: true,
      },
      { name: 'padded', offset: 8, length: 10, initial: Uint8Array.of(1, 0, 2), constant: false },
    ]);
    expect([...image.data]).toEqual([...Buffer.from('hello\0\0\0\x01\0\x02')]);
    expect(image.size).toBe(44);
  });

  it('cancels a result that is added and subtracted', () => {
    const p = new Program();
    const fd = p.call('socket', 2, 1, 0);
    p.call('close', fd.plus(3).minus(fd));
    expect((link(p).steps[1] as CallStep).args).toEqual([{ region: null, offset: 3n, terms: [] }]);
  });

  it.each<[string, (p: Program) => void]>([
    [
      'leaves out a mode that no file is created with',
      (p) => p.call('openat', -100, p.string('path', '/'), 0),
    ],
    ['leaves out what a command of fcntl does not want', (p) => p.call('fcntl', 1, 1)],
    ['takes an argument that a command of fcntl has no use for', (p) => p.call('fcntl', 1, 1, 0)],
    ['takes NULL for memory of no bytes', (p) => p.call('write', 1, null, 0)],
    [
      'reads a path that an earlier call wrote, when a NUL stays behind it',
      (p) => {
        const path = p.zeroed('path', 11);
        p.call('read', 0, path, 10);
        p.call('openat', -100, path, 0);
      },
    ],
    [
      'trusts no result of a call that it has no signature of',
      (p) => p.call('vserver', p.call('vserver', 1)),
    ],
  ])('%s', (_, build) => {
    const p = new Program();
    build(p);
    expect(link(p).steps.length).toBeGreaterThan(0);
  });

  it('takes for constant only what no call may write to', () => {
    const p = new Program();
    for (const name of ['read', 'sent', 'unused', 'compared']) {
      p.bytes(name, 'abcd');
    }
    const [read, sent, , compared] = p.buffers.map((buffer) => new ProgramBuffer(buffer));
    p.call('read', 0, read!, 4);
    p.call('write', 1, sent!, 4);
    p.expect(compared!, 'abcd');
    const constant = link(p).regions.filter((region) => region.constant);
    expect(constant.map(({ name }) => name)).toEqual(['sent', 'unused', 'compared']);
  });

  const bad: [string, (p: Program) => void, number | null, RegExp][] = [
    [
      'a receive that can pass the end',
      (p) => {
        const b = p.zeroed('b', 10);
        const n = p.call('read', 0, b, 10).as('n');
        p.call('read', 0, b.at(n), literal(11).minus(n));
      },
      1,
      /^steps\[1\] read\(0, &b\[n\], 11 - n\): &b\[n\] can reach byte 11 of "b", which has 10$/,
    ],
    [
      'a length that can become negative',
      (p) => {
        const b = p.zeroed('b', 10);
        const n = p.call('read', 0, b, 10).as('n');
        p.call('read', 0, b, literal(9).minus(n));
      },
      1,
      /length for b can come to -1/,
    ],
    [
      'a place before its buffer',
      (p) => p.call('read', 0, p.zeroed('b', 10).at(-1), 1),
      0,
      /1 bytes before "b"/,
    ],
    [
      'an offset that nothing bounds',
      (p) => {
        const fd = p.call('socket', 2, 1, 0).as('fd');
        p.call('read', fd, p.zeroed('b', 10).at(fd), 1);
      },
      1,
      /nothing bounds the result in &b\[fd\]/,
    ],
    [
      'an offset that is -errno when its call fails',
      (p) => {
        const b = p.zeroed('b', 10);
        const n = p.mayFail('read', 0, b, 10);
        p.call('write', 1, b.at(n), 0);
      },
      1,
      /4095 bytes before "b"/,
    ],
    [
      'a result of another program',
      (p) => p.call('close', new Program().call('socket', 2, 1, 0)),
      0,
      /argument 0 uses the result of socket, a call of another program/,
    ],
    [
      'a buffer of another program',
      (p) => p.call('write', 1, new Program().zeroed('b', 1), 1),
      0,
      /"b", a buffer of another program/,
    ],
    [
      'a call that no architecture has',
      (p) => p.call('sendfrom' as 'sendto', 1),
      0,
      /^steps\[0\] sendfrom\(1\): there is no call sendfrom on x64, arm64, ia32, riscv64$/,
    ],
    ['exit', (p) => p.call('exit', 0), 0, /^steps\[0\] exit\(0\): exit may not stand in a program/],
    [
      'fork',
      (p) => p.call('fork'),
      0,
      /fork may not stand in a program: the new process has one thread/,
    ],
    [
      'too few arguments',
      (p) => p.call('recvfrom', 3),
      0,
      /recvfrom\(fd, buf, len, flags, addr, addrlen\) takes 6 arguments, not 1/,
    ],
    [
      'one argument too many',
      (p) => p.call('close', 3, 4),
      0,
      /close\(fd\) takes 1 arguments, not 2/,
    ],
    [
      'an address for a number',
      (p) => p.call('close', p.zeroed('b', 8)),
      0,
      /fd is the address b; a number belongs there/,
    ],
    [
      'a number past 32 bits where the kernel looks at 32',
      (p) => p.call('close', 2 ** 32 + 1),
      0,
      /fd is 4294967297: the kernel looks at 32 bits of it only/,
    ],
    [
      'a flag past 32 bits, as a bigint, in a command of a form',
      (p) => p.call('fcntl', 0, 4, -(2n ** 33n)),
      0,
      /arg is -8589934592: the kernel looks at 32 bits/,
    ],
    [
      'memory for a command of which no form is known',
      (p) => p.call('ioctl', 0, 0x12345, p.zeroed('b', 8)),
      0,
      /argp is memory, and no form is known of this command/,
    ],
    [
      'memory for a call of which nothing is known',
      (p) => p.call('vserver', p.zeroed('b', 8)),
      0,
      /argument 0 is memory, and nothing is known of the call/,
    ],
    [
      'a number for an address',
      (p) => p.call('read', 0, 7, 0),
      0,
      /buf is the number 7; the address of a buffer/,
    ],
    [
      'a result for an address',
      (p) => p.call('read', 0, p.call('getpid').as('id'), 0),
      1,
      /buf is the number id; the address/,
    ],
    [
      'a struct that is too small for the command of fcntl',
      (p) => p.call('fcntl', 1, 5, p.zeroed('lock', 31)),
      0,
      /byte 32 of "lock", which has 31/,
    ],
    [
      'a number for what a command of prctl writes to',
      (p) => p.call('prctl', 16, 5),
      0,
      /name is the number 5/,
    ],
    ['NULL where the kernel needs memory', (p) => p.call('uname', null), 0, /buf is NULL/],
    [
      'a struct that is too small',
      (p) => p.call('uname', p.zeroed('b', 389)),
      0,
      /byte 390 of "b", which has 389/,
    ],
    [
      'elements that pass the end',
      (p) => p.call('poll', p.zeroed('fds', 23), 3, 0),
      0,
      /fds can reach byte 24 of "fds", which has 23/,
    ],
    [
      'a struct that is large enough for ia32 alone',
      (p) => p.call('clock_gettime', 0, p.zeroed('time', 8)),
      0,
      /byte 16 of "time", which has 8/,
    ],
    [
      'a length word that allows too much',
      (p) =>
        p.call('getsockname', 3, p.zeroed('a', 15), p.bytes('size', Uint8Array.of(16, 0, 0, 0))),
      0,
      /byte 16 of "a", which has 15/,
    ],
    [
      'a length word that the kernel has written before',
      (p) => {
        const size = p.bytes('size', Uint8Array.of(16, 0, 0, 0));
        p.call('getsockname', 3, p.zeroed('a', 16), size);
        p.call('getpeername', 3, p.zeroed('b', 16), size);
      },
      1,
      /the length of addr, in "size", was written by a call before/,
    ],
    [
      'a path without its NUL',
      (p) => p.call('openat', -100, p.bytes('path', '/dev/null'), 0),
      0,
      /path has no NUL at its end that stays: "path" must end in one/,
    ],
    [
      'a path whose NUL an earlier call overwrites',
      (p) => {
        const path = p.string('path', '/dev/null');
        p.call('read', 0, path, 10);
        p.call('openat', -100, path, 0);
      },
      1,
      /no NUL at its end that stays/,
    ],
    [
      'a place after a receive that may say more than it received',
      (p) => {
        const b = p.zeroed('b', 10);
        const n = p.call('recvfrom', 3, b, 10, 0x20, null, null).as('n');
        p.call('write', 1, b, n);
      },
      1,
      /nothing bounds the result in b or its length/,
    ],
    [
      'a store of an address',
      (p) => p.store(p.zeroed('b', 8), p.zeroed('c', 8), 8),
      0,
      /store: its value is the address c;/,
    ],
    [
      'a store past the end',
      (p) => p.store(p.zeroed('b', 8).at(5), 1, 4),
      0,
      /can reach byte 9 of "b"/,
    ],
    [
      'a store of three bytes',
      (p) => p.store(p.zeroed('b', 8), 1, 3 as never),
      0,
      /its width is 3: 1, 2, 4 or 8/,
    ],
    ['a store into no buffer', (p) => p.store(literal(4096), 1, 1), 0, /its place is no address/],
    [
      'bounds of an address',
      (p) => p.expectResult(p.zeroed('b', 8), { atMost: 5 }),
      0,
      /expect: its value is the address b/,
    ],
    [
      'a step after an execve',
      (p) => {
        p.call('execve', p.string('path', '/bin/true'), p.pointers('argv', [null]), p.environment);
        p.call('getpid');
      },
      1,
      /no step after it is ever reached/,
    ],
    [
      'a pointer into a buffer of another program',
      (p) => p.pointers('argv', [new Program().zeroed('b', 1)]),
      null,
      /its pointer at byte 0 leads to "b", a buffer of another program/,
    ],
    [
      'a pointer past the end',
      (p) => p.pointers('argv', [null, p.zeroed('b', 1).at(2)]),
      null,
      /its pointer at byte 8 leads to byte 2 of "b", which has 1/,
    ],
    [
      'a pointer with a result in it',
      (p) => p.pointers('argv', [p.zeroed('b', 9).at(p.call('getpid'))]),
      null,
      /has a result in it/,
    ],
    ['a pointer that is a number', (p) => p.pointers('argv', [literal(5)]), null, /is a number/],
    ['a fraction', (p) => p.call('close', 1.5), 0, /^steps\[0\] close\(1.5\): argument 0 is 1.5/],
    ['a wide bigint', (p) => p.call('close', 2n ** 64n), 0, /does not fit in 64 bits/],
    ['seven arguments', (p) => p.call('close', 1, 2, 3, 4, 5, 6, 7), 0, /7 arguments/],
    ['an expect past the end', (p) => p.expect(p.zeroed('b', 3).at(1), 'abc'), 0, /byte 4 of "b"/],
    ['an expect of nothing', (p) => p.expect(p.zeroed('b', 3), ''), 0, /no bytes/],
    ['an expect of a number', (p) => p.expect(literal(3), 'a'), 0, /no address in a buffer/],
    ['an empty buffer', (p) => p.zeroed('b', 0), null, /its length is 0: it must be a whole/],
    ['text for a length', (p) => p.zeroed('b', '10' as never), null, /its length is \[string\]:/],
    [
      'more than a gibibyte of buffers',
      (p) => [p.zeroed('a', 2 ** 30), p.zeroed('b', 1)],
      null,
      /^buffer "b": with its 1 bytes all buffers exceed 1073741824$/,
    ],
    [
      'bytes that are no buffer',
      (p) => p.call('write', 1, new Uint8Array(2) as never, 2),
      0,
      /^steps\[0\] write\(1, \[object\], 2\): argument 1 is a value of type object: it must be .* an address in a buffer, which bytes\(\)/,
    ],
    ['a buffer twice', (p) => [p.zeroed('b', 1), p.zeroed('b', 1)], null, /has this name already/],
    ['a bad buffer name', (p) => p.zeroed('a b', 1), null, /C identifier/],
    ['a bad result name', (p) => p.call('getpid').as('1'), 0, /cannot name its result/],
    [
      'a result name twice',
      (p) => [p.call('getpid').as('a'), p.call('getpid').as('a')],
      1,
      /called "a" already/,
    ],
  ];
  it.each(bad)('rejects %s', (_, build, step, message) => {
    const p = new Program();
    build(p);
    let error: unknown;
    try {
      link(p);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(LinkError);
    expect((error as LinkError).message).toMatch(message);
    expect((error as LinkError).step).toBe(step);
  });

  it('takes calls with structs that not every architecture has, and the largest of those that have it', () => {
    const p = new Program();
    p.call('fstat', 1, p.zeroed('stat', 144));
    p.call('sysinfo', p.zeroed('info', 112));
    expect(link(p).size).toBe(256);
    p.call('fstat', 1, p.zeroed('short', 143));
    expect(() => link(p)).toThrow('short can reach byte 144 of "short", which has 143');
  });

  it('takes a gibibyte of buffers', () => {
    const p = new Program();
    p.zeroed('a', 2 ** 29);
    p.zeroed('b', 2 ** 29);
    expect(link(p).size).toBe(2 ** 30);
  });

  it('and the readers say what they take', async () => {
    const p = new Program();
    const image = link(p);
    const program = p as never;
    const unlinked = new TypeError('this is no Image: link(program) makes one of a Program');
    expect(() => link(image as never)).toThrow(
      new TypeError('link takes a Program, and got something else'),
    );
    expect(() => emit(program, { target: 'x64' })).toThrow(unlinked);
    expect(() => run(program)).toThrow(unlinked);
    expect(() => step(program).next()).toThrow(unlinked);
    expect(() => formatImage(program)).toThrow(unlinked);
    expect(() => formatRun(program, run(image))).toThrow(unlinked);
    await expect(runAsync(program)).rejects.toThrow(unlinked);
  });
});
