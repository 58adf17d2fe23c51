import { type Command, Option } from 'commander';
import type { Condition } from '../../domain/guide.ts';
import type { RecoveryRecord } from '../../domain/plan.ts';
import { notAnOption } from '../usage-error.ts';

export interface RecordOptions {
  readonly voldaan?: string;
}

/** Adds the option that says which conditions hold; what is not named stays unknown. */
export function addRecordOptions(command: Command): Command {
  return command.addOption(
    new Option('--voldaan <lijst>', 'voorwaarden die kloppen, met komma\'s: "bekkenfysio,geen-pijn"'),
  );
}

/**
 * The record of the journal with the conditions that were named; an unknown name ends as a usage error that lists them
 * all. What the journal says not to hold stays so, and `note` is told: a reported complaint is no matter of options.
 */
export function readRecord(
  options: RecordOptions,
  conditions: readonly Condition[],
  journal: RecoveryRecord = { conditions: {} },
  note: (condition: Condition) => void = () => {},
): RecoveryRecord {
  const slugs = conditions.map(({ slug }) => slug);
  const met: Record<string, 'met'> = {};
  for (const name of (options.voldaan ?? '').split(',').map((part) => part.trim().toLowerCase())) {
    if (name === '') continue;
    const condition = conditions.find(({ slug }) => slug === name);
    if (condition === undefined) {
      throw notAnOption('--voldaan', name, slugs);
    }
    if (journal.conditions[condition.id] === 'unmet') note(condition);
    else met[condition.id] = 'met';
  }
  const rests = Object.entries(journal.evidence ?? {}).filter(([id]) => met[id] === undefined);
  return { ...journal, conditions: { ...journal.conditions, ...met }, evidence: Object.fromEntries(rests) };
}
