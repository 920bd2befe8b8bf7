// Packs the package once for all the tests here, as `npm publish` would; they find it as inject('tarball').

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    tarball: string;
  }
}

export default function setup(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'packed-'));
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|VITEST)/i.test(name),
  );
  execFileSync('npm', ['pack', '--silent', '--pack-destination', directory], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: Object.fromEntries(outer),
  });
  const [name] = readdirSync(directory) as [string];
  project.provide('tarball', join(directory, name));
  return () => rmSync(directory, { recursive: true });
}
