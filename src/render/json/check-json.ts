import type { CalledContact, CheckResult } from '../../domain/check-result.ts';
import type { PlanGuide } from '../../domain/guide.ts';
import type { Assumable } from '../../domain/situation.ts';
import type { Generator } from './plan-json.ts';

/**
 * The outcome of a check for scripts: schema version 1, English keys, ids instead of sentences. The order is fixed
 * and the same result gives the same bytes. `assumed` is what of the delivery nobody told. Ends with a line feed.
 */
export function renderCheckJson(
  result: CheckResult,
  guide: Pick<PlanGuide, 'version' | 'hash'>,
  generator: Generator,
  assumed: readonly Assumable[] = [],
): string {
  const { deliveredOn, mode, tear, afterLoss } = result.delivery;
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      generator: { name: generator.name, version: generator.version },
      content: { version: guide.version, hash: guide.hash },
      today: result.today,
      day: result.day,
      delivery: { deliveredOn, mode, tear, afterLoss },
      assumed,
      level: result.level,
      decided: result.decided,
      first: result.first === null ? null : called(result.first),
      findings: result.findings.map(({ id, kind, level, verdict, contacts, sources }) => ({
        id,
        kind,
        level,
        verdict,
        contact: contacts[0] === undefined ? null : called(contacts[0]),
        contacts: contacts.map(called),
        sources,
      })),
      unanswered: result.unanswered,
    },
    null,
    2,
  )}\n`;
}

function called({ id, phones }: CalledContact): { readonly id: string; readonly phones: readonly string[] } {
  return { id, phones };
}
