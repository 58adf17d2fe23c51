import type { CheckReport } from '../../document/check-report.ts';
import type { CheckNotes } from '../../document/check-summary.ts';
import { outcomeCard } from '../../document/outcome-card.ts';
import { leafVerdict, leavesOf } from '../../domain/criterion.ts';
import type { CheckGuide } from '../../domain/guide.ts';
import type { Situation } from '../../domain/situation.ts';
import { wordsFor } from '../../domain/wording.ts';
import { checkReportFor } from '../../herstel/check-report.ts';
import { renderOutcomeCard } from '../../render/terminal/outcome-card.ts';
import { promptWords } from '../../text/check-words.ts';
import type { AnswerFile } from '../input/answer-file.ts';
import type { Surroundings } from '../input/common-options.ts';
import { requireSituation, type SituationOptions } from '../input/situation-options.ts';
import type { Asker } from './asker.ts';
import { askCheck } from './check-dialogue.ts';
import { askNotes } from './notes-dialogue.ts';
import { askSituation } from './situation-dialogue.ts';

/** What the interview knows before it starts. */
export interface Interview {
  readonly guide: CheckGuide;
  /** From the command line; undefined when the situation has to be asked. */
  readonly situation: Situation | undefined;
  readonly options: SituationOptions;
  readonly surroundings: Surroundings;
  readonly wantsNotes: boolean;
}

/** All that was asked and answered. */
export type InterviewResult = {
  readonly situation: Situation;
  /** Broken off: what was answered until then still counts. */
  readonly interrupted: boolean;
} & AnswerFile;

const NO_NOTES: CheckNotes = { since: {}, questions: [] };

/**
 * Asks the situation where it is not known, the check, and notes where wanted; undefined when interrupted before the
 * first answer about a complaint, and `left` when someone went away at once and nothing may be written.
 */
export async function interview(asking: Interview, asker: Asker): Promise<InterviewResult | 'left' | undefined> {
  const { guide, surroundings } = asking;
  const { today, width, color, plain } = surroundings;
  asker.show(promptWords.intro);
  for (;;) {
    const situation = asking.situation ?? (await askForSituation(asking, asker));
    if (situation === undefined) return undefined;
    const { delivery } = situation;
    const reply = await askCheck(
      {
        questionnaire: guide.questionnaire,
        delivery,
        today,
        canGoBack: asking.situation === undefined,
        urgentText: (answers) =>
          renderOutcomeCard(outcomeCard(checkReportFor(guide, delivery, today, answers)), { width, color, plain }),
      },
      asker,
    );
    if (reply.kind === 'left') return 'left';
    if (reply.kind === 'back') continue;
    const answers = reply.value;
    if (reply.kind === 'cancelled') {
      return Object.keys(answers).length === 0 ? undefined : { situation, answers, notes: NO_NOTES, interrupted: true };
    }
    if (!asking.wantsNotes) return { situation, answers, notes: NO_NOTES, interrupted: false };
    const notes = await askNotes(complaintsOf(checkReportFor(guide, delivery, today, answers)), asker);
    return notes.kind === 'answer'
      ? { situation, answers, notes: notes.value, interrupted: false }
      : { situation, answers, notes: NO_NOTES, interrupted: true };
  }
}

async function askForSituation({ options, surroundings }: Interview, asker: Asker): Promise<Situation | undefined> {
  const reply = await askSituation(options, surroundings.today, asker);
  return reply.kind === 'answer' ? requireSituation(reply.value, surroundings.today) : undefined;
}

/** The questions that made a signal fire: for each signal its first; never one that nobody else may read. */
function complaintsOf({
  result,
  guide,
  answers,
}: CheckReport): readonly { readonly id: string; readonly label: string }[] {
  const { signals, questions } = guide.questionnaire;
  const raised = new Set(result.findings.filter(({ verdict }) => verdict === 'raised').map(({ id }) => id));
  const complaints = new Set<string>();
  for (const { when } of signals.filter(({ id }) => raised.has(id))) {
    const leaf = leavesOf(when).find((candidate) => leafVerdict(candidate, answers[candidate.question]) === 'raised');
    if (leaf !== undefined) complaints.add(leaf.question);
  }
  return questions
    .filter((question) => complaints.has(question.id) && question.private !== true)
    .map(({ id, label }) => ({ id, label: wordsFor(label, result.delivery.afterLoss) ?? '' }));
}
