import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumberOf, isoDateOf } from '../domain/calendar.ts';
import type { Guide, PlanGuide } from '../domain/guide.ts';
import { cliWords } from '../text/cli-words.ts';
import type { CliContext, ExitCode } from './context.ts';
import { runProgram } from './run-program.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

declare const HERSTEL_VERSION: string;

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

let exitCode: ExitCode = 0;

const context: CliContext = {
  version: HERSTEL_VERSION,
  environment: process.env,
  get stdin() {
    return { isTerminal: process.stdin.isTTY === true };
  },
  get stdout() {
    return { isTerminal: process.stdout.isTTY === true, columns: process.stdout.columns };
  },
  get stderr() {
    return { isTerminal: process.stderr.isTTY === true, columns: process.stderr.columns };
  },
  today: () => {
    const now = new Date();
    return isoDateOf(dayNumberOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }));
  },
  writeOut: (text) => writeWhole(STANDARD_OUTPUT, text),
  writeError: (text) => writeWhole(STANDARD_ERROR, text),
  readStandardInput: async () => readFileSync(0, 'utf8'),
  loadPlanGuide: async (folder) => (folder === undefined ? shipped<PlanGuide>('plan-guide') : readFolder(folder)),
  loadGuide: async (folder) =>
    folder === undefined
      ? { ...shipped<PlanGuide>('plan-guide'), topics: shipped('topics'), questionnaire: shipped('questionnaire') }
      : readFolder(folder),
  exitWith: (code) => {
    exitCode = code > exitCode ? code : exitCode;
  },
};

/** Content that was validated when the program was built: it is as the type says. */
function shipped<Part extends PlanGuide | Guide['topics'] | Guide['questionnaire']>(part: string): Part {
  return JSON.parse(readFileSync(join(__dirname, 'content', `${part}.json`), 'utf8'));
}

async function readFolder(folder: string): Promise<Guide> {
  const { readContentFolder, describeProblems } = await import('../content/index.ts');
  const { guide, problems } = readContentFolder(folder);
  if (guide === undefined) throw new UsageError(cliWords.brokenContent(folder, describeProblems(problems)));
  return guide;
}

void runProgram(process.argv.slice(2), context).then(() => {
  process.exitCode = exitCode;
});
