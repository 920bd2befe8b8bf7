// What a command ends with when it failed.

/** One line on stderr. process.stderr, because it must work also when the addon could not be loaded. */
export function report(message: string, status: number): number {
  process.stderr.on('error', () => {}); // Nobody is left to be told; the status still says it.
  process.stderr.write(`rawsyscall: ${message.replaceAll('\n', ' ')}\n`);
  return status;
}
