// Which files of dist/ a user can reach: those that package.json names, and what they name in turn. A file names another
// by a relative path in quotes: in an import of either kind, or in new URL(..., import.meta.url).

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const NAME = /(["'`])(\.\.?\/[^"'`\s]+\.[cm]?js)\1/g;

/** Paths from the package's root. */
export function reachableFiles(root) {
  const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = JSON.stringify([exports, bin]).match(/dist\/[^"]+/g) ?? [];
  const reached = new Set();
  const pending = [...entries];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (reached.has(file)) {
      continue;
    }
    reached.add(file);
    for (const [, , name] of readFileSync(join(root, file), 'utf8').matchAll(NAME)) {
      const path = join(dirname(file), name);
      const target = /\.d\.m?ts$/.test(file) ? path.replace(/\.(m?)js$/, '.d.$1ts') : path;
      if (existsSync(join(root, target))) {
        pending.push(target);
      }
    }
  }
  return reached;
}

export function pruneDist(root) {
  const reached = reachableFiles(root);
  for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name));
    if (entry.isFile() && !reached.has(path)) {
      rmSync(join(root, path));
    }
  }
}
