import type { Command } from 'commander';
import { cliWords } from '../../text/cli-words.ts';
import { HELP_TOPICS, helpTopics } from '../../text/help-topics.ts';

/** The manual page in roff, for `man herstel`: every command with its options, and the pages of `herstel help`. */
export function manualPage(program: Command): string {
  const lines = [
    '.\\" Gemaakt uit de opties van het programma: npm run generate.',
    '.TH HERSTEL 1 "" "herstel" "Gebruikershandleiding"',
    '.SH NAAM',
    `herstel \\- ${roff(program.description())}`,
    '.SH OVERZICHT',
    '.B herstel',
    '.I commando',
    '[opties]',
    ".SH COMMANDO'S",
    ...program.commands.flatMap((command) => commandLines(command, 'herstel')),
    ...HELP_TOPICS.flatMap((name) => {
      const { title, paragraphs, terms } = helpTopics[name];
      return [
        `.SH ${title.toUpperCase()}`,
        ...paragraphs.flatMap((text) => ['.PP', roff(text)]),
        ...terms.flatMap(([term, meaning]) => item(term, meaning)),
      ];
    }),
    '.SH BEDOELD GEBRUIK',
    roff(cliWords.intendedUse),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: Command, before: string): string[] {
  const help = command.createHelp();
  const name = `${before} ${command.name()}`;
  const usage = command.registeredArguments.map(
    (argument) => (argument.required ? '<' : '[') + argument.name() + (argument.required ? '>' : ']'),
  );
  return [
    `.SS ${roff([name, ...usage].join(' '))}`,
    roff(command.description()),
    ...help
      .visibleOptions(command)
      .flatMap(({ flags, description, long }) => (long === '--help' ? [] : item(flags, description))),
    ...help.visibleCommands(command).flatMap((child) => (child.name() === 'help' ? [] : commandLines(child, name))),
  ];
}

function item(term: string, meaning: string): string[] {
  return ['.TP', `.B ${roff(term)}`, roff(meaning)];
}

/** Text as roff takes it: no request at the start of a line, a hyphen that can be copied, one line. */
function roff(text: string): string {
  const escaped = text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
