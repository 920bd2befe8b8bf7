import { execFileSync } from 'node:child_process';
import { constants as osConstants } from 'node:os';
import { describe, expect, it } from 'vitest';
import * as constants from '../../lib/constants.js';
import { ERRNO, errnoMessage } from '../../lib/kernel/errno.js';
import { syscallTable } from '../../lib/kernel/syscall-numbers.js';
import { itNeeds } from '../capabilities.js';

/** Names of `theirs` that ours lack are not compared; the others must have the same number. Returns how many were. */
function compare(
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, number>>,
  except: readonly string[] = [],
): number {
  const common = Object.keys(theirs).filter(
    (name) => Object.hasOwn(ours, name) && !except.includes(name),
  );
  const differing = common.filter((name) => Number(ours[name]) !== theirs[name]);
  expect(differing.map((name) => `${name}: ${ours[name]}, not ${theirs[name]}`)).toEqual([]);
  return common.length;
}

/** Under qemu-user, python3 may still be the host's. */
const DIFFERENT_ON_ARM64 = ['O_DIRECT', 'O_DIRECTORY', 'O_NOFOLLOW', 'O_TMPFILE', 'O_LARGEFILE'];

const PYTHON = `
import errno, fcntl, json, os, platform, resource, select, signal, socket
out = {'machine': platform.machine()}
for module in (errno, fcntl, os, resource, select, signal, socket):
    names = {}
    for name in dir(module):
        value = getattr(module, name)
        if name.isupper() and isinstance(value, int) and not isinstance(value, bool):
            names[name] = int(value)
    out[module.__name__] = names
out['strerror'] = {code: os.strerror(number) for number, code in errno.errorcode.items()}
print(json.dumps(out))
`;

describe('the tables agree, name by name, with', () => {
  type Answer = { [module: string]: Record<string, number> } & { machine: string };
  let asked: Answer | undefined;
  const python = (): Answer => {
    const env = { ...process.env, LC_ALL: 'C' };
    asked ??= JSON.parse(
      execFileSync('python3', ['-c', PYTHON], { encoding: 'utf8', env }),
    ) as Answer;
    return asked;
  };

  itNeeds('python3')("python3's errno and os.strerror: all 130 and more", () => {
    const { errno, strerror } = python();
    // EOWNERDEAD and the like are in both; ENOTSUP is an alias that libc adds, and so do we.
    expect(compare(ERRNO, errno!)).toBeGreaterThanOrEqual(130);
    const ours = Object.fromEntries(
      Object.entries(ERRNO).map(([name, nr]) => [name, errnoMessage(nr)]),
    );
    const messages = Object.keys(strerror!);
    expect(messages.filter((name) => ours[name] !== String(strerror![name]))).toEqual([]);
    expect(messages.length).toBeGreaterThanOrEqual(130);
  });

  const modules: [module: string, least: number, except: string[]][] = [
    ['socket', 190, []],
    ['fcntl', 35, []],
    // libc says 0 on 64-bit machines: there it always asks for large files.
    ['os', 60, ['O_LARGEFILE']],
    ['select', 20, []],
    // libc takes the first two real-time signals for itself, so its SIGRTMIN is 34; the kernel's is 32.
    ['signal', 35, ['SIGRTMIN']],
    // The same 64 bits, signed.
    ['resource', 15, ['RLIM_INFINITY']],
  ];
  for (const [module, least, except] of modules) {
    itNeeds('python3')(`python3's ${module}: ${least} constants at least`, () => {
      const theirs = python();
      const isOfOurMachine = { x86_64: 'x64', aarch64: 'arm64' }[theirs.machine] === process.arch;
      const others = isOfOurMachine ? [] : DIFFERENT_ON_ARM64;
      const count = compare(constants, theirs[module]!, [...except, ...others]);
      console.log(`${count} constants of ${module}`);
      expect(count).toBeGreaterThanOrEqual(least);
    });
  }

  const machines = [
    ['x64', 'x86_64', 340],
    ['arm64', 'aarch64', 280],
    ['ia32', 'i386', 400],
  ] as const;
  for (const [arch, machine, least] of machines) {
    itNeeds('ausyscall')(`ausyscall's numbers for ${machine}: ${least} at least`, () => {
      const dump = execFileSync('ausyscall', [machine, '--dump'], { encoding: 'utf8' });
      const theirs = Object.fromEntries(
        [...dump.matchAll(/^(\d+)\t(\w+)$/gm)].map(([, nr, name]) => [name as string, Number(nr)]),
      );
      const count = compare(syscallTable(arch), theirs);
      console.log(`${count} syscalls of ${machine}`);
      expect(count).toBeGreaterThanOrEqual(least);
    });
  }

  it("node:os's errno and signals", () => {
    expect(compare(ERRNO, osConstants.errno)).toBeGreaterThanOrEqual(75);
    expect(compare(constants, osConstants.signals)).toBeGreaterThanOrEqual(30);
  });
});
