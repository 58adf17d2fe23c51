import type { Phase, Statement, StatementKind, Track } from '../domain/guide.ts';
import { coversDelivery } from '../domain/scope.ts';
import type { Block, ListItem, Section } from './document.ts';
import { dateRange } from './dutch-date.ts';
import { section } from './plan-sections.ts';
import { byId, type PlanReader, withNote } from './reader.ts';
import { sharedParts } from './shared-part.ts';

const phaseBlocks = sharedParts<readonly Block[]>();
const overlayStatements = sharedParts<readonly ListItem[]>();
const grantItem = sharedParts<ListItem>();

const KIND_ORDER: readonly StatementKind[] = ['do', 'avoid', 'caution', 'normal'];

/** Every timeline of this delivery with all its phases and statements; overlays give their statements only. */
export function allPhasesBlocks(reader: PlanReader): Section[] {
  const { plan, guide } = reader;
  return plan.tracks.map(({ id, phases }) => {
    const track = byId(guide.tracks, id);
    return section(`track-${id}`, track.title, [
      ...phases.map((dated) => phaseSection(byId(track.phases, dated.id), dateRange(dated.from, dated.until), reader)),
      ...overlayBlocks(track, reader),
    ]);
  });
}

function phaseSection(phase: Phase, when: string, reader: PlanReader): Section {
  const blocks = phaseBlocks(phase, deliveryVariant(reader), () => {
    const items = statementItems(phase.statements, reader);
    return [
      { type: 'paragraph', text: withNote(reader.say(phase.summary), phase.sources) },
      ...(items.length === 0 ? [] : [{ type: 'list', style: 'bullets', items } as const]),
    ];
  });
  return section(`phase-${phase.id}`, `${phase.title} (${when})`, blocks);
}

function overlayBlocks(track: Track, reader: PlanReader): Block[] {
  const items = [
    ...overlayStatements(track, deliveryVariant(reader), () => statementItems(track.statements, reader)),
    ...track.grants.flatMap((grant): ListItem[] => {
      const { text, sources, activity } = grant;
      const words = reader.say(text);
      if (words === '' || !reader.plan.activities.some(({ id }) => id === activity)) return [];
      const { title } = byId(reader.guide.activities, activity);
      return [
        grantItem(grant, reader.variant, () => ({
          tone: 'open',
          text: withNote(
            [
              { kind: 'strong', text: `${title}.` },
              { kind: 'plain', text: ` ${words}` },
            ],
            sources,
          ),
        })),
      ];
    }),
  ];
  return items.length === 0 ? [] : [{ type: 'list', style: 'bullets', items }];
}

/** Which statements a delivery gets depends on its kind as well. */
function deliveryVariant({ variant, plan: { delivery } }: PlanReader): string {
  return `${variant} ${delivery.mode} ${delivery.tear}`;
}

function statementItems(statements: readonly Statement[], { plan, say }: PlanReader): ListItem[] {
  return KIND_ORDER.flatMap((kind) =>
    statements
      .filter(
        ({ kind: own, applies, text }) => own === kind && coversDelivery(applies, plan.delivery) && say(text) !== '',
      )
      .map(({ text, sources }) => ({ tone: kind, text: withNote(say(text), sources) })),
  );
}
