import type { PlannedStatement } from '../domain/plan.ts';
import { isSore } from '../domain/sore-weeks.ts';
import { minuteWords as words } from '../text/minute-words.ts';
import { section } from './blocks.ts';
import type { ListItem, Section } from './document.ts';
import type { MinuteRoom } from './minute-room.ts';
import { adviceItems } from './plan-sections.ts';
import { inSentence, listed, type PlanReader } from './reader.ts';

/** A `do` of this weight or more stays as long as six fit: an appointment to make, the wound, the toilet, the pelvic floor. */
const STAYS = 60;

export interface MinuteAdvice {
  readonly does: Section[];
  readonly avoids: Section[];
  readonly normals: Section[];
  /** The activities that what to do is about. */
  readonly said: ReadonlySet<string>;
  /** How many statements of today are left to the whole plan. */
  readonly left: number;
}

/** What to do, to leave and to find normal, by weight, as many as there is room for. */
export function minuteAdvice(reader: PlanReader, room: MinuteRoom, ahead: boolean): MinuteAdvice {
  const { advice } = reader.plan;
  const heavy = advice.do.filter(({ statement }) => statement.weight >= STAYS).length;
  const does = withExercise(advice.do, Math.max(room.does, Math.min(heavy, room.heavy)));
  const avoids = advice.avoid.slice(0, room.avoids);
  const normals = advice.normal.slice(0, room.normals);
  const titles = words.sections;
  const left =
    [advice.do, advice.avoid, advice.normal].reduce((sum, { length }) => sum + length, 0) -
    (does.length + avoids.length + normals.length) +
    advice.caution.filter(({ statement }) => statement.call === undefined).length;
  return {
    does: listSection('do', ahead ? titles.doAhead : titles.do, itemsOf(does, 'do', reader)),
    avoids: listSection('avoid', ahead ? titles.avoidAhead : titles.avoid, [
      ...itemsOf(avoids, 'avoid', reader),
      stopItem(reader),
    ]),
    normals: listSection('normal', ahead ? titles.normalAhead : titles.normal, itemsOf(normals, 'normal', reader)),
    said: new Set(does.flatMap(({ statement: { activity } }) => activity ?? [])),
    left,
  };
}

/** The weightiest, with the weightiest daily exercise among them: that never falls off. */
function withExercise(statements: readonly PlannedStatement[], most: number): PlannedStatement[] {
  const shown = statements.slice(0, most);
  const isExercise = ({ statement }: PlannedStatement): boolean =>
    statement.activity !== undefined && statement.weight >= STAYS;
  const exercise = statements.find(isExercise);
  if (exercise === undefined || shown.some(isExercise)) return shown;
  return [...shown.slice(0, -1), exercise];
}

function itemsOf(statements: readonly PlannedStatement[], tone: 'do' | 'avoid' | 'normal', reader: PlanReader) {
  return adviceItems(statements, tone, reader);
}

/** The training signals in a line. */
function stopItem({ guide, plan }: PlanReader): ListItem {
  const flags = guide.redFlags.map(({ id, title }) => words.flags[id] ?? inSentence(title));
  return { tone: 'caution', text: isSore(plan.delivery, plan.day) ? words.stopWhileSore : words.stop(listed(flags)) };
}

function listSection(id: string, title: string, items: readonly ListItem[]): Section[] {
  return items.length === 0 ? [] : [section(id, title, [{ type: 'list', style: 'bullets', items }])];
}
