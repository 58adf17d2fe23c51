import { Argument, type Command } from 'commander';
import { cliWords } from '../../text/cli-words.ts';
import { completionWords } from '../../text/completion-words.ts';
import { HELP_TOPICS, helpTopics } from '../../text/help-topics.ts';
import { type Candidate, complete, type ValueKind } from '../completion/complete.ts';
import { FILES_LINE, FOLDERS_LINE, SHELL_SCRIPTS, SHELLS, type Shell } from '../completion/shell-script.ts';
import type { CliContext } from '../context.ts';

/** `herstel aanvullen bash|zsh|fish`: what a shell reads; `herstel aanvullen woorden` is what it then asks. */
export function addCompletionCommand(program: Command, context: CliContext): void {
  const command = program
    .command('aanvullen')
    .description(cliWords.commands.aanvullen)
    .addArgument(new Argument('<shell>', completionWords.shell).choices([...SHELLS]))
    .action((shell: Shell) => context.writeOut(SHELL_SCRIPTS[shell]));

  command
    .command('woorden', { hidden: true })
    .description(completionWords.words)
    .argument('[woorden...]')
    .action(async (words: readonly string[]) => {
      const { createWholeProgram } = await import('../program.ts');
      const whole = await createWholeProgram(context);
      const { candidates, paths } = complete(whole, words, await valuesOf(whole, context));
      const lines = candidates.map(({ value, description }) => `${value}\t${description}`);
      if (paths === 'files') lines.push(FILES_LINE);
      if (paths === 'folders') lines.push(FOLDERS_LINE);
      context.writeOut(lines.map((line) => `${line}\n`).join(''));
    });

  command
    .command('handleiding', { hidden: true })
    .description(completionWords.manual)
    .action(async () => {
      const { createWholeProgram } = await import('../program.ts');
      const { manualPage } = await import('../completion/manual-page.ts');
      context.writeOut(manualPage(await createWholeProgram(context)));
    });
}

/** The words that the content knows, and what there is help about. */
async function valuesOf(program: Command, context: CliContext): Promise<(kind: ValueKind) => readonly Candidate[]> {
  const guide = await context.loadGuide(undefined);
  const values: Readonly<Partial<Record<ValueKind, readonly Candidate[]>>> = {
    conditions: guide.conditions.map(({ slug, title }) => ({ value: slug, description: title })),
    topics: [
      ...guide.topics.map(({ slug, title }) => ({ value: slug, description: title })),
      { value: 'alles', description: '' },
    ],
    sources: guide.sources.map(({ id, title }) => ({ value: id, description: title })),
    'help-topics': [
      ...program.commands.map((command) => ({ value: command.name(), description: command.description() })),
      ...HELP_TOPICS.map((value) => ({ value, description: helpTopics[value].summary })),
    ],
  };
  return (kind) => values[kind] ?? [];
}
