import type { DeliveryKind } from './delivery.ts';
import type { QuestionKind } from './questionnaire.ts';

type NoDetails = Readonly<Record<never, string>>;

/** Every way in which content can be wrong, with what its sentence names. */
export interface ProblemDetails {
  // Files and YAML
  readonly 'folder-unreadable': { readonly reason: string };
  readonly 'folder-not-content': { readonly nearest?: string };
  readonly 'folder-too-large': { readonly files: string; readonly folders: string; readonly megabytes: string };
  readonly 'file-unreadable': { readonly reason: string };
  readonly 'file-missing': NoDetails;
  readonly 'file-unknown': { readonly nearest?: string };
  readonly 'file-name-differs': { readonly id: string; readonly file: string };
  readonly 'file-too-large': { readonly largest: string };
  readonly 'file-not-regular': NoDetails;
  readonly 'file-empty': NoDetails;
  readonly 'not-utf8': NoDetails;
  readonly 'control-character': NoDetails;
  readonly 'yaml-syntax': NoDetails;
  readonly 'yaml-indent': NoDetails;
  readonly 'yaml-tab': NoDetails;
  readonly 'yaml-quote': NoDetails;
  readonly 'yaml-colon': NoDetails;
  readonly 'yaml-two-documents': NoDetails;
  readonly 'yaml-duplicate-key': { readonly key: string };
  readonly 'yaml-alias': NoDetails;
  readonly 'yaml-tag': { readonly tag?: string };
  readonly 'yaml-key': { readonly key: string };
  readonly 'yaml-too-deep': { readonly most: string };
  readonly 'yaml-too-much': NoDetails;
  readonly 'problems-more': NoDetails;
  // Shape
  readonly 'key-unknown': { readonly key: string; readonly nearest?: string; readonly allowed: string };
  readonly 'key-missing': { readonly key: string };
  readonly 'type-wrong': { readonly expected: string; readonly found: string };
  readonly 'text-empty': NoDetails;
  readonly 'list-empty': NoDetails;
  readonly 'list-too-short': { readonly least: string };
  readonly 'number-range': { readonly found: string; readonly least?: string; readonly most?: string };
  readonly 'value-not-allowed': { readonly found: string; readonly nearest?: string; readonly allowed: string };
  readonly 'id-form': { readonly found: string };
  readonly 'fact-form': { readonly found: string };
  readonly 'offset-form': { readonly found: string };
  readonly 'date-form': { readonly found: string };
  readonly 'url-form': { readonly found: string };
  readonly 'version-form': { readonly found: string };
  readonly 'phone-form': { readonly found: string };
  readonly 'criterion-form': NoDetails;
  readonly 'question-form': { readonly key: string; readonly kind: QuestionKind; readonly belongs: string };
  readonly 'bout-form': { readonly found: string };
  readonly 'minutes-form': { readonly found: string };
  readonly 'value-wrong': NoDetails;
  // Meaning
  readonly 'id-twice': { readonly id: string; readonly file: string; readonly path: string };
  readonly 'reference-unknown': { readonly id: string; readonly kind: string; readonly nearest?: string };
  readonly 'phase-first-not-zero': { readonly from: string };
  readonly 'phase-not-ordered': { readonly from: string; readonly until: string };
  readonly 'phase-hole': { readonly until: string; readonly next: string };
  readonly 'phase-overlap': { readonly until: string; readonly next: string };
  readonly 'phase-last-not-open': { readonly until: string };
  readonly 'phase-open-too-early': NoDetails;
  readonly 'order-depends': { readonly left: string; readonly right: string };
  readonly 'track-without-phases': { readonly id: string };
  readonly 'weight-missing': { readonly id: string };
  readonly 'window-empty': { readonly from: string; readonly until: string };
  readonly 'window-outside-phase': { readonly bound: string; readonly phase: string };
  readonly 'grant-twice': { readonly activity: string };
  readonly 'activity-without-grant': { readonly id: string };
  readonly 'impact-without-condition': { readonly activity: string };
  readonly 'override-own-track': NoDetails;
  readonly 'replaces-same-track': { readonly id: string };
  readonly 'fact-not-covered': { readonly id: string };
  readonly 'fact-disputed': { readonly id: string };
  readonly 'fact-source-missing': { readonly id: string; readonly source: string };
  readonly 'figure-order': { readonly low: string; readonly high: string };
  readonly 'band-order': { readonly low: string; readonly mid: string; readonly high: string };
  readonly 'band-days': { readonly day: string; readonly previous: string };
  readonly 'point-track': { readonly track: string; readonly allowed: string };
  readonly 'word-presumes-baby': { readonly word: string };
  readonly 'word-forbidden': { readonly word: string };
  readonly 'sentence-long': { readonly words: string; readonly most: string; readonly start: string };
  readonly 'level-hole': { readonly from: string; readonly until: string; readonly delivery: DeliveryKind };
  readonly 'level-unreachable': NoDetails;
  readonly 'level-drop': { readonly at: string; readonly before: string; readonly level: string };
  readonly 'contact-missing': { readonly level: string };
  readonly 'question-unused': { readonly id: string };
  readonly 'screen-unused': { readonly id: string };
  readonly 'follows-on-screen': { readonly id: string; readonly screen: string };
  readonly 'follows-kind': { readonly question: string; readonly kind: QuestionKind };
  readonly 'follows-cycle': { readonly id: string };
  readonly 'follows-missing': { readonly id: string; readonly gate: string };
  readonly 'behind-missing': { readonly id: string; readonly gate: string };
  readonly 'signal-unreachable': { readonly id: string };
  readonly 'signal-never-clear': { readonly id: string };
  readonly 'criterion-kind': { readonly question: string; readonly kind: QuestionKind; readonly form: string };
  readonly 'option-unknown': {
    readonly question: string;
    readonly option: string;
    readonly nearest?: string;
    readonly allowed: string;
  };
  readonly 'bound-outside': {
    readonly question: string;
    readonly found: string;
    readonly min: string;
    readonly max: string;
  };
  readonly 'answer-kind': { readonly question: string; readonly kind: QuestionKind; readonly found: string };
  readonly 'example-missing': { readonly verdict: string };
  readonly 'example-verdict': { readonly expected: string; readonly found: string };
  readonly 'example-level': { readonly expected: string; readonly found: string };
  readonly 'example-outside': NoDetails;
  readonly 'route-hole': { readonly from: string; readonly until: string; readonly delivery: DeliveryKind };
  readonly 'route-unreachable': NoDetails;
  readonly 'symptom-kind': { readonly question: string; readonly kind: QuestionKind };
  readonly 'test-strength-meets': { readonly id: string };
  readonly 'step-start': { readonly kind: string };
  readonly 'step-start-long': { readonly found: string; readonly most: string };
  readonly 'step-two-changes': NoDetails;
  readonly 'step-not-more': { readonly found: string; readonly before: string };
  readonly 'step-not-other': NoDetails;
  readonly 'step-other-longer': { readonly found: string; readonly before: string };
  readonly 'step-too-much': { readonly found: string; readonly most: string };
  readonly 'step-bout-too-long': { readonly found: string; readonly most: string };
}

export type ProblemCode = keyof ProblemDetails;

/** What is wrong: a code with its details. `text/problem-sentence.ts` has the sentence for each. */
export type Flaw<Code extends ProblemCode = ProblemCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly details: ProblemDetails[Each] };
}[Code];

/** A flaw and where it stands; `line` and `column` count from 1, `path` is dotted: `phases.2.from`. */
export type Problem = Flaw & {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
};
