// Long programs and large data: what it takes to compile grows as they do.

import { describe, expect, it } from 'vitest';
import { emit } from '../../../lib/emit/emit.js';
import { link } from '../../../lib/program/link/link.js';
import { Program } from '../../../lib/program/program.js';
import { itRuns } from '../../capabilities.js';
import { FORMS, runExecutable, X86_TARGETS } from './execute.js';

function writes(count: number) {
  const p = new Program();
  const text = p.bytes('text', 'abc');
  let stdout = '';
  for (let i = 0; i < count; i++) {
    // Of "abc", all but the last byte are followed by another.
    const [start, length] = [i % 2, 1 + (i % 3 === 0 ? 1 : 0)];
    p.call('write', 1, text.at(start), length);
    stdout += 'abc'.slice(start, start + length);
  }
  return { image: link(p), stdout };
}

/** CPU time: other processes take none of it. */
function millisecondsOf(body: () => void): number {
  const before = process.cpuUsage();
  body();
  return process.cpuUsage(before).user / 1000;
}

describe.each(X86_TARGETS)('for %s', (target) => {
  it.each(FORMS)(
    '1,000 steps compile in a time of their own: $mode, $layout, pack $pack',
    (form) => {
      const [short, long] = [writes(100), writes(1000)];
      emit(short.image, { target, ...form });
      const shortMs = millisecondsOf(() => emit(short.image, { target, ...form }));
      const longMs = millisecondsOf(() => emit(long.image, { target, ...form }));
      // Ten times the steps; twice that for the noise of a busy machine, and a second for what is done once.
      expect(longMs).toBeLessThan(20 * shortMs + 1000);
    },
    60_000,
  );

  itRuns(target)(
    '1,000 steps do what they are to do',
    () => {
      const { image, stdout } = writes(1000);
      for (const form of FORMS) {
        expect(runExecutable(emit(image, { target, ...form }))).toEqual({ end: 0, stdout });
      }
    },
    60_000,
  );

  itRuns(target)('200 equal writes, golfed and faithful, compile and write', () => {
    const p = new Program();
    const text = p.bytes('text', 'hello');
    for (let i = 0; i < 200; i++) {
      p.call('write', 1, text, 5);
    }
    const emitted = emit(link(p), { target, layout: 'golf', mode: 'faithful' });
    expect(runExecutable(emitted)).toEqual({ end: 0, stdout: 'hello'.repeat(200) });
  });

  itRuns(target)(
    'data are copied once, into the file',
    () => {
      const megabytes = 64;
      const p = new Program();
      const data = p.bytes('data', new Uint8Array(megabytes * 2 ** 20).fill(7));
      p.call('write', 1, data.at(data.lengthBytes - 3), 3);
      const image = link(p);
      for (const layout of ['plain', 'golf'] as const) {
        const before = process.memoryUsage().arrayBuffers;
        const emitted = emit(image, { target, layout, pack: true });
        const more = process.memoryUsage().arrayBuffers - before;
        expect(more / 2 ** 20).toBeLessThan(megabytes + 8);
        expect(runExecutable(emitted)).toEqual({ end: 0, stdout: '\x07\x07\x07' });
      }
    },
    60_000,
  );
});
