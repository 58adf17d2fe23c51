import type { IsoDate } from '../../domain/calendar.ts';
import type { Guide } from '../../domain/guide.ts';
import type { RecoveryRecord } from '../../domain/plan.ts';
import { renderExport, visibleName } from '../../herstel/export.ts';
import type { ExportFormat, ExportOptions } from '../../herstel/formats.ts';
import { type PlanReport, planReport } from '../../herstel/plan-report.ts';
import { escapeHtml, escapeMarkdown } from '../../render/escape.ts';
import { calendarIdentity } from '../../render/ics/plan-ics.ts';
import { situationKey } from './client-window.ts';
import { Latest } from './latest.ts';
import type { Client } from './read-client.ts';

/** What is the same for everyone in one run. */
export interface RunSettings {
  readonly guide: Guide;
  readonly today: IsoDate;
  readonly record: RecoveryRecord;
  readonly options: ExportOptions;
}

/** Stands in a rendered text for a name; ASCII letters, which no format escapes, and no word of any language. */
const NAME_SLOT = 'zqnaamqz';
const CODE_SLOT = 'zqcodeqz';
/**
 * "Anna", "A. de Vries-Jansen"; short enough for one line of a calendar file. An apostrophe is written in one way in the
 * text of a page and in another in its styles.
 */
const ORDINARY_NAME = /^(?=.{1,30}$)\p{L}(?:[\p{L}\p{M}’-]| (?=\p{L})|\.(?= ))*$/u;

/** How a name is written in the formats that have one. */
const WRITTEN_NAME = { html: escapeHtml, markdown: escapeMarkdown, ics: (name: string) => name };

type PersonalFormat = keyof typeof WRITTEN_NAME;

/**
 * Renders the plans of a list, each as the single export does. In a practice many people share a delivery date: a text
 * is rendered once for all clients with the same situation, with an open place for the name and for the identity in a
 * calendar. Only the latest is remembered: the list has equal situations side by side.
 */
export class ClientRenderer {
  readonly #settings: RunSettings;
  readonly #reports = new Latest<'report', PlanReport>();
  readonly #texts = new Latest<string, string>();
  readonly #openTexts = new Latest<string, readonly string[]>();

  constructor(settings: RunSettings) {
    this.#settings = settings;
  }

  /** The file of one client in one format. */
  render(format: ExportFormat, client: Client): string {
    const name = visibleName(client.name);
    if (!isPersonal(format))
      return this.#texts.get(format, situationKey(client), () => this.#write(format, client, {}));
    // A heading loses its last full stop, among others: only where nothing but escaping happens, the place is filled.
    const isOrdinary = name === undefined || (ORDINARY_NAME.test(name) && Buffer.byteLength(name) <= 30);
    if (!isOrdinary) return this.#write(format, client, { name, code: client.code });
    const kind = `${format} ${name === undefined ? 'without' : 'with'} a name`;
    const slots = name === undefined ? { code: CODE_SLOT } : { name: NAME_SLOT, code: CODE_SLOT };
    const open = this.#openTexts.get(kind, situationKey(client), () => {
      const text = this.#write(format, client, slots);
      const identity = calendarIdentity(client.delivery, CODE_SLOT);
      return text.split(new RegExp(`(${NAME_SLOT}|${identity})`));
    });
    const identity = calendarIdentity(client.delivery, client.code);
    const written = WRITTEN_NAME[format](name ?? '');
    let text = open[0] ?? '';
    for (let place = 1; place < open.length; place += 2) {
      text += (open[place] === NAME_SLOT ? written : identity) + (open[place + 1] ?? '');
    }
    return text;
  }

  #write(format: ExportFormat, client: Client, person: Pick<ExportOptions, 'name' | 'code'>): string {
    const { guide, today, record, options } = this.#settings;
    const report = this.#reports.get('report', situationKey(client), () => planReport(guide, client, today, record));
    return renderExport(format, report, { ...options, ...person });
  }
}

function isPersonal(format: ExportFormat): format is PersonalFormat {
  return Object.hasOwn(WRITTEN_NAME, format);
}
