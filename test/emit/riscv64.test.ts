import { describe, expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import {
  checkedExchange,
  faithfulExchange,
  httpProbe,
  tcpProbe,
  webSocketProbe,
} from '../../lib/exchange/recipes.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program } from '../../lib/program/program.js';
import { itNeeds } from '../capabilities.js';
import { execute } from '../program/readers.js';

const server = { address: '127.0.0.1', port: 8080 };
const target = 'riscv64';
const LAYOUTS = ['plain', 'golf'] as const;

describe('sizes in bytes', () => {
  it.each([
    ['the faithful exchange, plain', faithfulExchange(server), 'faithful', 'plain', 428],
    ['the faithful exchange, golf', faithfulExchange(server), 'faithful', 'golf', 398],
    ['the checked exchange, plain', checkedExchange(server), 'checked', 'plain', 578],
    ['the checked exchange, golf', checkedExchange(server), 'checked', 'golf', 546],
    ['a TCP probe, golf', tcpProbe(server), 'checked', 'golf', 172],
    ['an HTTP probe, golf', httpProbe(server, '/', 200), 'checked', 'golf', 353],
    ['a WebSocket probe, golf', webSocketProbe(server, '/'), 'checked', 'golf', 492],
  ] as const)('%s', (_, program, mode, layout, size) => {
    expect(emit(link(program), { target, mode, layout }).bytes).toHaveLength(size);
  });
});

describe('an executable for riscv64', () => {
  it('has a map that covers every byte once, in order', () => {
    for (const layout of LAYOUTS) {
      const { bytes, parts } = emit(link(checkedExchange(server)), { target, layout });
      const ends = parts.map(({ offset, length }) => offset + length);
      expect(parts.map(({ offset }) => offset)).toEqual([0, ...ends.slice(0, -1)]);
      expect(ends.at(-1)).toBe(bytes.length);
    }
  });

  it('keeps to the flags that say how a call is numbered, also where headers overlap', () => {
    const { bytes } = emit(link(faithfulExchange(server)), { target, layout: 'golf' });
    expect(new DataView(bytes.buffer).getUint32(48, true)).toBe(1);
  });

  it('is refused, naming the step, for a call that riscv64 does not have', () => {
    const p = new Program();
    p.call('open', p.string('path', '/'), 0, 0);
    expect(() => emit(link(p), { target })).toThrow(
      /^steps\[0\] open\(.*: riscv64 has no call open;/,
    );
  });

  itNeeds('qemu').each([1, 2, 3, 4, 5, 8, 17, 300])(
    'compares the %i bytes of an expect, and only those',
    (length) => {
      const text = 'The quick brown fox jumps over the lazy dog. '.repeat(8);
      for (const wrong of [null, 0, length - 1]) {
        const p = new Program();
        const from = p.bytes('from', text);
        const wanted = Buffer.from(text.slice(3, 3 + length));
        if (wrong !== null) {
          wanted[wrong] = 0x21;
        }
        const n = p.call('write', 1, from, 3);
        p.expect(from.at(n), wanted);
        const { status } = execute(emit(link(p), { target }));
        expect([wrong, status]).toEqual([wrong, wrong === null ? 0 : 125]);
      }
    },
  );

  itNeeds('qemu')('keeps more results than there are registers, and numbers of any size', () => {
    const p = new Program();
    const text = p.bytes('text', 'abcdefghij');
    const lengths = Array.from({ length: 40 }, (_, i) => 1 + ((i * 7) % 5));
    const results = lengths.map((length) => p.call('write', 1, text, length));
    let sum = literal(0);
    for (const result of results) {
      sum = sum.plus(result);
    }
    const total = lengths.reduce((a, b) => a + b);
    for (const number of [
      2n ** 63n - 1n,
      -(2n ** 63n),
      0x1234_5678_9abcn,
      2n ** 31n,
      -(2n ** 31n) - 1n,
    ]) {
      // 1, by way of a number that wraps around.
      p.call('write', sum.minus(total).plus(number).minus(number).plus(1), text, 2);
      p.mayFail('close', literal(number).plus(sum));
    }
    const wanted = lengths.map((length) => 'abcdefghij'.slice(0, length)).join('') + 'ab'.repeat(5);
    for (const layout of LAYOUTS) {
      expect(execute(emit(link(p), { target, layout }))).toEqual({ status: 0, stdout: wanted });
    }
  });

  itNeeds('qemu')('branches to its end from further away than a branch reaches', () => {
    const p = new Program();
    const text = p.bytes('text', 'x');
    for (let i = 0; i < 600; i++) {
      p.call('write', 1, text, 1);
      p.expect(text, 'x');
    }
    p.expect(text, 'y');
    const wanted = { status: 125, stdout: 'x'.repeat(600) };
    expect(execute(emit(link(p), { target }))).toEqual(wanted);
    const q = new Program();
    q.call('close', -1);
    for (let i = 0; i < 600; i++) {
      q.call('write', 1, q.string(`text${i}`, 'x'), 1);
    }
    expect(execute(emit(link(q), { target }))).toEqual({ status: 9, stdout: '' });
  });

  itNeeds('qemu')('is ended by its timeout, by SIGALRM', () => {
    const p = new Program();
    p.call('ppoll', null, 0, null, null, 0);
    for (const layout of LAYOUTS) {
      const { status } = execute(emit(link(p), { target, layout, timeoutSeconds: 1 }));
      expect(status).toBe('SIGALRM');
    }
  });
});
