import type { Conflict } from '../domain/guide.ts';
import { planWords } from '../text/plan-words.ts';
import { sourceWords } from '../text/source-words.ts';
import { section } from './blocks.ts';
import type { Block, Section } from './document.ts';
import { byId, type Medium, type PlanReader, withNote } from './reader.ts';

/** The conflicts that matter for this plan, in short: what herstel follows and why; on a screen how to see more. */
export function conflictBlocks(reader: PlanReader, medium: Medium): Section[] {
  const { plan, guide } = reader;
  if (plan.conflicts.length === 0) return [];
  return [
    section('conflicts', planWords.conflicts, [
      { type: 'paragraph', text: planWords.conflictsLead },
      {
        type: 'facts',
        items: plan.conflicts.map((id) => {
          const { title, follows, why, positions } = byId(guide.conflicts, id);
          const sources = [...new Set(positions.flatMap((position) => position.sources))];
          return { term: title, text: withNote(`${reader.say(follows)} ${reader.say(why)}`, sources) };
        }),
      },
      ...(medium === 'screen' ? [moreAboutConflicts(plan.delivery.afterLoss)] : []),
    ]),
  ];
}

function moreAboutConflicts(afterLoss: boolean): Block {
  return {
    type: 'paragraph',
    role: 'quiet',
    text: [
      { kind: 'plain', text: `${planWords.conflictsMore} ` },
      { kind: 'command', text: `herstel bronnen --conflicten${afterLoss ? ' --na-verlies' : ''}` },
    ],
  };
}

/** What each source says, what herstel follows, and why. */
export function conflictSection(
  { id, title, positions, follows, why }: Conflict,
  { say }: Pick<PlanReader, 'say'>,
): Section {
  return section(`conflict-${id}`, title, [
    {
      type: 'list',
      style: 'bullets',
      items: positions.map((position) => ({ text: withNote(say(position.says), position.sources) })),
    },
    {
      type: 'facts',
      items: [
        { term: sourceWords.follows, text: say(follows) },
        { term: sourceWords.why, text: say(why) },
      ],
    },
  ]);
}
