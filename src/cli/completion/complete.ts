import type { Argument, Command, Option } from 'commander';

/** A word that may stand here, and what it is; `description` is empty where the word says it all. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** What may stand at the cursor: words, or the names of files or folders, which the shell knows best. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  readonly paths: 'none' | 'files' | 'folders';
}

/** Values that are not in the options themselves: they come from the content and the profiles. */
export type ValueKind = 'conditions' | 'topics' | 'sources' | 'profiles' | 'help-topics' | 'content-kinds' | 'goals';
export type ValuesOf = (kind: ValueKind) => readonly Candidate[];

/** By the word between the brackets: `--uit <bestand>`, `[onderwerp]`. */
const PATHS: Readonly<Record<string, 'files' | 'folders'>> = {
  bestand: 'files',
  csv: 'files',
  yaml: 'files',
  map: 'folders',
  uitvoermap: 'folders',
};
const KINDS: Readonly<Record<string, ValueKind>> = {
  lijst: 'conditions',
  voorwaarde: 'conditions',
  voorwaarden: 'conditions',
  onderwerp: 'topics',
  waarover: 'help-topics',
  bron: 'sources',
  profiel: 'profiles',
  doel: 'goals',
  soort: 'content-kinds',
};
const NOTHING: Completion = { candidates: [], paths: 'none' };

/**
 * What may stand at the end of a command line. `words` are those after `herstel`; the last one is being typed and may be
 * empty. `program` has every command with its options.
 */
export function complete(program: Command, words: readonly string[], valuesOf: ValuesOf): Completion {
  const typed = words.at(-1) ?? '';
  const { command, position, awaiting } = readWords(program, words.slice(0, -1));
  if (awaiting !== undefined) return starting(typed, ofOption(awaiting, valuesOf));
  if (typed.startsWith('-')) return starting(typed, { candidates: optionCandidates(command), paths: 'none' });
  const argument = command.registeredArguments.at(position);
  const { candidates, paths } = argument === undefined ? NOTHING : ofArgument(argument, valuesOf);
  const commands = position === 0 ? commandCandidates(command) : [];
  return starting(typed, { candidates: [...commands, ...candidates], paths });
}

/** The command that the words lead to, how many arguments it has, and the option that still waits for its value. */
function readWords(program: Command, words: readonly string[]) {
  let command = program;
  let position = 0;
  let awaiting: Option | undefined;
  for (const word of words) {
    if (awaiting !== undefined) {
      awaiting = undefined;
    } else if (word.startsWith('-')) {
      const option = command.options.find(({ long, short }) => word === long || word === short);
      if (option?.required === true || option?.optional === true) awaiting = option;
    } else {
      const next = command.commands.find((candidate) => candidate.name() === word);
      if (next !== undefined && position === 0) command = next;
      else position += 1;
    }
  }
  return { command, position, awaiting };
}

function ofOption(option: Option, valuesOf: ValuesOf): Completion {
  if (option.argChoices !== undefined) return { candidates: plainly(option.argChoices), paths: 'none' };
  return named(/[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1] ?? '', valuesOf);
}

function ofArgument(argument: Argument, valuesOf: ValuesOf): Completion {
  if (argument.argChoices !== undefined) return { candidates: plainly(argument.argChoices), paths: 'none' };
  return named(argument.name().replace('...', ''), valuesOf);
}

function named(placeholder: string, valuesOf: ValuesOf): Completion {
  const kind = KINDS[placeholder];
  return { candidates: kind === undefined ? [] : valuesOf(kind), paths: PATHS[placeholder] ?? 'none' };
}

function commandCandidates(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((child) => ({ value: child.name(), description: child.description() }));
}

function optionCandidates(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', description }));
}

function plainly(values: readonly string[]): Candidate[] {
  return values.map((value) => ({ value, description: '' }));
}

/** Those that begin as the word does; in a list with commas the last part is the word, and the rest stays in front. */
function starting(typed: string, { candidates, paths }: Completion): Completion {
  const comma = typed.lastIndexOf(',') + 1;
  const before = typed.slice(0, comma);
  const part = typed.slice(comma);
  return {
    candidates: candidates
      .filter(({ value }) => value.startsWith(part))
      .map(({ value, description }) => ({ value: `${before}${value}`, description })),
    paths,
  };
}
