// TypeScript 5.7 made typed arrays generic, and writes Uint8Array<ArrayBuffer> into declarations; older ones cannot read
// that. The same types, so that both can: what Uint8Array.of() returns, and the array itself, whose default is any buffer.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERIC = /\b(\w+Array|DataView)<(ArrayBuffer|ArrayBufferLike)>/g;

export function widenDeclarations(root) {
  for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
    if (!/\.d\.m?ts$/.test(entry.name)) {
      continue;
    }
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const widened = text.replace(GENERIC, (_, array, buffer) =>
      buffer === 'ArrayBuffer' && array !== 'DataView' ? `ReturnType<typeof ${array}.of>` : array,
    );
    if (widened !== text) {
      writeFileSync(path, widened);
    }
  }
}
