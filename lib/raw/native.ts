// The one file that loads the addon and types what it exports. Everything above goes through raw.ts.
//
// process.dlopen of a known path costs half of what require does, and no package is asked where the file is: it is
// where node-gyp (build/) or prebuildify (prebuilds/) put it, and nowhere else.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What native/addon.cc exports; its opening comment describes the block. */
interface Native {
  readonly block: ArrayBuffer;
  ring(): void;
  run(): void;
  callUntil(): void;
  start(): void;
  grow(): void;
  cancel(): void;
  nextDone(): void;
  finish(): void;
  notify(): void;
  hold(owned: Uint32Array): void;
  own(): void;
  address(bytes: ArrayBufferView): number | bigint;
  mapped(buffer?: ArrayBuffer): ArrayBuffer | undefined;
  /** native/watch.h describes it. */
  watch(fd: number, callback: () => void): { ref(): void; unref(): void } | number;
}

function load(): Native {
  // The root is two folders up from here, and one from a bundle in dist/.
  const places = ['..', '../..'].flatMap((up) =>
    ['build/Release', `prebuilds/${process.platform}-${process.arch}`].map((directory) =>
      join(import.meta.dirname, up, directory, 'rawsyscall.node'),
    ),
  );
  const path = places.find((place) => existsSync(place));
  if (path === undefined) {
    throw new Error(
      `rawsyscall has no addon for ${process.platform}-${process.arch}: looked for ${places.join(' and ')}. ` +
        'It runs on Linux, on x64 and arm64, whose addons are in its package; in a clone, "npm install" builds one.',
    );
  }
  const module = { exports: {} as Native };
  process.dlopen(module, path);
  return module.exports;
}

export const native = load();
