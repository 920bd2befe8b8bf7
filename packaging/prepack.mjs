// Before npm packs: refuses where a prebuilt addon is missing or older than what it is made from, because users compile
// nothing; then makes dist/, takes out of it what no entry of the package reaches, and takes out of package.json what
// is for a clone: npm warns its users of a `prepare` script that it will not run. packaging/postpack.mjs puts it all back.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { widenDeclarations } from './declarations.mjs';
import { hideDevelopment } from './manifest.mjs';
import { pruneDist } from './prune-dist.mjs';

const root = resolve(import.meta.dirname, '..');

/** The script of package.json that makes each. */
const PREBUILDS = { 'linux-x64': 'prebuild', 'linux-arm64': 'prebuild:arm64' };

function refuse(reason, script) {
  console.error(`rawsyscall is not packed: ${reason}. "npm run ${script}" makes it.`);
  process.exit(1);
}

const changedAt = (path) => statSync(join(root, path)).mtimeMs;
const sources = readdirSync(join(root, 'native'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const newest = Math.max(...['binding.gyp', ...sources].map(changedAt));

for (const [platform, script] of Object.entries(PREBUILDS)) {
  const prebuild = `prebuilds/${platform}/rawsyscall.node`;
  if (!existsSync(join(root, prebuild))) {
    refuse(`${prebuild} is missing`, script);
  }
  if (changedAt(prebuild) < newest) {
    refuse(`${prebuild} is older than native/`, script);
  }
}

if (!process.argv.includes('--check-only')) {
  execFileSync('npm', ['run', '--silent', 'dist'], { cwd: root, stdio: 'inherit' });
  pruneDist(root);
  widenDeclarations(root);
  hideDevelopment(root);
}
