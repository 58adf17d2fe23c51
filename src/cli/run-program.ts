import { CommanderError } from 'commander';
import { cliWords } from '../text/cli-words.ts';
import type { CliContext } from './context.ts';
import { dutchUsage } from './dutch-commander.ts';
import { createProgram } from './program.ts';
import { printable } from './screen/printable.ts';
import { isUsageError } from './usage-error.ts';

/** Runs one command line and reports every way in which it can end. Never throws and never exits by itself. */
export async function runProgram(args: readonly string[], context: CliContext): Promise<void> {
  try {
    if (args.length === 0 && (await (await import('./commands/today.ts')).showToday(context))) return;
    const atTerminal = context.stdin.isTerminal && context.stdout.isTerminal && context.stderr.isTerminal;
    const alone = atTerminal ? ['plan'] : ['--help'];
    const asked = args.length === 0 ? alone : args;
    const program = await createProgram(asked, context);
    await program.parseAsync([...asked], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      context.writeError(`${printable(dutchUsage(error, args))}\n`);
    } else if (isUsageError(error)) {
      context.writeError(`${printable(error.message)}\n`);
    } else {
      context.writeError(
        cliWords.bug(context.version, error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
    }
    context.exitWith(2);
  }
}
