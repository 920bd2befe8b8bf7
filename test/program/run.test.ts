import { describe, expect, it } from 'vitest';
import { AF_UNIX, SOCK_STREAM } from '../../lib/constants.js';
import type { Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { Program } from '../../lib/program/program.js';
import { run, step } from '../../lib/program/run/run.js';
import { openedSince, openFds } from '../open-fds.js';

function linked(build: (p: Program) => void) {
  const p = new Program();
  build(p);
  return link(p);
}

describe('run', () => {
  it('says which step failed and how, with every result and buffer', () => {
    const image = linked((p) => {
      p.call('getcwd', p.zeroed('here', 4096), 4096);
      p.call('close', -1);
      p.call('getpid');
    });
    const { results, failure, buffers } = run(image);
    expect(failure).toEqual({ kind: 'call', step: 1, errno: -9 });
    expect([...results]).toEqual([BigInt(process.cwd().length + 1), -9n, -125n]);
    expect(Buffer.from(buffers.here!).toString()).toMatch(`${process.cwd()}\0`);
  });

  it('says where memory differs from what was expected', () => {
    const image = linked((p) => p.expect(p.bytes('status', 'HTTP/1.1 503').at(9), '502'));
    expect(run(image).failure).toEqual({ kind: 'expect', step: 0, differsAt: 2 });
  });

  it('gives every run memory of its own', () => {
    const image = linked((p) => {
      const random = p.bytes('random', 'zzzzzzzz');
      p.call('getrandom', random.at(4), 4, 0);
    });
    const [one, two] = [run(image), run(image)];
    expect(one.buffers.random).not.toEqual(two.buffers.random);
    expect(Buffer.from(one.buffers.random!).toString('latin1')).toMatch(/^zzzz/);
    expect(image.data).toHaveLength(8);
  });

  it('names the step of a call that this architecture lacks', () => {
    const image = linked((p) => p.call('socketcall', 1, p.zeroed('arguments', 24)));
    expect(() => run(image)).toThrow(
      `steps[0] socketcall(1, arguments): ${process.arch} has no call socketcall`,
    );
  });

  it('says which bounds a result is outside of', () => {
    const image = linked((p) => {
      p.expectResult(p.mayFail('close', -1), { atLeast: 0 });
      p.call('getpid');
    });
    const { results, failure } = run(image);
    expect(failure).toEqual({ kind: 'bounds', step: 1 });
    expect([...results]).toEqual([-9n, 1n, -125n]);
  });

  it.each<[string, (p: Program) => void, RegExp]>([
    [
      'its process',
      (p) => p.call('write', 1, p.argv(0), 1),
      /^steps\[0\] arg0 = argv\[0\]: only an executable can do this, which emit\(\) makes: arguments and environment/,
    ],
    [
      'replacing its process',
      (p) => p.call('execve', p.string('path', '/bin/true'), p.pointers('argv', [null]), null),
      /^steps\[0\] execve\("?.*: only an executable can do this, which emit\(\) makes: it replaces Node/,
    ],
    ['the ids of one thread', (p) => p.call('setuid', 1), /setuid\(1\): only an executable/],
  ])('refuses a program about %s, before its first step', (_, build, message) => {
    const image = linked((p) => {
      build(p);
    });
    for (const reader of [run, (i: Image) => step(i).next()]) {
      expect(() => reader(image)).toThrow(message);
    }
  });

  it('returns words past 2^53 exactly', () => {
    const image = linked((p) => {
      const fd = p.call('memfd_create', p.string('name', 'm'), 0);
      p.mayFail('lseek', fd, 2n ** 63n - 1n, 0);
      p.call('close', fd);
    });
    expect(run(image).results[1]).toBe(2n ** 63n - 1n);
  });
});

describe('step', () => {
  it('yields after each call, with the buffers as they are then', () => {
    const image = linked((p) => {
      const name = p.zeroed('name', 390);
      p.call('uname', name);
      p.call('getrandom', name, 5, 0);
    });
    const seen: string[] = [];
    for (const { step: index, results, buffers } of step(image)) {
      seen.push(`${index} ${results} ${Buffer.from(buffers.name!.subarray(0, 5)).toString()}`);
    }
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe('0 0,-125 Linux');
    expect(seen[1]).toMatch(/^1 0,5 (?!Linux)/s);
  });

  it('makes no further call once the iteration was left', () => {
    const before = openFds();
    const image = linked((p) => {
      p.call('getpid');
      p.call('socket', AF_UNIX, SOCK_STREAM, 0);
    });
    for (const { step: index } of step(image)) {
      expect(index).toBe(0);
      break;
    }
    expect(openedSince(before)).toEqual(new Map());
  });

  it('yields the step that failed as the last one, and returns the outcome', () => {
    const steps = step(
      linked((p) => {
        p.call('close', -1);
        p.call('getpid');
      }),
    );
    expect(steps.next()).toMatchObject({ done: false, value: { step: 0 } });
    expect(steps.next()).toMatchObject({
      done: true,
      value: { failure: { kind: 'call', step: 0, errno: -9 } },
    });
  });
});
