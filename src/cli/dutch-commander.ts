import type { Command, CommanderError } from 'commander';
import { commanderWords } from '../text/commander-words.ts';
import type { CliContext } from './context.ts';

const WIDEST_HELP = 100;
const DEFAULT_HELP_WIDTH = 80;

/** Makes commander write through the context, throw instead of exit, and speak Dutch. Subcommands inherit it. */
export function speakDutch(command: Command, context: CliContext): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: context.writeOut,
      writeErr: context.writeError,
      getOutHelpWidth: () => Math.min(WIDEST_HELP, context.stdout.columns ?? DEFAULT_HELP_WIDTH),
      getErrHelpWidth: () => Math.min(WIDEST_HELP, context.stderr.columns ?? DEFAULT_HELP_WIDTH),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      // The sentence comes from `dutchUsage`, once, where the program ends.
      outputError: () => {},
    })
    .configureHelp({
      // The name alone: what else belongs to a command stands in its own help.
      subcommandTerm: (child) => child.name(),
      // Commander would add an English "(default: …)".
      optionDescription: (option) => option.description,
      styleTitle: (title) => commanderWords.titles[title] ?? title,
      styleOptionDescription: (text) => text.replace('(default: ', `(${commanderWords.otherwise}: `),
      styleUsage: (usage) => usage.replace('[options]', '[opties]').replace('[command]', '[commando]'),
    })
    .helpOption('-h, --help', commanderWords.helpOption);
}

/** What is wrong with the command line, in Dutch, with the nearest valid word. */
export function dutchUsage(error: CommanderError, args: readonly string[]): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return args[0]?.startsWith('-') === true
        ? commanderWords.optionBeforeCommand(quoted)
        : commanderWords.unknownOption(quoted, suggestionIn(error.message));
    case 'commander.unknownCommand':
      return commanderWords.unknownCommand(quoted, suggestionIn(error.message));
    case 'commander.optionMissingArgument':
      return commanderWords.optionMissingValue(quoted);
    case 'commander.missingArgument':
      return commanderWords.missingArgument(quoted);
    case 'commander.excessArguments':
      return commanderWords.excessArguments(typed(args), args.includes('--bevallen') || args.includes('--vandaag'));
    default:
      return commanderWords.wrongUse(typed(args));
  }
}

/** A command line as it was typed; quotes where a word would not be seen as one. */
function typed(args: readonly string[]): string {
  return args.map((arg) => (/^\S+$/.test(arg) ? arg : `"${arg}"`)).join(' ');
}

/** The near miss that commander found: "(Did you mean --bevallen?)". */
function suggestionIn(message: string): string | undefined {
  return /Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]?.replace(/, ([^,]*)$/, ' of $1');
}
