// package.json as users get it: without what only a clone has a use for. The whole one waits in node_modules/ meanwhile.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DEVELOPMENT = ['scripts', 'devDependencies'];

const paths = (root) => ({
  manifest: join(root, 'package.json'),
  whole: join(root, 'node_modules/.package.json.whole'),
});

export function hideDevelopment(root) {
  const { manifest, whole } = paths(root);
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(whole, text);
  const entries = Object.entries(JSON.parse(text)).filter(([name]) => !DEVELOPMENT.includes(name));
  writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

export function showDevelopment(root) {
  const { manifest, whole } = paths(root);
  if (existsSync(whole)) {
    renameSync(whole, manifest);
  }
}
