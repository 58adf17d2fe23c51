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

/** The record of the named conditions; an unknown name ends as a usage error that lists them all. */
export function readRecord(options: RecordOptions, conditions: readonly Condition[]): RecoveryRecord {
  const slugs = conditions.map(({ slug }) => slug);
  const met: Record<string, 'met'> = {};
  for (const name of (options.voldaan ?? '').split(',').map((part) => part.trim().toLowerCase())) {
    if (name === '') continue;
    const condition = conditions.find(({ slug }) => slug === name);
    if (condition === undefined) {
      throw notAnOption('--voldaan', name, slugs);
    }
    met[condition.id] = 'met';
  }
  return { conditions: met };
}
