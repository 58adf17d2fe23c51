import { type Command, Option } from 'commander';
import { conflictsDocument, sourceDocument, sourcesDocument } from '../../document/source-documents.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { cliWords } from '../../text/cli-words.ts';
import { inputWords } from '../../text/input-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import { screenText } from '../screen/screen-text.ts';
import { show } from '../screen/show.ts';
import { UsageError } from '../usage-error.ts';

interface SourcesOptions extends CommonOptions {
  readonly conflicten?: boolean;
  readonly naVerlies?: boolean;
}

/** `herstel bronnen [bron]`: where every statement comes from, and where sources disagree. */
export function addSourcesCommand(program: Command, context: CliContext): void {
  const command = program
    .command('bronnen')
    .description(cliWords.commands.bronnen)
    .argument('[bron]', cliWords.sourceArgument)
    .addOption(new Option('--conflicten', cliWords.conflictsOption))
    .addOption(new Option('--na-verlies', cliWords.afterLossOption));
  addCommonOptions(command).action(async (asked: string | undefined, options: SourcesOptions) => {
    const { contentFolder, color, width, plain, pager } = readSurroundings(options, context);
    if (asked !== undefined && options.conflicten === true) throw new UsageError(inputWords.sourceAndConflicts);
    const guide = await context.loadGuide(contentFolder);
    const afterLoss = options.naVerlies === true;
    const source = guide.sources.find(({ id }) => id === asked);
    if (asked !== undefined && source === undefined) {
      const ids = guide.sources.map(({ id }) => id);
      throw new UsageError(inputWords.unknownSource(asked, nearestWord(asked, ids)));
    }
    const document =
      source !== undefined
        ? sourceDocument(source, guide, afterLoss)
        : options.conflicten === true
          ? conflictsDocument(guide, afterLoss)
          : sourcesDocument(guide, afterLoss);
    await show(await screenText(document, { width, color, plain }), pager, context);
  });
}
