import { join } from 'node:path';
import type { Command } from 'commander';
import type { Problem } from '../../domain/problem.ts';
import { cliWords } from '../../text/cli-words.ts';
import { contentWords } from '../../text/content-words.ts';
import { describeProblems, problemSentence } from '../../text/problem-sentence.ts';
import type { CliContext } from '../context.ts';
import { printable } from '../screen/printable.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

/** Beside the bundle: the YAML that the shipped content was compiled from. */
const shippedFolder = join(__dirname, '..', 'data');

/** `herstel inhoud`: for who maintains the content. zod and yaml are loaded only here. */
export function addContentCommand(program: Command, context: CliContext): void {
  const command = program.command('inhoud').description(cliWords.commands.inhoud);
  command.allowExcessArguments().action(() => {
    const [typed] = command.args;
    if (typed !== undefined)
      throw notAnOption(
        'inhoud',
        typed,
        command.commands.map((verb) => verb.name()),
      );
    command.outputHelp();
  });
  const folderOf = (asked: string | undefined): string => {
    const named = asked ?? context.environment['HERSTEL_INHOUD'];
    return named === undefined || named === '' ? shippedFolder : named;
  };

  command
    .command('controleer')
    .description(contentWords.check)
    .argument('[map]', contentWords.folder)
    .action(async (asked: string | undefined) => {
      const { readContentFolder } = await import('../../content/index.ts');
      const folder = folderOf(asked);
      const { guide, problems, files } = readContentFolder(folder);
      refuseUnreadable(folder, problems);
      if (guide === undefined) {
        const lines = printable(describeProblems(problems, folder));
        const told = problems.filter(({ code }) => code !== 'problems-more');
        const count = new Set(told.map(({ file }) => file)).size;
        const sum = contentWords.problems(told.length, count, told.length < problems.length);
        context.writeOut(`${lines}\n\n${sum}\n`);
        context.exitWith(1);
        return;
      }
      context.writeOut(`${contentWords.correct(files, guide.version, guide.hash)}\n`);
    });

  command
    .command('schema')
    .description(contentWords.schema)
    .argument('[soort]', contentWords.kind)
    .action(async (kind: string | undefined) => {
      const { jsonSchemas } = await import('../../content/index.ts');
      const schemas = new Map(
        Object.entries(jsonSchemas()).map(([file, text]) => [file.replace('.schema.json', ''), text]),
      );
      if (kind === undefined) {
        const all = Object.fromEntries([...schemas].map(([name, text]) => [name, JSON.parse(text)]));
        context.writeOut(`${JSON.stringify(all, null, 2)}\n`);
        return;
      }
      const schema = schemas.get(kind);
      const kinds = [...schemas.keys()];
      if (schema === undefined) throw notAnOption('schema', kind, kinds);
      context.writeOut(schema);
    });

  command
    .command('document')
    .description(contentWords.document)
    .argument('[map]', contentWords.folder)
    .action(async (asked: string | undefined) => {
      const { readContentFolder } = await import('../../content/index.ts');
      const { contentDocument } = await import('../../document/content-document.ts');
      const { renderMarkdown } = await import('../../render/markdown/markdown.ts');
      const folder = folderOf(asked);
      const { guide, problems } = readContentFolder(folder);
      refuseUnreadable(folder, problems);
      if (guide === undefined) {
        context.writeError(`${printable(describeProblems(problems, folder))}\n`);
        context.exitWith(1);
        return;
      }
      context.writeOut(renderMarkdown(contentDocument(guide)));
    });

  command
    .command('dekking')
    .description(contentWords.coverage)
    .argument('[map]', contentWords.folder)
    .action(async (asked: string | undefined) => {
      const { factCoverage, openContentFolder, readContentSet } = await import('../../content/index.ts');
      const folder = folderOf(asked);
      const { files, problems } = openContentFolder(folder);
      refuseUnreadable(folder, problems);
      const read = readContentSet(files);
      const facts = factCoverage(read.content);
      const covered = facts.filter(({ places }) => places.length > 0).length;
      const placeLine = ({ file, path, name }: (typeof facts)[number]['places'][number]): string => {
        const line = read.locators.get(file)?.(path).line ?? 1;
        return `  ${join(folder, file)}:${line}  ${name}`;
      };
      const lines = facts.flatMap(({ id, places, isDisputed }) => [
        `${id}${isDisputed ? ` (${contentWords.disputed})` : ''}`,
        ...(places.length === 0 ? [`  ${contentWords.uncovered}`] : places.map(placeLine)),
      ]);
      context.writeOut(`${[...lines, '', contentWords.coverageSum(covered, facts.length)].join('\n')}\n`);
      // Files with problems of their own count for nothing: say so, or a hole would look like an omission.
      if (read.problems.length > 0) context.writeError(`${printable(describeProblems(read.problems, folder))}\n`);
      if (covered < facts.length || read.problems.length > 0) context.exitWith(1);
    });
}

function refuseUnreadable(folder: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (first?.file !== '') return;
  if (first.code === 'folder-unreadable') throw new UsageError(contentWords.unreadable(folder));
  throw new UsageError(contentWords.notContent(folder, problemSentence(first)));
}
