import { describe, expect, it } from 'vitest';
import { constantValue } from '../../lib/kernel/constant-sets.js';
import { memoryBytes, ownLength } from '../../lib/kernel/memory-sizes.js';
import { resultRange } from '../../lib/kernel/result-range.js';
import {
  hasCommands,
  type Parameter,
  signatureFor,
  signatureOf,
} from '../../lib/kernel/signature.js';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import {
  commandsOf,
  namesWithCommands,
  OWN_LENGTHS,
  signedNames,
} from '../../lib/kernel/signatures.js';
import { isStructName, structLayout } from '../../lib/kernel/struct.js';
import { ARCHITECTURES, syscallNumber, syscallTable } from '../../lib/kernel/syscall-numbers.js';

const names = signedNames();

describe('signatures', () => {
  it.each(ARCHITECTURES)(
    'or a reason why none is needed are there for every number of %s',
    (arch) => {
      const table = Object.entries<number>(syscallTable(arch));
      const unknown = table.filter(
        ([name]) => signatureOf(name) === undefined && !Object.hasOwn(UNSIGNED, name),
      );
      expect(unknown).toEqual([]);
      expect(table.length).toBeGreaterThan(310);
      console.log(
        `${arch}: ${table.length} numbers, ${table.filter(([name]) => Object.hasOwn(UNSIGNED, name)).length} of them without code behind`,
      );
    },
  );

  it('are each of a call that some architecture has, and stand in one place', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of [...names, ...Object.keys(UNSIGNED)]) {
      const has = ARCHITECTURES.some((arch) => syscallNumber(arch, name) !== undefined);
      expect(has, name).toBe(true);
      expect(names.includes(name as 'read') && Object.hasOwn(UNSIGNED, name), name).toBe(false);
    }
  });

  const checkParameters = (name: string, parameters: readonly Parameter[]) => {
    expect(parameters.length, name).toBeLessThanOrEqual(6);
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    for (const { kind, memory } of parameters) {
      if (memory === null) {
        expect(KINDS, name).toContain(kind);
        continue;
      }
      const { count, element } = memory;
      if (!SIZED_BY_WORDS.test(element)) {
        // An element that is no struct and no other of the grammar would pass for a word.
        expect(isStructName(element) || ELEMENTS.test(element), `${name} ${element}`).toBe(true);
      }
      expect(memoryBytes(element, 2), name).toBeGreaterThan(0);
      if (count.kind === 'argument' || count.kind === 'word') {
        expect(parameters[count.index]?.kind, name).toBe(count.kind === 'word' ? 'memory' : 'size');
      } else if (count.kind === 'own') {
        expect(OWN_LENGTHS, name).toHaveProperty(element.replace(/_self$/, ''));
      }
    }
  };
  const KINDS = [
    ...['fd', 'dirfd', 'int', 'uint', 'long', 'ulong', 'size', 'off', 'loff', 'pid', 'uid', 'gid'],
    ...['mode', 'signal', 'milliseconds', 'address', 'any', 'flags', 'flags64', 'enum', 'sockopt'],
    ...['futexop', 'quota', 'path', 'string', 'strings'],
  ];
  const SIZED_BY_WORDS = /^(long|ulong|off|pointer)$/;
  const ELEMENTS =
    /^(bytes|text|int|u16|u32|u64|loff|sockaddr|option|sigset|fdset|nodemask|pages|msgbuf|io_uring_probe|\w+_(bytes|self))$/;

  it('have at most six arguments, sizes for all memory, and lengths that are arguments', () => {
    for (const name of names) {
      const { parameters, result } = signatureOf(name);
      checkParameters(name, parameters);
      if (result.kind === 'atMost') {
        expect(parameters[result.index]?.kind, name).toBe('size');
      }
    }
  });

  const commands = namesWithCommands().flatMap((name) => {
    const { by, shift = 0, forms } = commandsOf(name)!;
    return Object.keys(forms).map((key) => ({ name, by, shift, key }));
  });

  it.each(commands)(
    'know $name by the number that the constant has: $key',
    ({ name, by, shift, key }) => {
      const [constants, values] = key.split(' ').map((part) => part.split('/')) as [
        string[],
        string[],
      ];
      for (const [index, constant] of constants.entries()) {
        // The options of sysfs have no names; some commands only one architecture has.
        if (!/^(OPTION_\d|ARCH_\w+|F_\w+LKW?64)$/.test(constant)) {
          const value = constantValue(constant);
          expect(value, constant).toBeDefined();
          expect(String(Number(value) >>> 0), constant).toBe(values[index]);
        }
      }
      const general = signatureOf(name)!;
      const args: unknown[] = [];
      for (const [index, parameter] of by.entries()) {
        const at = general.parameters.findIndex((each) => each.name === parameter);
        expect(at, parameter).toBeGreaterThanOrEqual(0);
        args[at] = Number(values[index] ?? 0) * 2 ** shift;
      }
      const form = signatureFor(name, args)!;
      expect(form).not.toBe(general);
      expect(form.parameters.map(({ kind }) => kind)).not.toContain('any');
      checkParameters(`${name} ${key}`, form.parameters);
      // The kernel compares 32 bits of it.
      const wide = args.map((arg) => (typeof arg === 'number' ? arg + 2 ** 32 : arg));
      expect(signatureFor(name, wide)).toBe(form);
      expect(
        signatureFor(
          name,
          wide.map((arg) => (arg === undefined ? arg : BigInt(arg as number))),
        ),
      ).toBe(form);
    },
  );

  it('of an ioctl that no table has take direction and size from the request', () => {
    const form = (request: number) => signatureFor('ioctl', [0, request])!.parameters[2]!;
    expect(form(0x8010_3001)).toMatchObject({
      kind: 'memory',
      memory: { direction: 'out', element: 'bytes', count: { kind: 'fixed', elements: 16 } },
    });
    expect(form(0x4008_3001).memory).toMatchObject({ direction: 'in', count: { elements: 8 } });
    expect(form(0xc020_3001).memory).toMatchObject({ direction: 'inout', count: { elements: 32 } });
    expect(form(0x3001).kind).toBe('any');
    expect(form(0xc020_ae01).kind).toBe('any'); // KVM's sizes are not what it uses.
  });

  it('without a known command keep what may be memory open', () => {
    for (const name of namesWithCommands()) {
      expect(hasCommands(name)).toBe(true);
    }
    expect(signatureFor('fcntl', [0, 12_345])).toBe(signatureOf('fcntl'));
    expect(signatureFor('fcntl', [0, undefined])).toBe(signatureOf('fcntl'));
    expect(hasCommands('read')).toBe(false);
  });
});

describe('structs that say how long they are', () => {
  it.each(Object.keys(OWN_LENGTHS))('%s: by the member that the layout has there', (name) => {
    const { at, bytes } = OWN_LENGTHS[name]!;
    if (isStructName(name)) {
      const member = structLayout(name).members.find(({ offset }) => offset === at);
      expect(member?.size).toBe(bytes);
    }
    expect(ownLength(`${name}_self`, new Uint8Array(at + bytes - 1))).toBeNull();
    const memory = new Uint8Array(at + bytes);
    new DataView(memory.buffer).setUint16(at, 300, true);
    expect(ownLength(`${name}_self`, memory)).toBeGreaterThanOrEqual(300);
  });
});

describe('resultRange', () => {
  it.each([
    ['close', [], 'zero'],
    ['openat', [], 'int'],
    ['getpid', [], 'int'],
    ['umask', [], 'int'],
    ['getuid', [], 'word'], // An id may have its top bit set.
    ['lseek', [], 'word'],
    ['mmap', [], 'word'],
    ['alarm', [], 'word'], // 2^32 - 1 seconds are a result.
    ['ioctl', [0, 0x541b], 'word'], // A driver returns what it likes.
    ['read', [], { upTo: 2 }],
    ['getrandom', [], { upTo: 1 }],
    ['readlinkat', [], { upTo: 3 }],
    ['recvfrom', [3n, 0n, 100n, 0n], { upTo: 2 }],
    ['recvfrom', [3n, 0n, 100n, 0x20n], 'int'], // MSG_TRUNC: the whole length.
    ['recvfrom', [3n, 0n, 100n, undefined], 'int'],
    ['fcntl', [3, 1], 'int'],
    ['fcntl', [3, 6], 'zero'],
    ['fcntl', [3, 9], 'word'], // F_GETOWN: minus a process group.
    ['fcntl', [3, undefined], 'word'],
    ['getsockopt', [], 'int'], // SCTP_SOCKOPT_PEELOFF returns an fd.
    ['setsockopt', [], 'int'],
    ['tuxcall', [], 'word'],
    ['nonsense', [], 'word'],
  ] as const)('of %s(%s) is %s', (name, args, range) => {
    expect(resultRange(name, args)).toEqual(range);
  });

  it('names an argument that is a length, wherever there is one', () => {
    for (const name of names) {
      const range = resultRange(
        name,
        signatureOf(name).parameters.map(() => 0),
      );
      if (typeof range === 'object') {
        expect(signatureOf(name).parameters[range.upTo]?.kind, name).toBe('size');
      }
    }
  });
});
