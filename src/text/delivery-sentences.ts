import type { DateFault } from '../domain/read-date.ts';
import type { DeliveryFault } from '../domain/read-delivery.ts';
import { MONTH_NAMES } from './calendar-names.ts';
import { meant, quoted } from './quoted.ts';

/** How the reader knows the fields: as options, as columns of a list. */
export interface FieldNames {
  readonly deliveredOn: string;
  readonly mode: string;
  readonly tear: string;
}

export const optionNames: FieldNames = { deliveredOn: '--bevallen', mode: '--type', tear: '--ruptuur' };
export const columnNames: FieldNames = { deliveredOn: 'bevallen', mode: 'type', tear: 'ruptuur' };

const DATE_FORMS = 'Schrijf een datum zo: 2024-03-01, 1-3-2024 of "1 maart 2024".';

/** What is wrong with a date, and what would be right; `field` is how the reader knows it. */
export function dateFaultLines(fault: DateFault, field: string, value: string): readonly string[] {
  const written = `${field} ${quoted(value)}`;
  switch (fault.code) {
    case 'not-a-date':
      return [`${written} is geen datum die herstel kan lezen.`, DATE_FORMS];
    case 'date-with-slashes':
      return [`${written} heeft schuine strepen. Dan is niet zeker wat de dag is en wat de maand.`, DATE_FORMS];
    case 'two-digit-year': {
      const year = `20${String(fault.year).padStart(2, '0')}`;
      return [`${written}: schrijf het jaar met vier cijfers, zoals ${fault.day}-${fault.month}-${year}.`, DATE_FORMS];
    }
    case 'no-such-month':
      return [`${written} bestaat niet op de kalender: er is geen maand ${fault.month}.`, DATE_FORMS];
    case 'no-such-day': {
      const month = MONTH_NAMES[fault.month - 1] ?? '';
      return [`${written} bestaat niet op de kalender: ${month} ${fault.year} heeft ${fault.days} dagen.`, DATE_FORMS];
    }
    case 'too-early':
      return [
        `${written} ligt voor ${fault.earliest}. Klopt het jaar?`,
        `herstel rekent vanaf 1 januari ${fault.earliest}.`,
      ];
    case 'too-late':
      return [`${written} ligt na ${fault.latest}. Klopt het jaar?`, `herstel rekent tot en met ${fault.latest}.`];
  }
}

/** What is wrong with what was told of a delivery, and what would be right: the first line says it, the others help. */
export function deliveryFaultLines(fault: DeliveryFault, names: FieldNames): readonly string[] {
  switch (fault.code) {
    case 'missing':
      return [
        'De datum van de bevalling ontbreekt.',
        `Geef die met ${names.deliveredOn}, bijvoorbeeld: herstel plan --bevallen 2024-03-01`,
      ];
    case 'too-far-ahead':
      return [
        `${names.deliveredOn} ${quoted(fault.value)} ligt meer dan 42 weken vooruit. Klopt het jaar?`,
        'Vooruitkijken kan tot 42 weken.',
      ];
    case 'unknown-word':
      return [
        `${names[fault.field]} ${quoted(fault.value)} ken ik niet.${meant(fault.nearest)}`,
        `Kies uit: ${fault.known.join(', ')}.`,
      ];
    case 'total-rupture-with-caesarean':
      return [
        `${names.tear} ${fault.value} past niet bij ${names.mode} keizersnede.`,
        'Een totaalruptuur ontstaat bij een vaginale bevalling, ook met vacuüm of tang.',
        `Was dat zo? Kies dan ${names.mode} vaginaal of ${names.mode} kunstverlossing.`,
        `Had je een keizersnede? Laat ${names.tear} dan weg.`,
        `Was het allebei? Vraag je gynaecoloog wat voor jou geldt, en reken met ${names.mode} kunstverlossing: dat plan is het voorzichtigst voor je bekkenbodem.`,
      ];
    default:
      return dateFaultLines(fault, names.deliveredOn, fault.value);
  }
}
