import type { Rule } from '../content-set.ts';
import {
  criteriaFitTheirQuestions,
  everySignalCanFireAndStaySilent,
  exampleAnswersFitTheirQuestions,
  questionsAndScreensAreUsed,
} from './criteria.ts';
import { everySignalHasExamples, examplesComeOut } from './examples.ts';
import { disputedFactsStayInConflicts, factsAreCovered, factsNameTheirDocument } from './facts.ts';
import { bandsAreOrdered, figuresAreOrdered, pointsBelongToTheirTissue } from './figures.ts';
import { filesAreNamedAfterTheirContent } from './file-names.ts';
import {
  followUpsEndSomewhere,
  followUpsFollowYesNoQuestions,
  followUpsSayWhatTheyFollow,
  urgentSignsSayWhatTheyWaitFor,
} from './follow-ups.ts';
import {
  everyActivityHasAGrant,
  grantsAreUniquePerTrack,
  impactNeedsAConditionBesideADate,
  tracksDoNotOverrideThemselves,
} from './grants.ts';
import { noForbiddenWords, noWordPresumesABabyAfterLoss, sentencesAreShort } from './language.ts';
import { mainTracksHavePhases, phasesTileTheTrack } from './phases.ts';
import { boutsGrowSlowly, programmesStartSmall, sessionsGrowSlowly, stepsChangeOneThing } from './programmes.ts';
import { everyReferenceExists } from './references.ts';
import {
  droppedAlarmsSayWhy,
  everyLevelCanDecide,
  levelsCoverTheSignal,
  routesCoverEveryone,
  seriousLevelsNameAContact,
} from './signals.ts';
import { strengthNeverBlocks, symptomsAreYesNoQuestions } from './test-series.ts';
import { idsAreUnique } from './unique-ids.ts';
import { adviceHasAWeight } from './weights.ts';
import { statementsStayInTheirPhase, windowsHaveDays } from './windows.ts';

/** All cross-file rules. */
export const RULES: readonly Rule[] = [
  filesAreNamedAfterTheirContent,
  idsAreUnique,
  everyReferenceExists,
  mainTracksHavePhases,
  phasesTileTheTrack,
  windowsHaveDays,
  statementsStayInTheirPhase,
  adviceHasAWeight,
  grantsAreUniquePerTrack,
  everyActivityHasAGrant,
  impactNeedsAConditionBesideADate,
  tracksDoNotOverrideThemselves,
  factsAreCovered,
  disputedFactsStayInConflicts,
  factsNameTheirDocument,
  figuresAreOrdered,
  bandsAreOrdered,
  pointsBelongToTheirTissue,
  levelsCoverTheSignal,
  everyLevelCanDecide,
  droppedAlarmsSayWhy,
  seriousLevelsNameAContact,
  routesCoverEveryone,
  criteriaFitTheirQuestions,
  questionsAndScreensAreUsed,
  followUpsFollowYesNoQuestions,
  followUpsEndSomewhere,
  followUpsSayWhatTheyFollow,
  urgentSignsSayWhatTheyWaitFor,
  everySignalCanFireAndStaySilent,
  everySignalHasExamples,
  exampleAnswersFitTheirQuestions,
  examplesComeOut,
  symptomsAreYesNoQuestions,
  strengthNeverBlocks,
  programmesStartSmall,
  stepsChangeOneThing,
  sessionsGrowSlowly,
  boutsGrowSlowly,
  noWordPresumesABabyAfterLoss,
  noForbiddenWords,
  sentencesAreShort,
];
