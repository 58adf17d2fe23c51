import type { CallGroup, Calls } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import { sheetWords as words } from '../text/sheet-words.ts';
import { section } from './blocks.ts';
import { signText } from './call-blocks.ts';
import type { Block, ListItem, Run, Section } from './document.ts';
import { byId, type PlanReader } from './reader.ts';

/** The alarm signs by urgency, a column each: under every contact, with room for its number, the signs in a few words. */
export function callColumns({ first, groups }: Calls, guide: Guide, reader: PlanReader): Section[] {
  return (['now', 'today'] as const).flatMap((level) => {
    const items = [...groups, ...first]
      .filter((group) => group.level === level)
      .flatMap((group) => contactWithSigns(group, guide, reader));
    if (items.length === 0) return [];
    return [section(`call-${level}`, words.callLevels[level], [{ type: 'list', style: 'bullets', items }])];
  });
}

/** A contact with room for its number, and below it the signs for which to call it. */
function contactWithSigns({ contact, signs }: CallGroup, guide: Guide, reader: PlanReader): ListItem[] {
  const { title, phones } = byId(guide.questionnaire.contacts, contact);
  const items = signs
    .map((sign) => capital(signText(sign, guide, reader)))
    .filter((text) => text !== '')
    .map((text): ListItem => ({ text }));
  if (items.length === 0) return [];
  const toWrite: Block[] = phones.length > 0 ? [] : [{ type: 'write', label: words.number, room: 'line' }];
  return [
    {
      text: [
        { kind: 'strong', text: title },
        ...phones
          .filter((number) => !title.includes(number))
          .flatMap((number): Run[] => [
            { kind: 'plain', text: ', ' },
            { kind: 'phone', text: number, number },
          ]),
      ],
      children: [...toWrite, { type: 'list', style: 'bullets', items, compact: true }],
    },
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
