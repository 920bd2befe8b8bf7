// `rawsyscall serve` in a process of its own, for benchmarks of clients.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

export async function startServe(cli) {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(child.stdout, 'data');
  return {
    url: JSON.parse(line.toString('utf8')).url,
    async end() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
