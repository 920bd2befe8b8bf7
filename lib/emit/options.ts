// What goes into and comes out of the emitter. Every target's compiler takes the same options and yields the same shape.

/** What executables can be made for; targets.ts has a row for each. */
export type Target = 'x64' | 'ia32' | 'arm64' | 'riscv64';

/** How an executable is made. */
export interface EmitOptions {
  /** The architecture that it is for. */
  readonly target: Target;
  /**
   * `checked` (the default): the first call that fails ends the program with its errno as exit status, a failed expect
   * with 125, and a timeout ends a program that hangs. `faithful`: exactly the Image's calls and an exit, nothing tested.
   * The timeout is alarm(2), whose SIGALRM the kernel drops for PID 1 of a pid namespace (it has no handler): it holds for
   * HEALTHCHECK and exec, but as a container's entry point a program needs an init before it (docker run --init). It does
   * not hold either where the parent process left SIGALRM ignored or blocked, which execve(2) keeps.
   *
   * In both modes a write to a closed pipe or connection ends the program by SIGPIPE, unless its parent left that signal
   * ignored: Node ignores it, so that run() reports EPIPE instead. MSG_NOSIGNAL makes the two agree.
   */
  readonly mode?: 'checked' | 'faithful';
  /**
   * `plain` (the default): complete, separate headers, every argument as the Image has it; tools read the file without
   * complaint (strip(1) alone does not: there are no sections to strip). `golf`: headers overlap and carry code and data
   * where the kernel does not look; a faithful one may ask for more bytes in a receive than the Image says, and may crash
   * after a call that fails. qemu-user (7.2) reads headers more strictly than Linux: it starts plain x64 and ia32
   * executables, not golfed ones.
   *
   * Both layouts have one segment that can be read, written and executed. An ia32 process without PT_GNU_STACK, as these
   * are, has the personality READ_IMPLIES_EXEC too: all it can read it can execute. Nothing here hardens a program that
   * a peer can make to jump.
   */
  readonly layout?: 'plain' | 'golf';
  /** Compress the image behind a small decoder; kept only where that makes the file smaller. x64 and ia32. Default false. */
  readonly pack?: boolean;
  /**
   * Whole seconds, 1 or more, until a checked program is ended; default 10. Not for `faithful`, and not for a program that
   * ends in execve: it has no timeout, as the alarm would end what it becomes.
   */
  readonly timeoutSeconds?: number;
  /**
   * Take the first code that will do instead of searching for the shortest: for who runs it once, at once. x64 and ia32: the
   * other targets do not search. Default false.
   */
  readonly quick?: boolean;
}

/** One stretch of the file and what it is. */
export interface MapEntry {
  /** Of its first byte, in the file. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
  /** Where its first byte stands in memory. */
  readonly address: number;
  /** What it is for. */
  readonly kind: 'header' | 'code' | 'data';
  /** A mnemonic with its operands, a header field's name, or what the data are. */
  readonly text: string;
  /** Names of this place that instructions elsewhere refer to. */
  readonly labels?: readonly string[];
}

/** A finished executable. */
export interface Emitted {
  /** The file: to be written with a mode of 0o755. */
  readonly bytes: Uint8Array;
  /** The architecture that it is for. */
  readonly target: Target;
  /** What the program occupies once loaded, zeroed memory included, before the kernel rounds it up to pages. */
  readonly memoryBytes: number;
  /** In file order, without gaps or overlap: together they cover every byte. */
  readonly parts: readonly MapEntry[];
}

/** The options with their defaults filled in and checked. */
export interface ResolvedOptions {
  readonly target: Target;
  readonly checked: boolean;
  readonly golfed: boolean;
  readonly pack: boolean;
  /** 0 for a faithful program: it has no timeout. */
  readonly timeoutSeconds: number;
  readonly quick: boolean;
}
