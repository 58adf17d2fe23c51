import { alarmSigns } from '../../check/alarm-signs.ts';
import { careLine } from '../../check/care-line.ts';
import { bookletDocument } from '../../document/booklet-document.ts';
import type { Document } from '../../document/document.ts';
import { exportDocument } from '../../document/export-document.ts';
import { sheetDocument } from '../../document/sheet-document.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Guide } from '../../domain/guide.ts';
import type { Offset } from '../../domain/offset.ts';
import type { RecoveryPlan, RecoveryRecord } from '../../domain/plan.ts';
import type { Assumable } from '../../domain/situation.ts';
import { planRecovery } from '../../planner/plan-recovery.ts';
import { escapeHtml, escapeMarkdown } from '../../render/escape.ts';
import { htmlPieces } from '../../render/html/html.ts';
import { calendarFrame } from '../../render/ics/event-template.ts';
import { calendarIdentity, renderPlanIcs } from '../../render/ics/plan-ics.ts';
import { type Generator, renderPlanJson } from '../../render/json/plan-json.ts';
import { markdownPieces } from '../../render/markdown/markdown.ts';
import type { Piece } from '../../render/piece.ts';
import type { Practice } from '../../render/practice.ts';
import { renderSvg } from '../../render/svg/svg.ts';
import { harmless } from '../../text/quoted.ts';
import { deliveryKey } from './client-window.ts';
import { encodePieces } from './encode-pieces.ts';
import type { ExportExtent, ExportFormat } from './export-format.ts';
import { Latest } from './latest.ts';

/** Who an export is for; all of it may be left out for one anonymous plan. */
export interface ExportedPerson {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly assumed?: readonly Assumable[];
}

/** What is the same for everyone in one run. */
export interface ExportSettings {
  readonly guide: Guide;
  readonly today: IsoDate;
  readonly record: RecoveryRecord;
  readonly extent: ExportExtent;
  readonly practice: Practice | undefined;
  readonly reminder: Offset | undefined;
  /** Every event in the calendar, and not only what comes next. */
  readonly everyEvent: boolean;
  readonly generator: Generator;
}

/** Stands in a rendered text for a name; ASCII letters, which no format escapes, and no word of any language. */
const NAME_SLOT = 'zqnaamqz';
/** "Anna", "A. de Vries-Jansen", "D'Hondt". */
const ORDINARY_NAME = /^\p{L}(?:[\p{L}\p{M}'’-]| (?=\p{L})|\.(?= ))*$/u;

/**
 * Renders plans, and remembers them: in a practice many people share a delivery date. A text with a name is rendered
 * once with an open place. Only the latest is remembered: the list has equal deliveries side by side.
 */
export class ClientRenderer {
  readonly #settings: ExportSettings;
  readonly #plans = new Latest<'plan', RecoveryPlan>();
  readonly #documents = new Latest<'document', Document>();
  readonly #texts = new Latest<ExportFormat, Buffer>();
  readonly #openTexts = new Latest<ExportFormat, readonly Buffer[]>();
  readonly #calendars = new Latest<'calendar', OpenCalendar>();

  constructor(settings: ExportSettings) {
    this.#settings = settings;
  }

  /** The file of one person in one format; what comes back is shared and must not be changed. */
  render(format: ExportFormat, delivery: Delivery, person: ExportedPerson): Buffer {
    if (format === 'json') return this.#json(delivery, person);
    const key = deliveryKey({ delivery });
    const name = visibleName(person.name);
    const isPersonal = format === 'ics' ? name !== undefined || person.code !== undefined : name !== undefined;
    if (!isPersonal || format === 'svg') {
      return this.#texts.get(format, key, () => encodePieces(this.#write(format, this.#plan(delivery), {})));
    }
    if (format === 'ics' || name === undefined) return this.#calendar(delivery, { ...person, name });
    return this.#named(key, format, delivery, name);
  }

  #json(delivery: Delivery, { assumed }: ExportedPerson): Buffer {
    const { guide, generator } = this.#settings;
    return Buffer.from(renderPlanJson(this.#plan(delivery), guide, generator, assumed), 'utf8');
  }

  #named(key: string, format: 'markdown' | 'html', delivery: Delivery, name: string): Buffer {
    // A heading loses its last full stop, among others: only where nothing but escaping happens, the place is filled.
    if (!ORDINARY_NAME.test(name)) return encodePieces(this.#write(format, this.#plan(delivery), { name }));
    const [first = Buffer.alloc(0), ...others] = this.#openTexts.get(format, key, () =>
      splitAt(encodePieces(this.#write(format, this.#plan(delivery), { name: NAME_SLOT })), NAME_SLOT),
    );
    const written = Buffer.from(format === 'html' ? escapeHtml(name) : escapeMarkdown(name), 'utf8');
    return Buffer.concat([first, ...others.flatMap((piece) => [written, piece])]);
  }

  // Per person only the identity in the UIDs and the name of the calendar differ.
  #calendar(delivery: Delivery, { name, code }: ExportedPerson): Buffer {
    const { bytes, places, firstEvent } = this.#calendars.get('calendar', deliveryKey({ delivery }), () => {
      const bytes = encodePieces(this.#write('ics', this.#plan(delivery), {}));
      return openCalendar(bytes, calendarIdentity(delivery, undefined));
    });
    const written = Buffer.from(bytes);
    if (code !== undefined) {
      const identity = calendarIdentity(delivery, code);
      for (const place of places) written.write(identity, place, 'latin1');
    }
    if (name === undefined) return written;
    return Buffer.concat([Buffer.from(calendarFrame(name).before, 'utf8'), written.subarray(firstEvent)]);
  }

  #plan(delivery: Delivery): RecoveryPlan {
    const { guide, today, record } = this.#settings;
    return this.#plans.get('plan', deliveryKey({ delivery }), () => planRecovery(guide, delivery, today, record));
  }

  #document(plan: RecoveryPlan, name: string | undefined): Document {
    return this.#documents.get('document', `${deliveryKey(plan)} ${name}`, () => this.#newDocument(plan, name));
  }

  #newDocument(plan: RecoveryPlan, name: string | undefined): Document {
    const { guide, extent, record } = this.#settings;
    const { delivery, today } = plan;
    const signs = alarmSigns(guide.questionnaire, delivery, today);
    const options = { alarmSigns: signs, ...(name === undefined ? {} : { name }) };
    if (extent === 'whole') return exportDocument(plan, guide, options);
    if (extent === 'booklet') return bookletDocument(plan, guide, options);
    const first = plan.lookAhead ? planRecovery(guide, delivery, delivery.deliveredOn, record) : plan;
    return sheetDocument(plan, guide, {
      ...options,
      careLine: careLine(guide.questionnaire, delivery, first.today),
      advice: first.advice,
    });
  }

  #write(format: Exclude<ExportFormat, 'json'>, plan: RecoveryPlan, { name }: Pick<ExportedPerson, 'name'>): Piece[] {
    const { guide, practice, reminder, everyEvent } = this.#settings;
    if (format === 'ics') {
      return [renderPlanIcs(plan, guide, { everything: everyEvent, ...(reminder === undefined ? {} : { reminder }) })];
    }
    const document = this.#document(plan, format === 'svg' ? undefined : name);
    if (format === 'svg') return [renderSvg(document)];
    if (format === 'markdown') return markdownPieces(document);
    return htmlPieces(document, practice === undefined ? {} : { practice });
  }
}

/** A calendar with the bytes where the identity stands, and where the events begin. */
interface OpenCalendar {
  readonly bytes: Buffer;
  readonly places: readonly number[];
  readonly firstEvent: number;
}

function openCalendar(bytes: Buffer, identity: string): OpenCalendar {
  const places: number[] = [];
  const line = `\r\nUID:${identity}`;
  const before = line.length - identity.length;
  for (let at = bytes.indexOf(line); at !== -1; at = bytes.indexOf(line, at + 1)) places.push(at + before);
  return { bytes, places, firstEvent: bytes.indexOf('BEGIN:VEVENT') };
}

/** The stretches of a text between the places where a word stands. */
function splitAt(text: Buffer, word: string): Buffer[] {
  const stretches: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
    stretches.push(text.subarray(from, at));
    from = at + word.length;
  }
  return [...stretches, text.subarray(from)];
}

/** A name on one line; undefined when there is nothing to see of it. */
function visibleName(name: string | undefined): string | undefined {
  const visible = name === undefined ? '' : harmless(name).trim();
  return visible === '' ? undefined : visible;
}
