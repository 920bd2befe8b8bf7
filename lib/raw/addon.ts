// The one file that loads the addon and types what it exports; native.ts loads it at once. Everything above goes through raw/.
//
// process.dlopen of a known path costs half of what require does, and no package is asked where the file is: it is
// where node-gyp (build/) or prebuildify (prebuilds/) put it, and nowhere else.

/** A view of single bytes: a Uint8Array, a Buffer. */
export type ByteView = Uint8Array | Uint8ClampedArray | Int8Array;

/** The calls of native/direct.cc that lib/raw/direct.ts publishes. Its comment there holds for each. */
export interface DirectCalls {
  /** Makes a socket and returns its fd. socket(2). */
  socket(domain: number, type: number, protocol: number): number;
  /** Connects a socket to an address: a struct sockaddr and its length. connect(2). */
  connect(fd: number, addr: ByteView | null, addrlen: number): number;
  /** Sends the first `len` bytes of `buf`, to an address or to the other end; returns how many. sendto(2). */
  sendto(
    fd: number,
    buf: ByteView | null,
    len: number,
    flags: number,
    addr: ByteView | null,
    addrlen: number,
  ): number;
  /**
   * Receives at most `len` bytes into `buf`; returns how many. `addr` gets the sender's address, when it is not null; `addrlen`
   * is then 4 bytes that hold the room there, and afterwards its length. recvfrom(2).
   */
  recvfrom(
    fd: number,
    buf: ByteView | null,
    len: number,
    flags: number,
    addr: ByteView | null,
    addrlen: ByteView | null,
  ): number;
  /** Closes an fd. close(2). */
  close(fd: number): number;
  /** Writes the first `count` bytes of `buf`; returns how many. write(2). */
  write(fd: number, buf: ByteView | null, count: number): number;
}

/** Those that it does not: what it says of the memory is all that is known. */
export interface ExchangeCalls {
  /** 32 bytes each. */
  setitimer(which: number, value: ByteView | null, old: ByteView | null): number;
  /** 32 bytes each. */
  rt_sigaction(signal: number, action: ByteView | null, old: ByteView | null, size: number): number;
  /** For a request that takes an int. */
  ioctl(fd: number, request: number, int: ByteView): number;
  /** For one pollfd of 8 bytes. */
  ppoll(
    pollfd: ByteView,
    one: 1,
    timeout: ByteView | null,
    signals: ByteView | null,
    size: number,
  ): number;
}

/** What native/addon.cc exports; its opening comment describes the block. */
export interface Native extends DirectCalls, ExchangeCalls {
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
    ['build/Release', `prebuilds/${process.platform}-${process.arch}`].map(
      (directory) => `${import.meta.dirname}/${up}/${directory}/rawsyscall.node`,
    ),
  );
  const path = places.find((place) => process.getBuiltinModule('node:fs').existsSync(place));
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

let loaded: Native | undefined;

/** What the addon exports. @throws Error when there is none for this platform */
export function addon(): Native {
  loaded ??= load();
  return loaded;
}
