// What the documentation of emit's options says of the process that an executable becomes.

import { describe, expect } from 'vitest';
import { AT_FDCWD, O_RDONLY } from '../../../lib/constants.js';
import { emit } from '../../../lib/emit/emit.js';
import { formatMap } from '../../../lib/emit/map.js';
import type { Image } from '../../../lib/program/image.js';
import { link } from '../../../lib/program/link/link.js';
import { Program } from '../../../lib/program/program.js';
import { itNeeds, itRuns } from '../../capabilities.js';
import { runExecutable, X86_TARGETS } from './execute.js';

const LAYOUTS = ['plain', 'golf'] as const;

function program(build: (p: Program) => void): Image {
  const p = new Program();
  build(p);
  return link(p);
}

/** Prints a file of at most 4096 bytes. */
const printFile = (path: string) =>
  program((p) => {
    const buffer = p.zeroed('buffer', 4096);
    const fd = p.call('openat', AT_FDCWD, p.string('path', path), O_RDONLY, 0);
    p.call('write', 1, buffer, p.call('read', fd, buffer, 4096));
  });

const hello = program((p) => p.call('write', 1, p.bytes('text', 'hello'), 5));

const EMULATORS = { x64: 'qemu-x86_64-static', ia32: 'qemu-i386-static' } as const;

describe.each(X86_TARGETS)('an executable for %s', (target) => {
  const it = itRuns(target);
  itNeeds('qemuX86')('starts under qemu-user when it is plain, and not when it is golfed', () => {
    const emulator = EMULATORS[target];
    const ends = LAYOUTS.map((layout) => {
      return runExecutable(emit(hello, { target, layout }), { through: [emulator] });
    });
    expect(ends[0]).toEqual({ end: 0, stdout: 'hello' });
    expect(ends[1]).not.toMatchObject({ end: 0 });
    expect(ends[1]?.stdout).toBe('');
  });

  it.each(LAYOUTS)('that is %s is ended by SIGPIPE where a run says EPIPE', (layout) => {
    const broken = program((p) => {
      p.call('pipe2', p.zeroed('pipe', 8), 0);
      p.call('close', 3);
      p.call('write', 4, p.bytes('text', 'lost'), 4);
    });
    expect(runExecutable(emit(broken, { target, layout })).end).toBe('SIGPIPE');
  });

  it('is ended by its timeout, unless SIGALRM was blocked when it started', () => {
    const waits = program((p) => p.call('ppoll', null, 0, null, null, 0));
    const executable = emit(waits, { target, timeoutSeconds: 1 });
    expect(runExecutable(executable).end).toBe('SIGALRM');
    const patience = ['timeout', '--signal=KILL', '3', 'env', '--block-signal=ALRM'];
    // timeout(1) is killed by the same signal that it sends.
    expect(runExecutable(executable, { through: patience }).end).toBe('SIGKILL');
  });

  it.each(LAYOUTS)('that is %s has pages that can be written and executed', (layout) => {
    const { end, stdout } = runExecutable(emit(printFile('/proc/self/maps'), { target, layout }));
    expect(end).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f]+-[0-9a-f]+ rwxp /m);
  });

  it('has the personality READ_IMPLIES_EXEC on ia32 alone', () => {
    const { stdout } = runExecutable(emit(printFile('/proc/self/personality'), { target }));
    expect(Number.parseInt(stdout, 16) & 0x400000).toBe(target === 'ia32' ? 0x400000 : 0);
  });

  it.each(LAYOUTS)('that is %s has a map in which every jump can be followed', (layout) => {
    const text = formatMap(emit(printFile('/proc/version'), { target, layout }), { color: false });
    const rows = text.split('\n');
    const places = rows.flatMap(
      (row) => row.match(/^([0-9a-f]{8,}) {2}(\w[\w ]*):$/)?.slice(1) ?? [],
    );
    expect(places).toContain('fail');
    const jumps = [...text.matchAll(/ {2}(?:js|jne|jmp|jae|call) (\w[\w ]*)$/gm)].map((m) => m[1]);
    expect(
      jumps.filter((to) => to !== 'the next piece' && !/^[a-z]{2,3}$/.test(to!)).length,
    ).toBeGreaterThan(0);
    for (const to of jumps) {
      expect(to === 'the next piece' || /^[a-z]{2,3}$/.test(to!) || places.includes(to!)).toBe(
        true,
      );
    }
  });
});
