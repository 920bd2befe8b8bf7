// What a command of the CLI is. lib/cli/<name>.ts exports one as `command`; lib/commands.ts lists it by name and runs it.

/** One command. It writes its results with print() of output.ts and reports a failure by throwing. */
export interface Command {
  /** One line for the list of commands, without a full stop. */
  readonly summary: string;
  /** What `rawsyscall <name> --help` prints: usage, options with their defaults, an example. Ends in a newline. */
  readonly help: string;
  /**
   * Does the job with the arguments that follow the command's name (never --help: the dispatcher answers that).
   *
   * @returns the exit status: 0 when it is done, 1 when the job itself failed and the command has said so
   * @throws UsageError when the arguments make no sense (exit status 2), any other Error when the job failed (1);
   * the dispatcher prints its message as one line on stderr.
   */
  run(args: string[]): Promise<number>;
}

/** The arguments make no sense: exit status 2, with a pointer to the command's --help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What the dispatcher ends with; it knows no classes, because a bundle of it may hold another UsageError. */
  readonly exitStatus = 2;
}
