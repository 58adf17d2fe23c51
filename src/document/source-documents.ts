import { GRADES, type Guide, type Source } from '../domain/guide.ts';
import { wordsFor } from '../domain/wording.ts';
import { planWords } from '../text/plan-words.ts';
import { sourceWords } from '../text/source-words.ts';
import { section } from './blocks.ts';
import { conflictSection } from './conflict-blocks.ts';
import type { Document, ListItem, Run } from './document.ts';
import { longDate } from './dutch-date.ts';
import { closingLines } from './plan-sections.ts';
import { sourceNotes } from './source-notes.ts';
import { sourcedStatements } from './sourced-statements.ts';

/** All sources by grade, the firmest first, with what was read of them and how often they are used. */
export function sourcesDocument(guide: Guide, afterLoss: boolean): Document {
  const statements = sourcedStatements(guide, afterLoss);
  const uses = (id: string): number => statements.filter(({ sources }) => sources.includes(id)).length;
  const blocks = [
    { type: 'paragraph', role: 'lead', text: sourceWords.lead } as const,
    ...GRADES.flatMap((grade) => {
      const items = guide.sources
        .filter((source) => source.grade === grade)
        .map((source): ListItem => ({ text: sourceLine(source, uses(source.id)) }));
      if (items.length === 0) return [];
      const title = planWords.grades[grade];
      return [
        section(`grade-${grade}`, title.charAt(0).toUpperCase() + title.slice(1), [
          { type: 'list', style: 'bullets', items },
        ]),
      ];
    }),
    {
      type: 'paragraph',
      text: [
        { kind: 'plain', text: `${sourceWords.oneSourceHint} ` },
        { kind: 'command', text: 'herstel bronnen goom-2019' },
        { kind: 'plain', text: `. ${sourceWords.conflictsHint} ` },
        { kind: 'command', text: 'herstel bronnen --conflicten' },
      ],
    } as const,
  ];
  return {
    title: sourceWords.title,
    subtitle: sourceWords.subtitle,
    blocks,
    sources: [],
    closing: closingLines({ guide }),
  };
}

function sourceLine({ id, title, organisation, year, url, read, consultedOn }: Source, uses: number): Run[] {
  const details = [
    year === null ? organisation : `${organisation}, ${year}`,
    sourceWords.read[read],
    sourceWords.consulted(longDate(consultedOn)),
    sourceWords.usedFor(uses),
  ];
  return [
    { kind: 'strong', text: title },
    { kind: 'plain', text: ` (${id}). ${details.join('; ')}.` },
    ...(url === null
      ? []
      : ([
          { kind: 'plain', text: ' ' },
          { kind: 'link', text: url, href: url },
        ] as const)),
  ];
}

/** Everything that the content takes from one source. */
export function sourceDocument(source: Source, guide: Guide, afterLoss: boolean): Document {
  const statements = sourcedStatements(guide, afterLoss).filter(({ sources }) => sources.includes(source.id));
  return {
    title: source.title,
    subtitle: sourceWords.statementsOf(source.organisation),
    blocks: [
      { type: 'paragraph', text: sourceLine(source, statements.length) },
      { type: 'paragraph', role: 'quiet', text: `${sourceWords.grade}: ${planWords.grades[source.grade]}.` },
      { type: 'list', style: 'bullets', items: statements.map(({ text }) => ({ text })) },
    ],
    sources: [],
    closing: closingLines({ guide }),
  };
}

/** Every conflict between sources: what each says, what herstel follows and why. */
export function conflictsDocument(guide: Guide, afterLoss: boolean): Document {
  const say = (wording: Parameters<typeof wordsFor>[0]): string => wordsFor(wording, afterLoss) ?? '';
  const blocks = guide.conflicts
    .filter(({ follows }) => say(follows) !== '')
    .map((conflict) => conflictSection(conflict, { say }));
  return {
    title: sourceWords.conflictsTitle,
    subtitle: sourceWords.conflictsSubtitle,
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}
