import { Command } from 'commander';
import { cliWords } from '../text/cli-words.ts';
import { HELP_TOPICS } from '../text/help-topics.ts';
import type { CliContext } from './context.ts';
import { speakDutch } from './dutch-commander.ts';

type AddCommand = (program: Command, context: CliContext) => void;

/** Every command, in the order of `--help`; loaded when it is asked for. */
const COMMANDS: Readonly<Record<keyof typeof cliWords.commands, () => Promise<AddCommand>>> = {
  plan: async () => (await import('./commands/plan-command.ts')).addPlanCommand,
  check: async () => (await import('./commands/check-command.ts')).addCheckCommand,
  export: async () => (await import('./commands/export-command.ts')).addExportCommand,
  profiel: async () => (await import('./commands/profile-command.ts')).addProfileCommand,
  dagboek: async () => (await import('./commands/journal-command.ts')).addJournalCommand,
  voldaan: async () => (await import('./commands/met-command.ts')).addMetCommand,
  test: async () => (await import('./commands/test-command.ts')).addTestCommand,
  opbouw: async () => (await import('./commands/programme-command.ts')).addProgrammeCommand,
  doel: async () => (await import('./commands/goal-command.ts')).addGoalCommand,
  oefenen: async () => (await import('./commands/exercise-command.ts')).addExerciseCommand,
  uitleg: async () => (await import('./commands/explain-command.ts')).addExplainCommand,
  bronnen: async () => (await import('./commands/sources-command.ts')).addSourcesCommand,
  inhoud: async () => (await import('./commands/content-command.ts')).addContentCommand,
  aanvullen: async () => (await import('./commands/completion-command.ts')).addCompletionCommand,
  help: async () => (await import('./commands/help-command.ts')).addHelpCommand,
};

type CommandName = keyof typeof COMMANDS;

const COMMAND_NAMES: readonly CommandName[] = [
  'plan',
  'check',
  'export',
  'profiel',
  'dagboek',
  'voldaan',
  'test',
  'opbouw',
  'doel',
  'oefenen',
  'uitleg',
  'bronnen',
  'inhoud',
  'aanvullen',
  'help',
];

/** The program with the command that is asked for; without a known one all of them by name, for `--help`. */
export async function createProgram(args: readonly string[], context: CliContext): Promise<Command> {
  const [asked, about] = args;
  const loaded = COMMAND_NAMES.filter((name) => name === asked || (asked === 'help' && name === about));
  const program = emptyProgram(await versionText(args, context), context);
  for (const name of loaded.length > 0 && asked !== 'help' ? loaded : COMMAND_NAMES) {
    if (loaded.includes(name)) await addCommand(name, program, context);
    else program.command(name).description(cliWords.commands[name]);
  }
  return program;
}

/** The program with all options of all commands as data: for completion and the manual. */
export async function createWholeProgram(context: CliContext): Promise<Command> {
  const program = emptyProgram(context.version, context);
  for (const name of COMMAND_NAMES) await addCommand(name, program, context);
  return program;
}

async function addCommand(name: CommandName, program: Command, context: CliContext): Promise<void> {
  (await COMMANDS[name]())(program, context);
  const command = program.commands.at(-1);
  const examples = cliWords.examplesOf[name];
  if (examples.length > 0) command?.addHelpText('after', `\n${cliWords.examples(examples)}`);
}

/** The version of the program and of its content; the content is read only when it is asked for. */
async function versionText(args: readonly string[], context: CliContext): Promise<string> {
  if (!args.includes('--version') && !args.includes('-V')) return context.version;
  const { version, hash, reviewed } = await context.loadGuide(undefined);
  return cliWords.versions(context.version, version, hash, reviewed);
}

function emptyProgram(version: string, context: CliContext): Command {
  return speakDutch(new Command('herstel'), context)
    .description(cliWords.description)
    .version(version, '-V, --version', cliWords.versionOption)
    .helpCommand(false)
    .addHelpText('after', `\n${cliWords.examples(cliWords.startingExamples)}`)
    .addHelpText('after', `\n${cliWords.helpTopics(HELP_TOPICS)}`)
    .addHelpText('afterAll', `\n${cliWords.intendedUse}`);
}
