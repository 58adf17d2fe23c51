import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import { readShippedGuide } from '../content/read-shipped.ts';
import { dayNumberOf, isoDateOf } from '../domain/calendar.ts';
import { lastConsulted } from '../domain/content-age.ts';
import type { Guide } from '../domain/guide.ts';
import { cliWords } from '../text/cli-words.ts';
import type { CliContext, ExitCode } from './context.ts';
import { readDescriptorAtMost } from './files/read-at-most.ts';
import { systemReason } from './files/system-reason.ts';
import { runProgram } from './run-program.ts';
import { writeWhole } from './screen/write-whole.ts';
import { UsageError } from './usage-error.ts';

declare const HERSTEL_VERSION: string;

const SHIPPED = join(__dirname, 'content');
const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;
const UNFINISHED = 1;

let exitCode: ExitCode = 0;

const context: CliContext = {
  version: HERSTEL_VERSION,
  environment: process.env,
  stdin: {
    get isTerminal() {
      return isDevice(STANDARD_INPUT) && process.stdin.isTTY === true;
    },
  },
  stdout: {
    get isTerminal() {
      return isDevice(STANDARD_OUTPUT) && process.stdout.isTTY === true;
    },
    get columns() {
      return isDevice(STANDARD_OUTPUT) ? process.stdout.columns : undefined;
    },
  },
  stderr: {
    get isTerminal() {
      return isDevice(STANDARD_ERROR) && process.stderr.isTTY === true;
    },
    get columns() {
      return isDevice(STANDARD_ERROR) ? process.stderr.columns : undefined;
    },
  },
  today: () => {
    const now = new Date();
    return isoDateOf(dayNumberOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }));
  },
  writeOut: (text) => {
    try {
      writeWhole(STANDARD_OUTPUT, text);
    } catch (error) {
      throw new UsageError(cliWords.outputRefused(systemReason(error)));
    }
  },
  writeError: (text) => {
    try {
      writeWhole(STANDARD_ERROR, text);
    } catch {
      // Nobody can be told; the exit code still says it.
    }
  },
  page: async (text) => {
    const rows = process.stdout.rows ?? Number.POSITIVE_INFINITY;
    if (text.split('\n').length <= rows) return false;
    const { page } = await import('./screen/page.ts');
    return page(text, process.env);
  },
  readStandardInput: async (most) => readDescriptorAtMost(STANDARD_INPUT, most).toString('utf8'),
  loadGuide: async (folder) => (folder === undefined ? noted(readShippedGuide(SHIPPED)) : readFolder(folder)),
  exitWith: (code) => {
    exitCode = code > exitCode ? code : exitCode;
  },
};

/** A terminal is a device, a pipe and a file are not: then Node's streams (5 ms) need not be loaded to ask. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** The shipped content; someone at a terminal is told quietly that it has become old. */
function noted(guide: Guide): Guide {
  const consultedOn = lastConsulted(guide, context.today());
  if (consultedOn !== undefined && context.stderr.isTerminal)
    context.writeError(`${cliWords.oldContent(consultedOn)}\n`);
  return guide;
}

async function readFolder(folder: string): Promise<Guide> {
  const { readContentFolder } = await import('../content/index.ts');
  const { describeProblems } = await import('../text/problem-sentence.ts');
  const { guide, problems } = readContentFolder(folder);
  if (guide === undefined) throw new UsageError(cliWords.brokenContent(folder, describeProblems(problems, folder)));
  return guide;
}

// A program that stops before its end, for want of anything to wait for, did not do what was asked.
process.exitCode = UNFINISHED;
void runProgram(process.argv.slice(2), context).then(() => {
  process.exitCode = exitCode;
});
