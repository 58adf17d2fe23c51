import type { Tear } from '../domain/delivery.ts';

/** The sentences of the plan that is read in a minute. */
export const minuteWords = {
  title: (day: number, span: string): string =>
    day === 0 ? 'Je herstel: de dag van de bevalling (dag 0)' : `Je herstel: dag ${day}, ${span} na de bevalling`,
  titleYears: (span: string): string => `Je herstel: ${span} na de bevalling`,
  titleAhead: (relative: string): string => `Vooruitkijken: je bevalling is ${relative}`,
  born: (date: string): string => ` op ${date}.`,
  due: (date: string): string => `, verwacht op ${date}.`,
  assumed: (what: string): string => ` Aangenomen: ${what}.`,
  /** What is taken for granted where it was not told. */
  assumptions: { mode: 'vaginaal', tear: 'geen scheur of knip' },
  phase: (number: number, of: number, title: string, until: string): string =>
    `Fase ${number} van ${of}: ${title}${until}.`,
  until: (date: string): string => `, tot ${date}`,
  ahead: 'De eerste dagen staan hieronder. Alle data schuiven mee met de echte datum.',
  tears: {
    none: '',
    '1': ' met een scheur (graad 1)',
    '2': ' met een scheur (graad 2)',
    episiotomy: ' met een knip',
    '3a': ' met een totaalruptuur (graad 3a)',
    '3b': ' met een totaalruptuur (graad 3b)',
    '3c': ' met een totaalruptuur (graad 3c)',
    '4': ' met een totaalruptuur (graad 4)',
    unknown: ' met een totaalruptuur (graad onbekend)',
  } satisfies Readonly<Record<Tear, string>>,
  birth: 'Bevalling',
  modes: { vaginal: 'Vaginale bevalling', instrumental: 'Kunstverlossing', caesarean: 'Keizersnede' },

  callNow: 'Bel nu',
  callToday: 'Bel vandaag',
  or: ' of ',
  between: '\u00a0\u00b7 ',
  else: 'Iets anders mis?',

  sections: {
    do: 'Nu doen',
    avoid: 'Nu niet',
    normal: 'Dit is nu gewoon',
    call: 'Wie je waarvoor belt',
    callAhead: 'Wie je na de bevalling belt',
    doAhead: 'De eerste dagen na de bevalling',
    avoidAhead: 'De eerste dagen niet',
    normalAhead: 'Dit is dan gewoon',
    told: 'Wat je hebt verteld',
    arrange: 'Regelen',
    conditional: 'Mag nu, als dit klopt',
    next: 'Straks, alleen zonder klachten',
  },
  stop: (flags: string): string => `Stop bij ${flags}.`,
  stopWhileSore: 'Worden pijn of een zwaar gevoel erger door wat je doet? Stop en rust uit.',
  /** Shorter than their titles; a red flag without an entry goes by its title. */
  flags: {
    pain: 'pijn',
    doming: 'een richel op je buik',
    'urine-loss': 'plasverlies',
    heaviness: 'een zwaar gevoel',
  } as Readonly<Record<string, string>>,
  pregnantNow: 'Ben je nu zwanger en ongerust? Bel je verloskundige of het ziekenhuis.',
  needs: (clauses: readonly string[], more: number): string => {
    const last = more === 0 ? (clauses.at(-1) ?? '') : `nog ${more} voorwaarden`;
    const others = more === 0 ? clauses.slice(0, -1) : clauses;
    return `: ${others.join(', ')}${others.length === 0 ? '' : ' en '}${last}.`;
  },
  otherActivities: (list: string): string => `Onder voorwaarden: ${list}.`,
  andMore: (names: string, more: number): string => `${names} en ${more} meer`,
  appointmentAhead: (date: string): string => `, vanaf ${date}.`,
  impactToo: (list: string): string => `${list}, op zijn vroegst`,
  goOnCheck: 'Klachten nalopen: ',
  goOnAll: 'Alles: zet er ',
  goOnExplain: ' achter. Rustig lezen: ',
  topics: {
    loss: 'uitleg na-verlies',
    'total-rupture': 'uitleg totaalruptuur',
    caesarean: 'uitleg keizersnede',
    other: 'uitleg bekkenbodem',
  },
  left: (advice: number, sources: number): string =>
    `Niet op dit scherm: ${advice === 0 ? '' : `${advice} ${advice === 1 ? 'advies' : 'adviezen'} en `}${sources} bronnen.`,
  reviewNobody: 'Niet beoordeeld door een zorgverlener.',
  use: 'Informatie, geen diagnose. Gevaar? Bel 112.',
} as const;
