import type { Guide, Sourced, Statement, Track } from '../domain/guide.ts';
import type { Offset } from '../domain/offset.ts';
import type { Bout } from '../domain/programme.ts';
import type { CallLine, LevelRule, Question, Signal } from '../domain/questionnaire.ts';
import type { Scope } from '../domain/scope.ts';
import type { Wording } from '../domain/wording.ts';
import { writtenOffset } from '../domain/written-offset.ts';
import { contentWords as words } from '../text/content-words.ts';
import { section } from './blocks.ts';
import type { Block, Document, ListItem, RichText, Run, Section } from './document.ts';

/**
 * All content on one page for a reviewer: every sentence with its name, when it holds, and its sources. With the name
 * (`general-rest-lie-flat`) a remark can say which sentence it is about.
 */
export function contentDocument(guide: Guide): Document {
  const { questionnaire, reviewed } = guide;
  return {
    title: words.overview,
    subtitle: words.version(guide.version, guide.hash),
    blocks: [
      section('intended-use', words.intendedUse, bullets(guide.intendedUse.map((text) => ({ text })))),
      section(
        'notices',
        words.notices,
        bullets(guide.notices.map((notice) => item(notice.id, '', said(notice.text), notice))),
      ),
      section(
        'red-flags',
        words.redFlags,
        bullets(guide.redFlags.map((flag) => item(flag.id, flag.title, said(flag.text), flag))),
      ),
      section('tracks', words.tracks, guide.tracks.map(trackSection)),
      section(
        'activities',
        words.activities,
        bullets(
          guide.activities.map(({ id, title, description, impact }) =>
            item(id, `${title}${impact ? ` (${words.impact})` : ''}`, said(description)),
          ),
        ),
      ),
      section(
        'conditions',
        words.conditions,
        bullets(
          guide.conditions.map((condition) =>
            item(
              condition.id,
              condition.title,
              `${words.clause}: ${condition.clause}. ${said(condition.reason)} ${words.how}: ${said(condition.how)}`,
              condition,
            ),
          ),
        ),
      ),
      ...ownWork(guide),
      section(
        'conflicts',
        words.conflicts,
        guide.conflicts.map(({ id, title, positions, follows, why }) =>
          section(
            id,
            title,
            bullets([
              ...positions.map((position, index) =>
                item(`${id}.positions.${index}`, '', said(position.says), position),
              ),
              item(`${id}.follows`, words.follows, said(follows)),
              item(`${id}.why`, words.why, said(why)),
            ]),
          ),
        ),
      ),
      section(
        'tissues',
        words.tissues,
        guide.tissues.map((tissue) =>
          section(tissue.id, tissue.title, [
            ...bullets([
              item(tissue.id, '', said(tissue.caption), { sources: tissue.bandSources, facts: [] }),
              ...tissue.points.map((point) =>
                item(
                  point.id,
                  `${point.title} (${windowWords(point)}), ${point.low}–${point.high} %`,
                  said(point.text),
                  point,
                ),
              ),
            ]),
          ]),
        ),
      ),
      section(
        'topics',
        words.topics,
        guide.topics.map((topic) =>
          section(
            topic.id,
            topic.title,
            bullets([
              item(topic.id, '', said(topic.summary)),
              ...topic.paragraphs.map((paragraph) => item(paragraph.id, '', said(paragraph.text), paragraph)),
            ]),
          ),
        ),
      ),
      section(
        'contacts',
        words.contacts,
        bullets(
          questionnaire.contacts.map(({ id, title, short, text, phones, fallback, sources }) =>
            item(
              id,
              phones.length === 0 ? title : `${title} (${phones.join(', ')})`,
              [short === undefined ? '' : `${short}.`, said(text), fallback === undefined ? '' : said(fallback)]
                .filter((part) => part !== '')
                .join(' '),
              { sources, facts: [] },
            ),
          ),
        ),
      ),
      section('call-list', words.callList, bullets(callLines(guide))),
      section(
        'screens',
        words.screens,
        bullets([
          ...questionnaire.topics.map(({ id, title }) => item(id, '', title)),
          ...[...questionnaire.screens, ...questionnaire.body].map(({ id, title }) => item(id, '', said(title))),
          ...questionnaire.always.map(({ sign, text }) => item(`always.${sign}`, '', said(text))),
        ]),
      ),
      section('questions', words.questions, bullets(questionnaire.questions.map(questionItem))),
      section('signals', words.signals, questionnaire.signals.map(signalSection)),
      section('sources', words.sources, bullets(guide.sources.map(sourceItem))),
    ].filter(({ blocks }) => blocks.length > 0),
    sources: [],
    closing: [reviewed === null ? words.notReviewed : words.reviewed(reviewed.by, reviewed.role, reviewed.on)],
  };
}

function trackSection(track: Track): Section {
  return section(track.id, `${track.title} (${track.id})`, [
    ...appliesBlock(track.applies),
    ...track.phases.map((phase) =>
      section(
        phase.id,
        `${words.phase}: ${phase.title} (${windowWords(phase)})`,
        bullets([item(phase.id, '', said(phase.summary), phase), ...phase.statements.map(statementItem)]),
      ),
    ),
    ...filled(`${track.id}-statements`, words.statements, track.statements.map(statementItem)),
    ...filled(
      `${track.id}-grants`,
      words.grants,
      track.grants.map((grant) => {
        const conditions = grant.conditions.length === 0 ? '' : `, ${words.under} ${grant.conditions.join(', ')}`;
        const when = `${words.from} ${writtenOffset(grant.from)}${conditions}`;
        return item(`${track.id}/grants.${grant.activity}`, `${grant.activity}, ${when}`, said(grant.text), grant);
      }),
    ),
    ...filled(
      `${track.id}-appointments`,
      words.appointments,
      track.appointments.map((visit) =>
        item(visit.id, `${visit.title} (${windowWords(visit)})`, said(visit.text), visit),
      ),
    ),
  ]);
}

/** What one can do oneself: tests, programmes, exercises, goals. */
function ownWork({ tests, programmes, exercises, goals }: Guide): Section[] {
  return [
    section(
      'tests',
      words.tests,
      tests.map((series) =>
        section(
          series.id,
          series.title,
          bullets([
            item(series.id, '', said(series.summary), series),
            ...series.tests.map(({ id, title, amount, unit, perSide, activity, how, watch, train, ...origin }) =>
              item(
                id,
                `${title} (${words.amount(amount, unit, perSide)}; ${activity})`,
                [how, watch, ...(train === undefined ? [] : [train])].map(said).join(' '),
                origin,
              ),
            ),
          ]),
        ),
      ),
    ),
    section(
      'programmes',
      words.programmes,
      programmes.map((programme) =>
        section(programme.id, programme.title, [
          ...bullets([
            item(programme.id, '', said(programme.summary), programme),
            ...programme.rules.map((rule) => item(rule.id, '', said(rule.text), rule)),
          ]),
          {
            type: 'list',
            style: 'numbers',
            items: programme.steps.map(({ id, kind, runs }) =>
              item(id, '', `${words.stepKinds[kind]}: ${bouts(runs)}`),
            ),
          },
        ]),
      ),
    ),
    section(
      'exercises',
      words.exercises,
      exercises.map((exercise) =>
        section(exercise.id, exercise.title, [
          ...appliesBlock(exercise.applies),
          ...bullets([item(exercise.id, '', said(exercise.summary), exercise)]),
          { type: 'list', style: 'numbers', items: exercise.steps.map((step) => ({ text: said(step) })) },
          ...bullets([
            item(`${exercise.id}.dose`, '', said(exercise.dose)),
            item(`${exercise.id}.stop`, '', said(exercise.stop)),
          ]),
        ]),
      ),
    ),
    section(
      'goals',
      words.goals,
      goals.map((goal) =>
        section(
          goal.id,
          goal.title,
          bullets(
            goal.parts.map((part) =>
              item(`${goal.id}.parts.${part.id}`, part.activities.join(', '), said(part.text), part),
            ),
          ),
        ),
      ),
    ),
  ];
}

function statementItem(statement: Statement): ListItem {
  const window = scopeWords({ ...statement, ...statement.applies });
  const kind = words.kinds[statement.kind];
  return item(statement.id, window === '' ? kind : `${kind} (${window})`, said(statement.text), statement);
}

function callLines({ questionnaire: { callList, signals } }: Guide): ListItem[] {
  if (callList === null) return [];
  const names = callList.names.map(({ contact, text }) => item(contact, '', text));
  const lines = [...callList.first, ...callList.lines].map(({ sign, also, text }: CallLine) => {
    const title = signals.find(({ id }) => id === sign)?.title;
    return item([sign, ...also].join(', '), '', said(text ?? title ?? sign));
  });
  return [...names, ...lines];
}

function questionItem({ id, text, help, label, options }: Question): ListItem {
  const choices = options?.map((option) => said(option.text)).join(' / ');
  return item(
    id,
    said(label),
    [
      said(text),
      ...(help === undefined ? [] : [`${words.help}: ${said(help)}`]),
      ...(choices === undefined ? [] : [`${words.options}: ${choices}.`]),
    ].join(' '),
  );
}

function signalSection(signal: Signal): Section {
  return section(signal.id, `${said(signal.title)} (${words.signalKinds[signal.kind]})`, [
    ...appliesBlock(signal.applies),
    ...bullets([
      ...signal.levels.map((rule, index) => levelItem(`${signal.id}.levels.${index}`, rule)),
      item(`${signal.id}.meaning`, words.meaning, said(signal.meaning)),
      item(`${signal.id}.actions`, words.actions, signal.actions.map(({ text }) => said(text)).join(' ')),
      ...(signal.say === undefined ? [] : [item(`${signal.id}.say`, words.say, said(signal.say))]),
      item(signal.id, '', '', signal),
    ]),
  ]);
}

function levelItem(name: string, rule: LevelRule): ListItem {
  const window = scopeWords(rule);
  const contacts = [rule.contact, ...(rule.also ?? [])].filter((contact) => contact !== undefined);
  const contact = contacts.length === 0 ? '' : `, ${words.contact} ${contacts.join(', ')}`;
  const level = `${words.level} ${words.levels[rule.level]}`;
  const why = rule.drop === undefined ? said(rule.why) : `${said(rule.why)} (${rule.drop})`;
  return item(name, `${level}${window === '' ? '' : ` (${window})`}${contact}`, why);
}

function sourceItem({ id, title, organisation, year, url }: Guide['sources'][number]): ListItem {
  const text = `${title}, ${organisation}${year === null ? '' : `, ${year}`}`;
  const link: Run[] =
    url === null
      ? []
      : [
          { kind: 'plain', text: ' ' },
          { kind: 'link', text: url, href: url },
        ];
  return { text: [{ kind: 'command', text: id }, { kind: 'plain', text: ` ${text}` }, ...link] };
}

/** One thing: its label, what it says, its name, and where it comes from. */
function item(name: string, label: string, text: string, origin?: Sourced): ListItem {
  const runs: Run[] = [
    ...(label === '' ? [] : [{ kind: 'strong', text: `${label}:` } as const, { kind: 'plain', text: ' ' } as const]),
    ...(text === '' ? [] : [{ kind: 'plain', text: `${text} ` } as const]),
    { kind: 'command', text: name },
    ...(origin === undefined ? [] : [{ kind: 'quiet', text: ` (${originWords(origin)})` } as const]),
  ];
  return { text: runs satisfies RichText };
}

function originWords({ sources, facts }: Sourced): string {
  return `${words.source}: ${sources.join(', ')}${facts.length === 0 ? '' : `; ${words.fact}: ${facts.join(', ')}`}`;
}

function bullets(items: readonly ListItem[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', style: 'bullets', items }];
}

function filled(id: string, title: string, items: readonly ListItem[]): Section[] {
  return items.length === 0 ? [] : [section(id, title, bullets(items))];
}

function appliesBlock(scope: Scope): Block[] {
  const found = scopeWords(scope);
  return found === '' ? [] : [{ type: 'paragraph', text: `${words.applies}: ${found}` }];
}

function said(wording: Wording): string {
  if (typeof wording === 'string') return wording;
  return `${wording.text} [${words.afterLoss}: ${wording.afterLoss === null ? words.hidden : wording.afterLoss}]`;
}

function bouts(runs: readonly Bout[]): string {
  return runs
    .map(({ times, seconds }) => {
      const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      return times === 1 ? length : `${times} x ${length}`;
    })
    .join(' + ');
}

function windowWords({ from, until }: { readonly from: Offset; readonly until: Offset | null }): string {
  return `${writtenOffset(from)} ${words.until} ${until === null ? words.open : writtenOffset(until)}`;
}

function scopeWords({ modes, tears, afterLoss, from, until }: Scope): string {
  return [
    ...(modes === undefined ? [] : [modes.join(', ')]),
    ...(tears === undefined ? [] : [tears.join(', ')]),
    ...(afterLoss === undefined ? [] : [afterLoss ? words.afterLoss : words.notAfterLoss]),
    ...(from === undefined ? [] : [`${words.from} ${writtenOffset(from)}`]),
    ...(until === undefined ? [] : [`${words.until} ${writtenOffset(until)}`]),
  ].join('; ');
}
