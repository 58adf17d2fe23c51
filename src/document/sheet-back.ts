import type { Calls } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import { isSore } from '../domain/sore-weeks.ts';
import { exportDocumentWords } from '../text/export-document-words.ts';
import { sheetWords as words } from '../text/sheet-words.ts';
import { section } from './blocks.ts';
import { callColumns } from './call-columns.ts';
import type { Block, Run, Section } from './document.ts';
import { mainSources } from './main-sources.ts';
import { closingLines } from './plan-sections.ts';
import { byId, type PlanReader } from './reader.ts';

const MAIN_SOURCES = 5;

/** Side two: the alarm signs by urgency and who to call, the red flags, the main sources, where the rest is. */
export function sheetBack(reader: PlanReader, guide: Guide, calls: Calls, named: readonly string[]): Section {
  const { plan } = reader;
  const sources = mainSources(
    [
      ...named,
      ...calls.groups
        .flatMap(({ signs }) => signs.flatMap(({ signals }) => signals))
        .flatMap((id) => byId(guide.questionnaire.signals, id).sources),
    ],
    guide,
    MAIN_SOURCES,
  );
  return {
    ...section('back', plan.lookAhead ? exportDocumentWords.callSignsAhead : exportDocumentWords.callSigns, [
      ...(plan.lookAhead ? [paragraph(exportDocumentWords.pregnantNow)] : []),
      {
        type: 'columns',
        columns: [
          ...callColumns(calls, guide, reader),
          section('red-flags', exportDocumentWords.stop, [
            {
              type: 'list',
              style: 'bullets',
              compact: true,
              items: guide.redFlags.map(({ title }) => ({ text: title })),
            },
            paragraph(isSore(plan.delivery, plan.day) ? words.stopWhileSore : exportDocumentWords.stopMore),
          ]),
        ],
      },
      section('main-sources', words.sources, [
        { type: 'list', style: 'bullets', items: sources.map((source) => ({ text: sourceText(source) })) },
      ]),
      section('the-rest', words.theRest, [
        paragraph(words.theRestText),
        { type: 'paragraph', role: 'quiet', text: closingLines(reader).join(' ') },
      ]),
    ]),
    page: 'side',
  };
}

function sourceText({ organisation, title, year, url }: Guide['sources'][number]): readonly Run[] {
  const published = year === null ? '' : ` (${year})`;
  return [
    { kind: 'plain', text: `${organisation}: ` },
    url === null ? { kind: 'plain', text: title } : { kind: 'link', text: title, href: url },
    { kind: 'plain', text: published },
  ];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}
