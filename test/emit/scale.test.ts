// Programs of thousands of steps: what grows with the square of them would take minutes, and ends the test.

import { describe, expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import { formatImage } from '../../lib/program/format.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program, type Result } from '../../lib/program/program.js';

const STEPS = 4_000;
const LIMIT_MS = 60_000;

const KINDS: Readonly<Record<string, (p: Program) => void>> = {
  'calls that are alike': (p) => {
    const text = p.bytes('text', 'hello');
    for (let i = 0; i < STEPS; i++) {
      p.call('write', 1, text, i % 6);
    }
  },
  'calls with a buffer each': (p) => {
    for (let i = 0; i < STEPS; i++) {
      p.call('write', 1, p.bytes(`text${i}`, `hello ${i}`), 5);
    }
  },
  'results that are all kept to the end': (p) => {
    const fds: Result[] = [];
    for (let i = 0; i < STEPS / 2; i++) {
      fds.push(p.call('dup', 1));
    }
    for (const fd of fds) {
      p.call('close', fd);
    }
  },
  'results that are lengths and places': (p) => {
    const room = p.zeroed('room', 100);
    for (let i = 0; i < STEPS / 2; i++) {
      const n = p.call('read', 0, room, 100);
      p.call('read', 0, room.at(n), literal(100).minus(n));
    }
  },
  'expects of some length': (p) => {
    const text = p.bytes('text', 'hello, how are you today, my friend');
    for (let i = 0; i < STEPS / 2; i++) {
      p.call('write', 1, text, i % 6);
      p.expect(text, 'hello, how are you today');
    }
  },
};

describe.each(Object.entries(KINDS))('thousands of steps: %s', (_, build) => {
  const linked = () => {
    const p = new Program();
    build(p);
    return link(p);
  };

  it(
    'are linked and shown',
    () => {
      const image = linked();
      expect(image.steps).toHaveLength(STEPS);
      expect(formatImage(image).split('\n').length).toBeGreaterThan(STEPS);
    },
    LIMIT_MS,
  );

  it.each(['arm64', 'riscv64'] as const)(
    'are compiled for %s',
    (target) => {
      const image = linked();
      for (const layout of ['plain', 'golf'] as const) {
        const { bytes, memoryBytes } = emit(image, { target, layout });
        expect(memoryBytes).toBeGreaterThanOrEqual(bytes.length);
      }
    },
    LIMIT_MS,
  );
});
