// The commands: finds the one that the first argument names, runs it, and turns its outcome into an exit status: 0 done, 1
// the job failed, 2 the arguments make no sense; Ctrl-C ends it by SIGINT, which a shell shows as 130, and `serve`, which
// closes its connections first, with that status. With no command it makes the exchange.
//
// Only the command that is asked for is imported.

import type { Command } from './cli/command.js';
import { report } from './cli/report.js';

/** Every command, in the order of the help text. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  exchange: () => import('./cli/exchange.js'),
  serve: () => import('./cli/serve.js'),
  compare: () => import('./cli/compare.js'),
  build: () => import('./cli/build.js'),
  probe: () => import('./cli/probe.js'),
  launch: () => import('./cli/launch.js'),
  ladder: () => import('./cli/ladder.js'),
  call: () => import('./cli/call.js'),
  table: () => import('./cli/table.js'),
};

const DEFAULT = 'exchange';

async function print(text: string): Promise<void> {
  (await import('./cli/output.js')).print(text);
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = ['Usage: rawsyscall [COMMAND] [ARGUMENTS]', '', 'Commands:'];
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { summary } = (await load()).command;
    lines.push(
      `  ${name.padEnd(width)}  ${summary}${name === DEFAULT ? ' (when no command is named)' : ''}`,
    );
  }
  lines.push(
    '',
    '  rawsyscall COMMAND --help   what the command does and its options',
    '  rawsyscall --version        the version',
    '',
    'Exit status: 0 done, 1 the job failed, 2 the arguments make no sense; of call, the errno of the call that failed.',
    '',
  );
  return lines.join('\n');
}

async function version(): Promise<string> {
  const { readFileSync } = await import('node:fs');
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return `${manifest.version}\n`;
}

/** Which command the arguments name: none, an option or a URL in the first place means the default one. */
function select(args: string[]): [name: string, rest: string[]] {
  const first = args[0];
  return first === undefined || first.startsWith('-') || first.includes('://')
    ? [DEFAULT, args]
    : [first, args.slice(1)];
}

/** Runs what the arguments ask for, and returns the exit status; a failure is reported, whatever it was. */
export async function runCommand(args: string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    return reportFailure(select(args)[0], error);
  }
}

async function dispatch(args: string[]): Promise<number> {
  if (args[0] === 'help' && args.length > 1) {
    return await dispatch([args[1] as string, '--help']);
  }
  if (args[0] === '--help' || args[0] === '-h' || args[0] === 'help') {
    await print(await overview());
    return 0;
  }
  if (args[0] === '--version' || args[0] === '-v') {
    await print(await version());
    return 0;
  }
  const [name, rest] = select(args);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    return report(`there is no command ${JSON.stringify(name)}; "rawsyscall --help" lists them`, 2);
  }
  const { command } = await load();
  const ended = rest.indexOf('--'); // What follows is no option, whatever it looks like.
  const options = ended === -1 ? rest : rest.slice(0, ended);
  if (options.includes('--help') || options.includes('-h')) {
    await print(command.help);
    return 0;
  }
  return await command.run(rest);
}

function reportFailure(name: string, error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  return Object(error).exitStatus === 2
    ? report(`${name}: ${message} ("rawsyscall ${name} --help" explains)`, 2)
    : report(`${name}: ${message}`, 1);
}
