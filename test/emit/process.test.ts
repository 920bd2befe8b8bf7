// Executables that make use of the process they are started as: arguments, environment, and execve(2) at their end.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions, Emitted } from '../../lib/emit/options.js';
import { TARGETS } from '../../lib/emit/targets.js';
import { link } from '../../lib/program/link/link.js';
import { Program } from '../../lib/program/program.js';
import { itRuns } from '../capabilities.js';
import { withExecutable } from '../program/readers.js';
import { isOffered } from './offered.js';

const LAYOUTS: [string, Partial<EmitOptions>][] = [
  ['plain', {}],
  ['golf', { layout: 'golf' }],
  ['packed', { pack: true }],
  ['faithful', { mode: 'faithful' }],
];

function linked(build: (p: Program) => void) {
  const p = new Program();
  build(p);
  return link(p);
}

function started({ bytes, target }: Emitted, args: string[], env: NodeJS.ProcessEnv = {}) {
  return withExecutable(bytes, target, (command, before) => {
    const { status, signal, stdout, error } = spawnSync(command, [...before, ...args], {
      env,
      encoding: 'latin1',
      timeout: 15_000,
    });
    if (error) {
      throw error;
    }
    return { status: status ?? signal, stdout };
  });
}

/** Does what it was told in front, then becomes its own arguments. */
const becomes = (p: Program) => p.call('execve', p.argv(1), p.argvFrom(1), p.environment);

describe.each(TARGETS)('an executable for %s', (target) => {
  const test = itRuns(target);

  describe.each(LAYOUTS.filter(([, options]) => isOffered(target, options)))('%s', (_, options) => {
    const made = (build: (p: Program) => void) => emit(linked(build), { target, ...options });

    test('becomes the command that its arguments are, with its environment', () => {
      const image = made((p) => {
        becomes(p);
      });
      const script = 'echo "$0 $1 $A"; exit 7';
      const args = ['/bin/sh', '-c', script, 'name', 'argument'];
      const env = { A: 'environment' };
      expect(started(image, args, env)).toEqual({
        status: 7,
        stdout: 'name argument environment\n',
      });
    });

    test('keeps results across the search for arguments, and takes them in any order', () => {
      const image = made((p) => {
        const text = p.bytes('text', 'abcdef');
        const env = p.environment;
        const second = p.argv(2);
        const n = p.call('write', 1, text, 3);
        const m = p.call('write', 1, p.argv(5), n.plus(1));
        p.call('write', 1, second, 2);
        p.call('write', 1, p.argv(5), n);
        p.call('write', 1, text, n.plus(m).minus(n).plus(2));
        p.call('write', 1, p.argv(2), m);
        p.call('execve', p.argv(1), p.argvFrom(3), env);
      });
      const args = ['/bin/sh', '2222222', 'name', '-c', 'echo "$A"'];
      expect(started(image, args, { A: 'a', B: 'b' })).toEqual({
        status: 0,
        stdout: 'abcecho22echabcdef2222a\n',
      });
    });

    test('knows an argument that is there from one that is not', () => {
      // A faithful one tests nothing.
      const failed = options.mode === 'faithful' ? 0 : 125;
      const text = (p: Program) => p.call('write', 1, p.bytes('text', 'text'), 4);
      const isThere = made((p) => {
        p.expectResult(p.argv(1), { atLeast: 1 });
        text(p);
      });
      const isNone = made((p) => {
        p.expectResult(p.argv(1), { atLeast: 0, atMost: 0 });
        text(p);
      });
      const [written, nothing] = [
        { status: 0, stdout: 'text' },
        { status: failed, stdout: failed === 0 ? 'text' : '' },
      ];
      expect(started(isThere, ['one'])).toEqual(written);
      expect(started(isThere, [])).toEqual(nothing);
      expect(started(isNone, [])).toEqual(written);
      expect(started(isNone, ['one'])).toEqual(nothing);
    });

    test('becomes a command of its own, whose arguments stand in it', () => {
      const image = made((p) => {
        const argv = p.pointers('argv', [
          p.string('name', 'sh'),
          p.string('option', '-c'),
          p.string('script', 'echo $0 $1 $A'),
          p.string('zero', 'zero'),
          p.string('one', 'one'),
          null,
        ]);
        const env = p.pointers('env', [p.string('a', 'A=5'), null]);
        p.call('execve', p.string('path', '/bin/sh'), argv, env);
      });
      expect(started(image, ['never'], { A: '6' })).toEqual({ status: 0, stdout: 'zero one 5\n' });
    });
  });

  test.each([
    ['ENOENT', ['/no/such/file'], 2],
    ['EACCES', ['/etc/passwd'], 13],
    ['EFAULT, as there is no argument', [], 14],
  ])('ends with the errno of an execve that fails: %s', (_, args, status) => {
    const image = emit(linked(becomes), { target });
    expect(started(image, args)).toEqual({ status, stdout: '' });
  });

  test('goes on after an execve that may fail, and knows its result', () => {
    const image = linked((p) => {
      const room = p.zeroed('room', 4);
      const error = p.mayFail('execve', p.argv(1), p.argvFrom(1), p.environment);
      p.store(room, error, 4);
      p.call('write', 1, room, 4);
      p.expectResult(error, { atLeast: 0 });
    });
    const executable = emit(image, { target });
    expect(started(executable, ['/no/such/file'])).toEqual({
      status: 125,
      stdout: '\xfe\xff\xff\xff',
    });
    expect(started(executable, ['/bin/echo', 'hello'])).toEqual({ status: 0, stdout: 'hello\n' });
  });

  test('ends with the status of the bounds that do not hold', () => {
    const image = linked((p) => {
      const error = p.mayFail('execve', p.argv(1), p.argvFrom(1), p.environment);
      p.expectResult(error, { atLeast: -2, atMost: -2, exitStatus: 126 });
      p.expectResult(error, { atLeast: 0, exitStatus: 127 });
    });
    for (const layout of ['plain', 'golf'] as const) {
      const executable = emit(image, { target, layout });
      expect(started(executable, ['/no/such/file']).status).toBe(127);
      expect(started(executable, ['/etc/passwd']).status).toBe(126);
      expect(started(executable, []).status).toBe(126);
      expect(started(executable, ['/bin/true']).status).toBe(0);
    }
  });

  test('refuses a bound that no instruction holds', () => {
    const image = linked((p) => p.expectResult(p.call('getpid'), { atMost: 2n ** 40n }));
    if (target === 'x64') {
      expect(() => emit(image, { target })).toThrow(
        /^steps\[1\] expect\(n <= 1099511627776\): executables compare with bounds of 32 bits/,
      );
    } else {
      expect(started(emit(image, { target }), [])).toEqual({ status: 0, stdout: '' });
    }
  });
});

describe('an executable for ia32', () => {
  it.each<[string, (p: Program) => void, RegExp]>([
    [
      'a store into the middle of a struct that it lays out otherwise',
      (p) => p.store(p.struct('iovec', { iov_base: p.zeroed('b', 4) }).at(8), 4, 8),
      /ia32 lays out "iovec" otherwise/,
    ],
    [
      'a result of 8 bytes',
      (p) => p.store(p.zeroed('b', 8), p.call('getpid'), 8),
      /on ia32 a result has 4 bytes/,
    ],
  ])('refuses %s', (_, build, message) => {
    expect(() => emit(linked(build), { target: 'ia32' })).toThrow(message);
  });
});
