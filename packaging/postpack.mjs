// After npm packed: puts back what packaging/prepack.mjs took away.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { showDevelopment } from './manifest.mjs';

const root = resolve(import.meta.dirname, '..');
showDevelopment(root);
execFileSync('npm', ['run', '--silent', 'dist'], { cwd: root, stdio: 'inherit' });
