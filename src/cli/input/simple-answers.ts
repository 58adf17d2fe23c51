const SKIPPED = /^[ \t]*(?:#.*)?$/;
const GROUP = /^([a-z]+):\s*$/;
const ENTRY = /^( {2})?([a-z][a-z0-9-]*):(?: +(\S.*?))?\s*$/;
const ANSWERS = 'antwoorden';
/** Words that mean themselves in YAML; whatever else YAML might read into a value is left to YAML. */
const PLAIN = /^(?:ja|nee|weet-niet|weet ik niet|true|false|[1-9]\d{0,3}(?:[.,]\d{1,2})?|[a-z]+(?:-[a-z]+)+)$/;

/**
 * Reads a filled template as it usually comes back: comments, groups and `vraag: antwoord` with plain answers. So the
 * YAML reader, which takes longer to load than the whole check, can stay away. Undefined for everything else.
 */
export function readSimpleAnswers(text: string): Readonly<Record<string, unknown>> | undefined {
  const whole = new Map<string, unknown>();
  let group = whole;
  let groupName = ANSWERS;
  for (const line of text.split(/\r?\n/)) {
    if (SKIPPED.test(line)) continue;
    const name = GROUP.exec(line)?.[1];
    const [, indent, key, value] = ENTRY.exec(line) ?? [];
    if (name !== undefined) {
      if (whole.has(name)) return undefined;
      group = new Map();
      groupName = name;
      whole.set(name, group);
    } else if (key !== undefined && (indent === undefined) === (group === whole)) {
      if (group.has(key)) return undefined;
      // Only an answer means the same as a word and as what YAML makes of it.
      if (value !== undefined && (groupName !== ANSWERS || !PLAIN.test(value))) return undefined;
      group.set(key, value ?? null);
    } else {
      return undefined;
    }
  }
  return Object.fromEntries(
    [...whole].map(([key, value]) => [
      key,
      value instanceof Map ? (value.size === 0 ? null : Object.fromEntries(value)) : value,
    ]),
  );
}
