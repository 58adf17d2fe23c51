import type { Guide, Sourced, Statement } from '../../domain/guide.ts';
import type { Offset } from '../../domain/offset.ts';
import type { LevelRule, Question, Signal } from '../../domain/questionnaire.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Wording } from '../../domain/wording.ts';
import { contentWords as words } from '../../text/content-words.ts';

/** All content on one page of Markdown for a reviewer: every sentence, when it holds, and its sources. */
export function contentOverview(guide: Guide): string {
  const { questionnaire, reviewed } = guide;
  const lines = [
    `# ${words.overview}`,
    '',
    words.version(guide.version, guide.hash),
    reviewed === null ? words.notReviewed : words.reviewed(reviewed.by, reviewed.role, reviewed.on),
    ...section(2, words.intendedUse, guide.intendedUse.map(escaped)),
    ...section(
      2,
      words.notices,
      guide.notices.map((notice) => `${said(notice.text)}${origin(notice)}`),
    ),
    ...section(
      2,
      words.redFlags,
      guide.redFlags.map((flag) => `**${escaped(flag.title)}.** ${said(flag.text)}${origin(flag)}`),
    ),
    ...heading(2, words.tracks),
    ...guide.tracks.flatMap((track) => [
      ...heading(3, `${escaped(track.title)} (${track.id})`),
      ...(scopeWords(track.applies) === '' ? [] : ['', `${words.applies}: ${scopeWords(track.applies)}`]),
      ...track.phases.flatMap((phase) => [
        ...heading(4, `${words.phase}: ${escaped(phase.title)} (${windowWords(phase.from, phase.until)})`),
        '',
        `${said(phase.summary)}${origin(phase)}`,
        ...list(phase.statements.map(statementLine)),
      ]),
      ...section(4, words.statements, track.statements.map(statementLine)),
      ...section(
        4,
        words.grants,
        track.grants.map((grant) => {
          const conditions = grant.conditions.length === 0 ? '' : `, ${words.under} ${grant.conditions.join(', ')}`;
          return `**${grant.activity}**, ${words.from} ${offset(grant.from)}${conditions}: ${said(grant.text)}${origin(grant)}`;
        }),
      ),
      ...section(
        4,
        words.appointments,
        track.appointments.map(
          (visit) =>
            `**${escaped(visit.title)}** (${windowWords(visit.from, visit.until)}): ${said(visit.text)}${origin(visit)}`,
        ),
      ),
    ]),
    ...section(
      2,
      words.activities,
      guide.activities.map(
        ({ id, title, description, impact }) =>
          `**${escaped(title)}** (${id}${impact ? `, ${words.impact}` : ''}): ${said(description)}`,
      ),
    ),
    ...section(
      2,
      words.conditions,
      guide.conditions.map(
        (condition) =>
          `**${escaped(condition.title)}** (${condition.id}): ${said(condition.reason)} ${words.how}: ${said(condition.how)}${origin(condition)}`,
      ),
    ),
    ...heading(2, words.conflicts),
    ...guide.conflicts.flatMap((conflict) => [
      ...heading(3, escaped(conflict.title)),
      ...list([
        ...conflict.positions.map((position) => `${said(position.says)}${origin(position)}`),
        `${words.follows}: ${said(conflict.follows)}`,
        `${words.why}: ${said(conflict.why)}`,
      ]),
    ]),
    ...heading(2, words.tissues),
    ...guide.tissues.flatMap((tissue) => [
      ...heading(3, escaped(tissue.title)),
      '',
      `${said(tissue.caption)}${origin({ sources: tissue.bandSources, facts: [] })}`,
      ...list(
        tissue.points.map(
          (point) =>
            `**${escaped(point.title)}** (${windowWords(point.from, point.until)}), ${point.low}–${point.high} %: ${said(point.text)}${origin(point)}`,
        ),
      ),
    ]),
    ...heading(2, words.topics),
    ...guide.topics.flatMap((topic) => [
      ...heading(3, escaped(topic.title)),
      '',
      said(topic.summary),
      ...list(topic.paragraphs.map((paragraph) => `${said(paragraph.text)}${origin(paragraph)}`)),
    ]),
    ...section(
      2,
      words.contacts,
      questionnaire.contacts.map(
        ({ title, text, phones, fallback, sources }) =>
          `**${escaped(title)}**${phones.length === 0 ? '' : ` (${phones.join(', ')})`}: ${said(text)}${fallback === undefined ? '' : ` ${said(fallback)}`}${origin({ sources, facts: [] })}`,
      ),
    ),
    ...section(2, words.callList, callListItems(guide)),
    ...section(2, words.questions, questionnaire.questions.map(questionLine)),
    ...heading(2, words.signals),
    ...questionnaire.signals.flatMap(signalLines),
    ...section(
      2,
      words.sources,
      guide.sources.map(
        ({ id, title, organisation, year, url }) =>
          `**${id}**: ${escaped(title)}, ${escaped(organisation)}${year === null ? '' : `, ${year}`}${url === null ? '' : `, <${url}>`}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function callListItems({ questionnaire: { callList, signals } }: Guide): string[] {
  if (callList === null) return [];
  return [...callList.first, ...callList.lines].map(({ sign, also, text }) => {
    const title = signals.find(({ id }) => id === sign)?.title;
    return `${said(text ?? title ?? sign)} (${[sign, ...also].join(', ')})`;
  });
}

function statementLine(statement: Statement): string {
  const window = scopeWords({ ...statement, ...statement.applies });
  return `*${words.kinds[statement.kind]}*${window === '' ? '' : ` (${window})`}: ${said(statement.text)}${origin(statement)}`;
}

function questionLine({ id, text, help, options }: Question): string {
  const choices =
    options === undefined ? '' : ` ${words.options}: ${options.map((option) => said(option.text)).join(' / ')}.`;
  return `${said(text)} (${id})${help === undefined ? '' : ` ${words.help}: ${said(help)}`}${choices}`;
}

function signalLines(signal: Signal): string[] {
  return [
    ...heading(3, `${said(signal.title)} (${words.signalKinds[signal.kind]}, ${signal.id})`),
    ...(scopeWords(signal.applies) === '' ? [] : ['', `${words.applies}: ${scopeWords(signal.applies)}`]),
    ...list([
      ...signal.levels.map(levelLine),
      `${words.meaning}: ${said(signal.meaning)}`,
      `${words.actions}: ${signal.actions.map(said).join(' ')}`,
      ...(signal.say === undefined ? [] : [`${words.say}: ${said(signal.say)}`]),
      originWords(signal),
    ]),
  ];
}

function levelLine(rule: LevelRule): string {
  const window = scopeWords(rule);
  const contacts = [rule.contact, ...(rule.also ?? [])].filter((contact) => contact !== undefined);
  const contact = contacts.length === 0 ? '' : `, ${words.contact} ${contacts.join(', ')}`;
  return `${words.level} **${words.levels[rule.level]}**${window === '' ? '' : ` (${window})`}${contact}: ${said(rule.why)}`;
}

function heading(depth: number, title: string): string[] {
  return ['', `${'#'.repeat(depth)} ${title}`];
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', ...items.map((item) => `- ${item}`)];
}

function section(depth: number, title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...heading(depth, title), ...list(items)];
}

function said(wording: Wording): string {
  if (typeof wording === 'string') return escaped(wording);
  return `${escaped(wording.text)} [${words.afterLoss}: ${wording.afterLoss === null ? words.hidden : escaped(wording.afterLoss)}]`;
}

function origin(sourced: Sourced): string {
  return ` (${originWords(sourced)})`;
}

function originWords({ sources, facts }: Sourced): string {
  return `${words.source}: ${sources.join(', ')}${facts.length === 0 ? '' : `; ${words.fact}: ${facts.join(', ')}`}`;
}

function windowWords(from: Offset, until: Offset | null): string {
  return `${offset(from)} ${words.until} ${until === null ? words.open : offset(until)}`;
}

function scopeWords({ modes, tears, afterLoss, from, until }: Scope): string {
  return [
    ...(modes === undefined ? [] : [modes.join(', ')]),
    ...(tears === undefined ? [] : [tears.join(', ')]),
    ...(afterLoss === undefined ? [] : [afterLoss ? words.afterLoss : words.notAfterLoss]),
    ...(from === undefined ? [] : [`${words.from} ${offset(from)}`]),
    ...(until === undefined ? [] : [`${words.until} ${offset(until)}`]),
  ].join('; ');
}

function offset({ days, months }: Offset): string {
  if (months > 0) return `${months}m`;
  return days > 0 && days % 7 === 0 ? `${days / 7}w` : `${days}d`;
}

// What Markdown would read as a mark instead of as a character.
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_<>[\]]/g, '\\$&');
}
