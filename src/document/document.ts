import type { Level } from '../domain/level.ts';

/** A run of text with a meaning, not a look. `note` refers to sources by id; renderers number them as they see fit. */
export type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'phone'; readonly text: string; readonly number: string }
  | { readonly kind: 'note'; readonly sources: readonly string[] };

/** Text of a block: a plain string, or runs. */
export type RichText = string | readonly Run[];

/** What a list item or a callout is about; a renderer gives it a sign, a word and a colour, never a colour alone. */
export type Tone =
  | 'plain'
  | 'do'
  | 'avoid'
  | 'call'
  | 'caution'
  | 'normal'
  | 'training'
  | 'alarm'
  | 'info'
  | 'open'
  | 'conditional'
  | 'closed';

export interface ListItem {
  readonly text: RichText;
  readonly tone?: Tone;
  /** For a checklist. */
  readonly checked?: boolean;
  readonly children?: readonly Block[];
}

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Days from the delivery; `until` is null when it stays open. */
export interface TimelineSegment {
  readonly title: string;
  readonly from: number;
  readonly until: number | null;
  /** Dates in words: "1 maart tot 15 maart 2024". */
  readonly when: string;
  readonly state: 'passed' | 'current' | 'ahead';
}

export interface TimelineRow {
  readonly title: string;
  readonly segments: readonly TimelineSegment[];
}

export interface CurveSeries {
  readonly title: string;
  readonly band: readonly { readonly day: number; readonly low: number; readonly mid: number; readonly high: number }[];
  readonly points: readonly {
    readonly fromDay: number;
    readonly untilDay: number;
    readonly low: number;
    readonly high: number;
    readonly label: string;
    readonly sources: readonly string[];
  }[];
}

export type Block =
  | { readonly type: 'paragraph'; readonly text: RichText; readonly role?: 'lead' | 'quiet' }
  | {
      readonly type: 'list';
      readonly style: 'bullets' | 'numbers' | 'checks';
      readonly items: readonly ListItem[];
      /** Short items that may share a line where room is scarce. */
      readonly compact?: boolean;
    }
  /** Sections side by side where there is room. */
  | { readonly type: 'columns'; readonly columns: readonly Section[] }
  /** Room on paper to write by hand: a line behind the label, or the rest of the side below it. */
  | { readonly type: 'write'; readonly label: string; readonly room: 'line' | 'rest' }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly RichText[])[];
    }
  | { readonly type: 'callout'; readonly tone: Tone; readonly title: string; readonly blocks: readonly Block[] }
  /** A care card of the check: the level in a word and a shape. */
  | {
      readonly type: 'card';
      readonly level: Level;
      readonly label: string;
      readonly title: string;
      readonly blocks: readonly Block[];
    }
  | { readonly type: 'facts'; readonly items: readonly { readonly term: string; readonly text: RichText }[] }
  | {
      readonly type: 'timeline';
      readonly title: string;
      readonly description: string;
      readonly rows: readonly TimelineRow[];
      /** The bar alone on a screen: without the list of phases below it. */
      readonly compact?: boolean;
      readonly here: number | null;
      readonly hereLabel: string;
    }
  /** A bar from 0 to 100 % with a range on it. */
  | {
      readonly type: 'range';
      readonly title: string;
      readonly low: number;
      readonly high: number;
      readonly label: string;
      readonly caption: string;
    }
  | {
      readonly type: 'curve';
      readonly title: string;
      readonly description: string;
      readonly series: readonly CurveSeries[];
      readonly here: number | null;
      readonly hereLabel: string;
      readonly caption: string;
    }
  | Section;

/** A heading with what belongs to it; sections nest, the depth gives the heading level. */
export interface Section {
  readonly type: 'section';
  /** Stable and ASCII: an anchor. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** A side of paper of its own. */
  readonly page?: 'side';
}

/** A source as a footnote: everything a reader needs to find it. */
export interface SourceNote {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly year: number | null;
  readonly url: string | null;
  /** "richtlijn of onderzoek", "folder van een zorgorganisatie", … */
  readonly grade: string;
}

/** What every format shows: semantic, in Dutch, without looks. */
export interface Document {
  readonly title: string;
  readonly subtitle: string;
  /** At the foot of every printed side: whose plan it is and of which day. */
  readonly foot?: string;
  readonly blocks: readonly Block[];
  /** The sources that the document refers to, in order of first mention. */
  readonly sources: readonly SourceNote[];
  /** After a loss: what is shown to go on with has words that fit. */
  readonly afterLoss?: boolean;
  /** Intended use, review status, versions: at the foot of every format. */
  readonly closing: readonly string[];
  /** To be read in one look: a screen leaves out rules and empty lines; `dense` also those between sections. */
  readonly density?: 'compact' | 'dense';
}
