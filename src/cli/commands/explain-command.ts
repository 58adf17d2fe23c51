import { type Command, Option } from 'commander';
import { explainDocument, topicsDocument, visibleTopics } from '../../document/topic-documents.ts';
import { cliWords } from '../../text/cli-words.ts';
import { topicWords } from '../../text/topic-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import { screenText } from '../screen/screen-text.ts';
import { show } from '../screen/show.ts';
import { notAnOption } from '../usage-error.ts';

interface ExplainOptions extends CommonOptions {
  readonly naVerlies?: boolean;
}

/** `herstel uitleg [onderwerp]`: the background. */
export function addExplainCommand(program: Command, context: CliContext): void {
  const command = program
    .command('uitleg')
    .description(cliWords.commands.uitleg)
    .argument('[onderwerp]', cliWords.topicArgument)
    .addOption(new Option('--na-verlies', cliWords.afterLossOption));
  addCommonOptions(command).action(async (asked: string | undefined, options: ExplainOptions) => {
    const { contentFolder, color, width, plain, pager } = readSurroundings(options, context);
    const guide = await context.loadGuide(contentFolder);
    const afterLoss = options.naVerlies === true;
    const topics = visibleTopics(guide, afterLoss);
    const chosen = asked === topicWords.all ? topics : topics.filter(({ slug, id }) => slug === asked || id === asked);
    if (asked !== undefined && chosen.length === 0) {
      const slugs = [...topics.map(({ slug }) => slug), topicWords.all];
      throw notAnOption('uitleg', asked, slugs);
    }
    const document = asked === undefined ? topicsDocument(guide, afterLoss) : explainDocument(chosen, guide, afterLoss);
    await show(await screenText(document, { width, color, plain }), pager, context);
  });
}
