import { meantPerhaps, quoted } from './quoted.ts';

/** What the program itself says around the check. Everything about a complaint comes from the content. */

type LevelName = 'none' | 'watch' | 'appointment' | 'today' | 'now';

/** How people write an answer, in lower case with single spaces. */
export const answerWords = {
  yes: ['ja', 'j', 'yes', 'true'],
  no: ['nee', 'n', 'neen', 'no', 'false'],
  unknown: ['weet niet', 'weet ik niet', 'weetniet', 'ik weet het niet', 'onbekend', '?'],
} as const;

/** The level in words: short, for a card. */
export const levelWords: Readonly<Record<LevelName, string>> = {
  none: 'past bij nu',
  watch: 'let op',
  appointment: 'maak een afspraak',
  today: 'bel vandaag',
  now: 'bel nu',
};

export const checkWords = {
  title: 'Klachtencheck',
  birthday: 'de dag van de bevalling',
  afterBirth: (elapsed: string): string => `${elapsed} na de bevalling`,
  dayCount: (day: number): string => `dag ${day}`,
  beyondYear: 'Je bevalling is langer dan een jaar geleden. De alarmsignalen blijven gelden.',

  lead: {
    none: 'Je antwoorden geven nu geen alarmsignaal en geen trainingssignaal.',
    noneUndecided: 'In wat je hebt ingevuld zit geen signaal. Niet alles is ingevuld.',
    nothingAnswered: 'Je hebt nog niets ingevuld. Er is dus nog geen uitkomst.',
    onlyNormal: 'Wat je meldt, past bij dit moment van je herstel.',
    watch: 'Je antwoorden vragen om een stap terug. Let op hoe het gaat.',
    appointment: 'Maak een afspraak. Laat iemand met je meekijken.',
    today: 'Bel vandaag. Wacht niet tot morgen.',
    now: 'Bel nu.',
  },
  noGuarantee: 'Dat sluit een probleem niet uit. Voel je dat er iets mis is? Bel dan toch.',
  severalFindings: 'Het dringendste staat bovenaan.',
  undecided: 'Niet elk alarmsignaal is ingevuld. Daarom is deze check nog niet af.',

  findingsTitle: 'Wat je nu doet',
  normalTitle: 'Dit is nu gewoon',
  call: 'Wie je belt',
  say: 'Aan de telefoon',
  fallback: 'En verder',
  alsoCall: 'Ook',
  whyToday: 'Waarom nu',
  whyMoment: (moment: string): string => `Vandaag is het ${moment}.`,
  meaning: 'Wat het kan zijn',
  actions: 'Wat je doet',
  notSure: 'Je weet niet zeker of je dit hebt. Twijfel telt mee: bel liever te vroeg dan te laat.',
  notSureYet:
    'Het is niet zeker of je dit hebt. Twijfel telt mee: bel liever te vroeg dan te laat. Merk je dat je dit hebt? Doe dan meteen wat hieronder staat.',
  kind: 'Soort',
  kinds: { alarm: 'alarmsignaal', training: 'trainingssignaal (rode vlag)' },

  unansweredTitle: 'Deze alarmsignalen zijn nog niet beslist',
  unansweredLead:
    'Over deze alarmsignalen ontbreekt een antwoord. Dat is iets anders dan "nee". Herken je er een? Bel dan, of vul het alsnog in.',
  onRecognising: (level: LevelName, contact: string): string =>
    `${levelWords[level]}${contact === '' ? '' : ` (${contact})`}`,
  signsFor: (response: string, signs: string): string =>
    `${response.charAt(0).toUpperCase()}${response.slice(1)}: ${signs}.`,
  andMore: (count: number): string => `en nog ${count}`,

  planTitle: 'Wat dit betekent voor je plan',
  planClosed: 'Hiermee wacht je, of doe je een stap terug:',
  planClosedBecause: (reasons: string, activities: string): string =>
    `Klopt nu niet: ${reasons}. Daarom wacht: ${activities}.`,
  planHolds: 'Hiermee wacht je tot iemand heeft meegekeken:',
  planCallFirst: 'Train nu niet. Bel eerst.',
  planMet: 'Deze voorwaarden kloppen volgens je antwoorden:',
  planUnchanged: 'Aan je plan verandert niets.',
  planStillWaits: (activities: string): string => `Dit wacht nog, tot deze klacht weg is: ${activities}.`,
  planTell: 'Zet dit achter herstel plan. Dan telt je plan het mee:',

  askedTitle: 'Wat je hebt ingevuld',
  askedAbout: (topics: string): string => `Ingevuld: ${topics}.`,
  notAskedAbout: (labels: string): string => `Niet ingevuld: ${labels}.`,
  notNeeded: 'Vragen die voor jou nu niets konden veranderen, zijn overgeslagen.',
  keepInMindTitle: 'Houd dit in gedachten',
  keepInMind: { now: 'Bel nu bij:', today: 'Bel vandaag bij:' },
  againTitle: 'Wanneer je dit opnieuw doet',
  again: {
    now: 'Doe de check opnieuw als het dringende voorbij is.',
    today: 'Doe de check opnieuw na je telefoontje, uiterlijk morgen.',
    appointment: (date: string): string => `Doe de check opnieuw na je afspraak, uiterlijk op ${date}.`,
    watch: (date: string): string => `Doe de check opnieuw op ${date}.`,
    none: (date: string): string => `Doe de check opnieuw op ${date}.`,
    sooner: 'Komt er een klacht bij of wordt het erger? Doe hem dan meteen.',
  },
} as const;

/** The card: the one answer of a check, in ten lines of 40 columns. */
export const outcomeWords = {
  headings: {
    now: 'bel nu',
    today: 'bel vandaag',
    appointment: 'maak een afspraak',
    watch: 'let op',
    nothingFound: 'JE HEBT NIETS GEMELD',
    undecided: 'NOG GEEN UITKOMST',
    nothingAnswered: 'NOG NIETS INGEVULD',
  },
  joined: { appointment: ' met ' } as Readonly<Partial<Record<LevelName, string>>>,
  doubt: 'Je twijfelt, en dat telt mee.',
  worse: (contact: string): string => `Wordt het erger? Bel ${contact}.`,
  also: (contacts: string): string => `Ook: ${contacts}.`,
  noGuarantee: 'Dat sluit niets uit. Vertrouw je het niet? Bel dan toch.',
  always: (signs: string): string => `Bel altijd meteen 112 bij: ${signs}.`,
  otherFindings: 'Zeg er ook bij',
  moreAbout: 'Meer hierover',
} as const;

export const summaryWords = {
  title: 'Samenvatting voor je zorgverlener',
  lead: 'Neem dit blad mee naar je afspraak.',
  situationTitle: 'Situatie',
  delivered: 'Bevallen op',
  kind: 'Bevalling',
  tear: 'Ruptuur',
  today: 'Ingevuld op',
  day: 'Tijd na de bevalling',
  afterLoss: 'Bijzonderheid',
  afterLossText: 'Ingevuld met de woorden voor na een verlies.',
  outcome: 'Uitkomst',
  undecided: 'niet alle alarmsignalen zijn beslist',
  findingsTitle: 'Wat de check vond',
  nothingFound: 'Geen signaal in wat is ingevuld.',
  findingsCaption: 'Het dringendste staat bovenaan',
  findingColumns: { level: 'Ernst', finding: 'Signaal', contact: 'Wie', kind: 'Soort' },
  uncertain: 'niet zeker',
  answersTitle: 'Wat is ingevuld',
  answerColumns: { question: 'Vraag', answer: 'Antwoord', since: 'Sinds' },
  answersCaption: 'Alles behalve nee',
  allNo: (labels: string): string => `Nee op: ${labels}.`,
  unanswered: (labels: string): string => `Niet ingevuld: ${labels}.`,
  questionsTitle: 'Mijn vragen',
  emptyLine: '…………………………………………………………',
  yes: 'ja',
  no: 'nee',
  unknown: 'weet ik niet',
  none: 'geen',
} as const;

/** Questions and signs at the prompt. */
export const promptWords = {
  progress: (number: number, about: number): string =>
    about <= number ? `Vraag ${number}` : `Vraag ${number} van ongeveer ${about}`,
  intro: 'Klachtencheck. Je antwoorden worden niet bewaard. Stoppen kan altijd met Ctrl-C.',
  stopped: 'Gestopt. Er is niets bewaard.',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  noneOfThese: 'Geen van deze',
  notSure: 'Ik weet het niet zeker',
  notSureHint: 'dan komen ze een voor een',
  whichOne: 'Ik weet niet welke',
  whichOneHint: 'dan gaan we je lijf langs, van top tot teen',
  screenKeys: 'Spatie: kiezen. Enter: verder. 0: geen van deze.',
  selectKeys: 'Pijltjes: kiezen. Enter: verder.',
  answerKeys: (keys: readonly string[]): string => `Typ ${keys.slice(0, -1).join(', ')} of ${keys.at(-1)}.`,
  backKey: '←: vorige vraag.',
  leaveKey: 'x: meteen weg. Het scherm wordt leeg.',
  moreLines: '↑↓ Hier staat nog meer.',
  nothingTicked: 'Kies iets met de spatiebalk, of typ 0: geen van deze.',
  stopQuestion: 'Wil je stoppen? Je antwoorden worden niet bewaard.',
  goOnAsking: 'Nee, ga verder',
  stopAsking: 'Ja, stop',
  conflictingSelection: '"Geen van deze" past niet bij een klacht. Kies een van de twee.',
  numberKeys: 'Typ een getal. "?": weet ik niet. "t": vorige vraag.',
  bounds: (min: string, max: string, unit: string): string => `van ${min} tot ${max}${unit === '' ? '' : ` ${unit}`}`,
  nowStop: 'Hier stopt de check even. Doe eerst wat hierboven staat.',
  nowQuestion: 'Wil je daarna nog verder met de vragen?',
  nowStopOption: 'Nee, stop hier',
  nowOverviewOption: 'Ja, kijk mijn antwoorden na',
  nowGoOnOption: 'Ja, ga verder met de vragen',
  overviewQuestion: 'Klopt dit?',
  overviewRest: (count: number): string =>
    count === 1 ? 'Op 1 andere vraag: nee.' : `Op ${count} andere vragen: nee.`,
  overviewAlso: (label: string): string => `Er is nog iets: ${label.toLowerCase()}`,
  overviewOk: 'Ja, toon de uitkomst',
  overviewChange: 'Nee, ik wil een antwoord veranderen',
  changeQuestion: 'Welk antwoord wil je veranderen?',
  changeNothing: 'Toch niets veranderen',
  since: (label: string): string => `Sinds wanneer heb je dit: ${label}?`,
  skipKeys: 'Mag leeg blijven: druk dan op Enter.',
  tooLong: 'Dit is te lang. Houd het bij een paar zinnen.',
  ownQuestion: 'Wat wil je zelf vragen aan je zorgverlener?',
  ownQuestionKeys: 'Een vraag per keer. Klaar? Druk op Enter.',

  deliveredOn: 'Wanneer ben je bevallen?',
  deliveredOnKeys: 'Bijvoorbeeld 1-3-2024 of 1 maart 2024.',
  deliveryAhead: 'Deze datum ligt in de toekomst. De klachtencheck is voor na de bevalling.',
  theDate: 'De datum',
  mode: 'Hoe ben je bevallen?',
  tear: 'Had je een ruptuur of een knip?',
  tearHelp: 'Een totaalruptuur is een scheur tot in de kringspier van je anus (graad 3 of 4).',
  loss: 'Nog een vraag die je mag overslaan. Dan passen we onze woorden aan.',
  lossSkip: 'Sla deze vraag over',
  lossYes: 'Mijn baby is overleden',
  lossPrivate: 'Liever niet zeggen',
  lossPrivateHint: 'je leest dan geen woorden over een baby',

  lineMany: 'Typ de nummers die kloppen, met een spatie ertussen.',
  lineNone: '0: geen van deze',
  lineOne: 'Typ een nummer.',
  lineUnknown: '?: weet ik niet',
  lineUnsure: '?: ik weet het niet zeker, dan komen ze een voor een',
  lineEmpty: 'Typ een nummer. Geen van deze? Typ dan 0.',
  lineWhich: 'w: ik weet niet welke, dan gaan we je lijf langs',
  lineLeave: 'x: meteen weg, zonder uitkomst',
  lineBack: 't: vorige vraag',
  linePrompt: 'Antwoord: ',
  lineInvalid: (text: string, most: number): string =>
    `${quoted(text)} kan hier niet. Typ een nummer van 1 tot en met ${most}.`,
  needsAnswer: 'Hier is een antwoord nodig.',
} as const;

/** What can be wrong with how the check is called. */
export const checkUsageWords = {
  lookAhead: (date: string): string =>
    `De bevalling (${date}) is nog niet geweest. De klachtencheck is voor na de bevalling.\nVooruitkijken kan met: herstel plan --bevallen ${date}\nHeb je nu klachten? Bel je verloskundige of het ziekenhuis. Bij direct gevaar: bel 112.`,
  needsTerminal:
    'De vragen stellen kan alleen in een terminal.\nZonder terminal: maak een antwoordbestand met --sjabloon, vul het in en geef het met --antwoorden.\n  herstel check --bevallen 2024-03-01 --sjabloon > antwoorden.yaml\n  herstel check --bevallen 2024-03-01 --antwoorden antwoorden.yaml',
  answersAndTemplate: 'Kies een van de twee: --antwoorden of --sjabloon.',
  cannotRead: (file: string, reason: string): string => `Het antwoordbestand ${file} is niet te lezen: ${reason}.`,
  tooLarge: (file: string): string => `Het antwoordbestand ${file} is te groot. Meer dan 100 kB kan niet.`,
  standardInput: 'van standaardinvoer',
  problems: (file: string, count: number): string =>
    count === 1
      ? `In het antwoordbestand ${file} klopt iets niet:`
      : `In het antwoordbestand ${file} kloppen ${count} dingen niet:`,
  moreProblems: (count: number): string => `en nog ${count}`,
  nothingUsed: 'Er is niets gebruikt. Met --sjabloon zie je alle vragen en de mogelijke antwoorden.',
  atLine: (line: number): string => `regel ${line}: `,
  syntax: {
    duplicate: 'een vraag staat er twee keer',
    alias: 'verwijzingen (& en *) kunnen hier niet',
    syntax: 'dit is geen geldige YAML of JSON',
  },
  notAMap: 'het bestand hoort regels te hebben als "vraag: antwoord"',
  unknownKey: (key: string): string =>
    `${quoted(key)} ken ik niet. Naast "antwoorden" kunnen hier alleen "sinds" en "vragen" staan`,
  notAMapAt: (key: string): string => `onder "${key}" horen regels als "vraag: antwoord"`,
  notAList: 'onder "vragen" hoort een lijst met eigen vragen',
  sinceNotText: (question: string): string => `sinds ${question}: schrijf een datum of een paar woorden`,
  unknownQuestion: (id: string, near: string | undefined): string =>
    `${id}: deze vraag ken ik niet${meantPerhaps(near)}`,
  wrongType: (id: string, given: string, kind: 'yes-no' | 'number' | 'choice'): string =>
    `${id}: ${quoted(given)} kan niet. ${
      {
        'yes-no': 'Kies ja, nee of weet-niet',
        number: 'Geef een getal of weet-niet',
        choice: 'Kies een van de mogelijkheden',
      }[kind]
    }`,
  outOfBounds: (id: string, given: string, bounds: string): string =>
    `${id}: ${given} kan niet. Geef een getal ${bounds}`,
  contradiction: (id: string, given: string, gates: readonly string[]): string =>
    `${id}: ${quoted(given)} past niet bij ${gates.map((gate) => `${gate}: nee`).join(' en ')}. Wat klopt er? Twijfel je, schrijf dan weet-niet. Heb je deze klacht nu? Wacht niet op de check en bel`,
  unknownOption: (id: string, given: string, options: string, near: string | undefined): string =>
    `${id}: ${quoted(given)} kan niet${meantPerhaps(near)}. Kies uit: ${options}, weet-niet`,
} as const;

export const templateWords = {
  heading: (moment: string): readonly string[] => [
    'Antwoorden voor herstel check',
    moment,
    '',
    'Vul achter elke dubbele punt je antwoord in. Leeg is: niet beantwoord.',
    'Weet je het niet? Schrijf dan weet-niet. Dat telt mee.',
    'Wat begint met # is uitleg.',
  ],
  command: (command: string): string => `Daarna: ${command}`,
  follows: (gates: readonly string[]): string =>
    `Alleen na ja of weet-niet bij ${gates.join(' of ')}. Anders leeg laten.`,
  yesNo: 'ja, nee of weet-niet',
  number: (bounds: string): string => `een getal ${bounds}, of weet-niet`,
  choice: 'kies er een:',
  unknown: 'weet-niet',
  since: (question: string): readonly string[] => [
    'Sinds wanneer? Een datum of een paar woorden. Bijvoorbeeld:',
    `  ${question}: sinds dinsdag`,
  ],
  questions: ['Eigen vragen aan je zorgverlener. Bijvoorbeeld:', '  - "Mag ik weer fietsen?"'],
} as const;
