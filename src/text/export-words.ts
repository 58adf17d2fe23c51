import { meant, quoted, quotedPath } from './quoted.ts';

/** What stands in the calendar file. */
export const calendarWords = {
  name: 'Herstel na de bevalling',
  nameFor: (person: string): string => `Herstel na de bevalling: ${person}`,
  category: 'Herstel',
  categories: { phase: 'Fase', activity: 'Activiteit', appointment: 'Afspraak', figure: 'Weefselherstel' },
  phaseStarts: (title: string): string => `Fase: ${title}`,
  activityOpens: (title: string): string => `Kan nu: ${title}`,
  activityUnderConditions: (title: string): string => `Kan nu onder voorwaarden: ${title}`,
  appointment: (title: string): string => `Afspraak: ${title}`,
  figure: (title: string): string => `${title} (schatting)`,
  /** The default calendar: what may stand on a locked screen. */
  next: {
    phase: 'Herstel: nieuwe fase, zie plan',
    phaseReminder: 'nieuwe fase in je herstel',
    appointment: 'Herstel: afspraak maken',
    appointmentReminder: 'afspraak maken voor je herstel',
    mayFrom: 'Dit mag dan, op zijn vroegst',
    when: (since: string | null, clauses: readonly string[]): string => {
      const [first, ...others] = clauses;
      const inOne = others.map((clause) => clause.replace(/^als /, ''));
      const all = first === undefined ? '' : `: alleen ${[first, ...inOne].join(', ').replace(/, ([^,]*)$/, ' en $1')}`;
      return `${since === null ? '' : ` (vanaf ${since} na de bevalling)`}${all}`;
    },
  },
  /** `days` before it: "Over een week: nieuwe fase in je herstel (1 september 2024)". */
  reminder: (days: number, what: string, date: string): string => `${spanAhead(days)}: ${what} (${date})`,
  lastPhase: 'Deze fase heeft geen einddatum.',
  /** Since the day of delivery: null. */
  window: (from: string | null, until: string | null): string =>
    from === null
      ? until === null
        ? 'Plannen kan meteen.'
        : `Plannen kan meteen, tot ${until} na de bevalling.`
      : until === null
        ? `Plannen kan vanaf ${from} na de bevalling.`
        : `Plannen kan van ${from} tot ${until} na de bevalling.`,
  does: 'Doen',
  avoids: 'Nog laten',
  cautions: 'Let op',
  onlyIf: 'Alleen als dit allemaal klopt',
  state: { met: 'klopt', unmet: 'klopt nog niet', unknown: 'nog niet bekend' },
  dateIsNotEnough: 'De datum alleen is niet genoeg.',
  strength: (low: number, high: number): string =>
    low === high ? `${low} % van de oude sterkte.` : `${low} tot ${high} % van de oude sterkte.`,
  redFlags: 'Stop en doe een stap terug bij een trainingssignaal (rode vlag)',
  sources: 'Bronnen',
} as const;

/** Why a code cannot be the name of a file. */
export type CodeProblem = 'empty' | 'too-long' | 'characters' | 'start' | 'end' | 'reserved';

const CODE_REASONS: Readonly<Record<CodeProblem, string>> = {
  empty: 'de code ontbreekt',
  'too-long': 'de code is langer dan 64 tekens',
  characters: 'een code heeft alleen letters (a-z), cijfers, - _ en .',
  start: 'een code begint met een letter of een cijfer',
  end: 'een code eindigt niet op een punt',
  reserved: 'zo mag een bestand op Windows niet heten; kies een andere code',
};

/** What `herstel export` says on stderr. */
export const exportWords = {
  one: {
    formatMissing:
      'Kies een formaat met --formaat: markdown, html, ics, json of svg. Of laat de naam achter --uit het zeggen, zoals plan.html.',
    oneFormat: 'Voor één plan kan er één formaat zijn. Meer formaten kan met --clienten.',
    notARemindTime: (value: string): string =>
      `--herinner ${quoted(value)} ken ik niet. Geef dagen of weken vooraf, zoals 3d of 1w (hooguit 1 jaar).`,
    onlyForBatch: (option: string): string => `${option} hoort bij --clienten.`,
    notWithBatch: (option: string): string =>
      `${option} past niet bij --clienten: per cliënt staat dat in het CSV-bestand.`,
    fileExists: (file: string): string =>
      `${quotedPath(file)} bestaat al. Geef --overschrijf om het te vervangen, of kies een andere naam.`,
    fileUnnamed: (option: string): string => `${option} is leeg. Noem daarachter een bestand of een map.`,
    unreadable: (option: string, file: string, reason: string): string =>
      `${option} ${quotedPath(file)} kan ik niet lezen: ${reason}.`,
    unwritable: (file: string, reason: string): string => `${quotedPath(file)} kan ik niet schrijven: ${reason}.`,
    onlyForFormat: (option: string, formats: readonly string[]): string =>
      `Let op: ${option} doet alleen iets bij --formaat ${formats.join(', ')}.`,
    practiceWrong: (lines: readonly string[]): string => `Het praktijkbestand klopt niet.\n${lines.join('\n')}`,
    logoUnknown: (file: string): string =>
      `Het logo ${quotedPath(file)} is geen plaatje dat ik ken. Gebruik PNG, JPEG, WebP, GIF of SVG.`,
    logoTooLarge: (file: string): string => `Het logo ${quotedPath(file)} is te groot. Gebruik hooguit 1 MB.`,
    nameTooLong: (most: number): string => `Een naam heeft hooguit ${most} tekens.`,
  },
  batch: {
    destinationMissing: 'Waar moeten de bestanden heen? Geef --map <map>, of --uit <bestand.zip>.',
    oneDestination: 'Kies --map of --uit, niet allebei.',
    notAnArchive: (file: string): string => `--uit ${quotedPath(file)} moet eindigen op .zip.`,
    folderInUse: (path: string): string =>
      `In de map ${quotedPath(path)} is een andere export bezig. Wacht tot die klaar is, of kies een andere map.`,
    sameFile: (option: string, other: string, file: string): string =>
      `${option} en ${other} zijn hetzelfde bestand: ${quotedPath(file)}. Kies een ander bestand; er is niets gemaakt.`,
    receiptIsFolder: (file: string): string =>
      `--samenvatting ${quotedPath(file)} is de map waar de bestanden komen. Kies een ander bestand; er is niets gemaakt.`,
    notAFolder: (path: string): string => `--map ${quotedPath(path)} is geen map.`,
    fromWithArchive: '--vanaf kan niet met --uit: een archief wordt altijd in één keer gemaakt.',
    fromUnknown: (code: string): string =>
      `--vanaf ${quoted(code)}: die code staat niet (goed) in de lijst. Er is niets gemaakt.`,
    empty:
      'Het CSV-bestand is leeg. De eerste regel noemt de kolommen: code, bevallen, type, ruptuur, na-verlies, naam.',
    columnUnknown: (name: string, known: readonly string[], nearest: string | undefined): string =>
      `Regel 1: de kolom ${quoted(name)} ken ik niet.${meant(nearest)} De kolommen zijn: ${known.join(', ')}.`,
    columnsIgnored: (names: readonly string[]): string =>
      `Let op: ${names.length === 1 ? 'deze kolom gebruik ik niet' : 'deze kolommen gebruik ik niet'}: ${names.map(quoted).join(', ')}.`,
    tearAssumed: (clients: number): string =>
      `Let op: bij ${counted(clients)} is de ruptuur niet ingevuld. Daar is aangenomen: geen scheur of knip.`,
    spreadsheetDate: (value: string, date: string): string =>
      `"${value}" is een dagnummer uit een rekenblad (${date}). Geef de kolom een datumnotatie en bewaar de lijst opnieuw`,
    columnMissing: (name: string): string => `Regel 1: de kolom "${name}" ontbreekt.`,
    columnTwice: (name: string): string => `Regel 1: de kolom "${name}" staat er twee keer.`,
    notUtf8: (file: string, line: number): string =>
      `${quotedPath(file)} is geen UTF-8: regel ${line} heeft tekens die ik niet kan lezen. Sla het bestand op als "CSV UTF-8".`,
    fault: (file: string, line: number, column: string | null, reason: string): string =>
      `${file}:${line}${column === null ? '' : `  ${column}`}: ${reason}`,
    rowWidth: (found: number, expected: number): string =>
      `deze regel heeft ${found} ${found === 1 ? 'veld' : 'velden'}, de eerste regel heeft er ${expected}`,
    rowQuotes: 'de aanhalingstekens kloppen niet',
    rowQuoteOpen: 'een aanhalingsteken wordt op deze regel niet gesloten; een cliënt staat op één regel',
    rowTooLarge: 'deze regel is te lang (hooguit 64 kB)',
    listTooLarge: (file: string): string =>
      `${quotedPath(file)} is te groot voor een lijst (hooguit 32 MB). Maak er meer lijsten van.`,
    code: (problem: CodeProblem): string => CODE_REASONS[problem],
    codeTwice: (line: number): string => `deze code staat ook op regel ${line} (hoofdletters tellen niet mee)`,
    dateMissing: 'de datum van de bevalling ontbreekt',
    notYesOrNo: (value: string): string => `${quoted(value)} ken ik niet. Schrijf ja of nee, of laat het leeg`,
    nameTooLong: (most: number): string => `de naam is langer dan ${most} tekens`,
    checked: (clients: number, failed: number): string =>
      failed === 0
        ? `Gecontroleerd: ${counted(clients)}, geen fouten. Er is niets gemaakt.`
        : `Gecontroleerd: ${counted(clients)} goed, ${failed} fout. Er is niets gemaakt.`,
    done: (clients: number, failed: number, files: number, where: string): string =>
      failed === 0
        ? `Klaar: ${counted(clients)}, ${countedFiles(files)} in ${quotedPath(where)}.`
        : `Klaar: ${counted(clients)}, ${countedFiles(files)} in ${quotedPath(where)}. Niet gelukt: ${failed}. Verbeter die regels en draai het opnieuw.`,
    interrupted: (code: string | null): string =>
      code === null
        ? 'Afgebroken. Er is geen half bestand achtergebleven.'
        : `Afgebroken. Er is geen half bestand achtergebleven. Ga verder met: --vanaf ${code}`,
    interruptedArchive: 'Afgebroken. Er is geen archief gemaakt.',
    stopped: (code: string): string => `Gestopt. Ga verder met: --vanaf ${code}`,
    progress: (percent: number, clients: number): string => `${String(percent).padStart(3)} %  ${counted(clients)}`,
  },
  systemErrors: {
    ENOENT: 'het bestaat niet',
    EACCES: 'daar heb je geen rechten voor',
    EPERM: 'daar heb je geen rechten voor',
    EISDIR: 'het is een map',
    // Our own, for a device or a pipe where a file must be.
    NOT_A_FILE: 'het is geen gewoon bestand',
    ENXIO: 'niemand leest deze pijp',
    ENOTDIR: 'een deel van het pad is geen map',
    EEXIST: 'het bestaat al',
    ENOSPC: 'de schijf is vol',
    EROFS: 'de schijf kan alleen worden gelezen',
    ENAMETOOLONG: 'de naam is te lang',
    // Node's own, for a name with a NUL in it.
    ERR_INVALID_ARG_VALUE: 'deze naam kan geen bestand hebben',
    EFBIG: 'het bestand wordt te groot',
  } satisfies Record<string, string> as Readonly<Record<string, string>>,
  otherSystemError: (code: string): string => `het systeem meldt ${code}`,
} as const;

function counted(clients: number): string {
  return clients === 1 ? '1 cliënt' : `${clients} cliënten`;
}

function countedFiles(files: number): string {
  return files === 1 ? '1 bestand' : `${files} bestanden`;
}

function spanAhead(days: number): string {
  if (days === 1) return 'Morgen';
  if (days === 7) return 'Over een week';
  return days % 7 === 0 ? `Over ${days / 7} weken` : `Over ${days} dagen`;
}
