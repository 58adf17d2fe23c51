import { Command } from 'commander';
import { cliWords } from '../text/cli-words.ts';
import type { CliContext } from './context.ts';
import { speakDutch } from './dutch-commander.ts';

type AddCommand = (program: Command, context: CliContext) => void;

/** Every command, in the order of `--help`; loaded when it is asked for. */
const COMMANDS: Readonly<Record<keyof typeof cliWords.commands, () => Promise<AddCommand>>> = {
  plan: async () => (await import('./commands/plan-command.ts')).addPlanCommand,
  check: async () => (await import('./commands/check-command.ts')).addCheckCommand,
  export: async () => (await import('./commands/export-command.ts')).addExportCommand,
  uitleg: async () => (await import('./commands/explain-command.ts')).addExplainCommand,
  bronnen: async () => (await import('./commands/sources-command.ts')).addSourcesCommand,
  inhoud: async () => (await import('./commands/content-command.ts')).addContentCommand,
  aanvullen: async () => (await import('./commands/completion-command.ts')).addCompletionCommand,
};

type CommandName = keyof typeof COMMANDS;

const COMMAND_NAMES: readonly CommandName[] = ['plan', 'check', 'export', 'uitleg', 'bronnen', 'inhoud', 'aanvullen'];

/** The program with the command that is asked for; without a known one all of them by name, for `--help`. */
export async function createProgram(args: readonly string[], context: CliContext): Promise<Command> {
  const program = emptyProgram(context);
  const asked = args[0] === 'help' ? args[1] : args[0];
  const known = COMMAND_NAMES.filter((name) => name === asked);
  for (const name of known.length > 0 ? known : COMMAND_NAMES) {
    if (name === asked) (await COMMANDS[name]())(program, context);
    else program.command(name).description(cliWords.commands[name]);
  }
  return program;
}

/** The program with all options of all commands as data: for completion and the manual. */
export async function createWholeProgram(context: CliContext): Promise<Command> {
  const program = emptyProgram(context);
  for (const name of COMMAND_NAMES) (await COMMANDS[name]())(program, context);
  return program;
}

function emptyProgram(context: CliContext): Command {
  return speakDutch(new Command('herstel'), context)
    .description(cliWords.description)
    .version(context.version, '-V, --version', cliWords.versionOption)
    .helpCommand('help [commando]', cliWords.helpCommand)
    .addHelpText('after', `\n${cliWords.examples}`)
    .addHelpText('afterAll', `\n${cliWords.intendedUse}`);
}
