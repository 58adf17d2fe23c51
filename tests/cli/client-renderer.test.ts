import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/cli/batch/export-format.ts';
import { ClientRenderer } from '../../src/cli/batch/render-client.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

it('makes each format once for clients with the same delivery that come one after another', () => {
  const renderer = new ClientRenderer({
    guide: shippedGuide(),
    today: date('2024-04-18'),
    record: { conditions: {} },
    extent: 'whole',
    practice: undefined,
    reminder: undefined,
    everyEvent: true,
    generator: { name: 'herstel', version: '1' },
  });
  // The longest pages there are.
  const of = delivery('2024-03-01', { tear: '3b' });
  // JSON tells what a row did not.
  const formats = EXPORT_FORMATS.filter((format) => format !== 'json');
  const filesOf = (): Buffer[] => formats.map((format) => renderer.render(format, of, {}));
  const [first, second] = [filesOf(), filesOf()];
  expect(second.map((file, index) => file === first[index])).toEqual(formats.map(() => true));
});
