import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { F_SETFL, O_CLOEXEC, O_NONBLOCK } from '../../lib/constants.js';
import { writeAll } from '../../lib/exchange/write-all.js';
import { SyscallError } from '../../lib/kernel/syscall-error.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { itNeeds } from '../capabilities.js';

function pipe(): [reader: number, writer: number] {
  const fds = new Int32Array(2);
  expect(rawSyscall(SYS.pipe2, fds, O_CLOEXEC)).toBe(0);
  return [fds[0]!, fds[1]!];
}

describe('writeAll', () => {
  itNeeds('spawnNode')(
    'writes all to a non-blocking pipe that is full again and again',
    async () => {
      const [reader, writer] = pipe();
      expect(rawSyscall(SYS.fcntl, writer, F_SETFL, O_NONBLOCK)).toBe(0);
      const bytes = Buffer.alloc(500_000, 'not the same byte each time ');
      const script = 'sleep 0.2; sha1sum <&3';
      const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore', reader] });
      rawSyscall(SYS.close, reader); // a child that ended early is then EPIPE here and not a wait for ever
      const results: number[] = [];
      writeAll(writer, bytes, { observer: (_name, _args, result) => results.push(result) });
      rawSyscall(SYS.close, writer);
      const [sum] = (await once(child.stdout!, 'data')) as [Buffer];
      expect(sum.toString('utf8')).toContain(createHash('sha1').update(bytes).digest('hex'));
      expect(results).toContain(-11);
      expect(results.filter((result) => result > 0).length).toBeGreaterThan(1);
    },
  );

  it('writes nothing, in no call, for no bytes', () => {
    expect(() => writeAll(-1, new Uint8Array(0))).not.toThrow();
  });

  it('throws EPIPE when the reader has gone', () => {
    const [reader, writer] = pipe();
    rawSyscall(SYS.close, reader);
    expect(() => writeAll(writer, Uint8Array.of(1))).toThrow(SyscallError);
    expect(() => writeAll(writer, Uint8Array.of(1))).toThrow('write EPIPE');
    rawSyscall(SYS.close, writer);
  });

  it('throws EBADF with the step for a fd that is not open', () => {
    const step = 'step 8 of 8';
    expect(() => writeAll(-1, Uint8Array.of(1), { step })).toThrow('write EBADF (step 8 of 8)');
  });
});
