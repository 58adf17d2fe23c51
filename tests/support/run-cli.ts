import type { CliContext, ExitCode } from '../../src/cli/context.ts';
import { runProgram } from '../../src/cli/run-program.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { readContentFolder } from '../../src/content/index.ts';
import type { Guide } from '../../src/domain/guide.ts';
import { cliWords } from '../../src/text/cli-words.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';
import { date } from './dates.ts';
import { shippedGuide } from './shipped-guide.ts';

/** The world of a test run; what is left out is a pipe of 80 columns on a fixed day, without input. */
export interface CliWorld {
  readonly today?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly isTerminal?: boolean;
  /** What comes in through standard input. */
  readonly stdin?: string;
}

export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: ExitCode;
}

/** Runs one command line inside this process, on the shipped content, without a disk, a clock or a terminal. */
export async function runCli(args: readonly string[], world: CliWorld = {}): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  let code: ExitCode = 0;
  const isTerminal = world.isTerminal ?? false;
  const loadGuide = async (folder: string | undefined): Promise<Guide> =>
    folder === undefined ? shippedGuide() : readGuide(folder);
  const context: CliContext = {
    version: '0.0.0-test',
    environment: world.environment ?? {},
    stdin: { isTerminal },
    stdout: { isTerminal, columns: world.columns },
    stderr: { isTerminal, columns: world.columns },
    today: () => date(world.today ?? '2024-04-18'),
    writeOut: (text) => {
      stdout += text;
    },
    writeError: (text) => {
      stderr += text;
    },
    readStandardInput: async () => world.stdin ?? '',
    loadGuide,
    exitWith: (next) => {
      code = next > code ? next : code;
    },
  };
  await runProgram(args, context);
  return { stdout, stderr, code };
}

function readGuide(folder: string): Guide {
  const { guide, problems } = readContentFolder(folder);
  if (guide === undefined) throw new UsageError(cliWords.brokenContent(folder, describeProblems(problems)));
  return guide;
}
