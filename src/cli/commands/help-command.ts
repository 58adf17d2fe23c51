import type { Command } from 'commander';
import { helpDocument } from '../../document/help-document.ts';
import { cliWords } from '../../text/cli-words.ts';
import { HELP_TOPICS, helpTopics } from '../../text/help-topics.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption } from '../usage-error.ts';

/**
 * `herstel help [onderwerp]`: the help of a command, or a page about something that all commands share. One word is
 * both: then the page comes first.
 */
export function addHelpCommand(program: Command, context: CliContext): void {
  const command = program
    .command('help')
    .description(cliWords.commands.help)
    .argument('[waarover]', cliWords.helpArgument);
  addCommonOptions(command).action(async (asked: string | undefined, options: CommonOptions) => {
    const topic = HELP_TOPICS.find((name) => name === asked);
    const about = asked === undefined ? program : program.commands.find((known) => known.name() === asked);
    if (topic !== undefined) {
      const { color, width, plain } = readSurroundings(options, context);
      context.writeOut(await screenText(helpDocument(helpTopics[topic]), { width, color, plain }));
    } else if (about === undefined) {
      throw notAnOption('help', asked ?? '', [...program.commands.map((known) => known.name()), ...HELP_TOPICS]);
    }
    about?.outputHelp();
  });
}
