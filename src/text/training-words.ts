type Reached = { readonly amount: number; readonly unit: 'times' | 'seconds'; readonly perSide: boolean };

/** What the program says around tests, the build-up, goals and exercises. */
export const trainingWords = {
  programme: {
    next: (step: number, of: number): string => `Je volgende keer: stap ${step} van ${of}`,
    onDay: (date: string): string => `Op ${date}.`,
    done: 'Je hebt alle stappen gedaan. Houd het zo, en let op de rode vlaggen.',
    notYet: 'Nu nog niet',
    notYetLead: 'Dit schema begint pas als alles hieronder klopt:',
    thenStep: (step: number): string => `Daarna begin je met stap ${step}.`,
    gate: {
      'no-activity': 'Hardlopen hoort niet bij dit plan.',
      date: (date: string): string => `De datum: op zijn vroegst ${date}.`,
      noDate: 'Je behandelaar zegt: voorlopig niet.',
      condition: (title: string, how: string): string => `${title}. ${how}`,
      unmet: (title: string, how: string): string => `${title}: dat klopt nu niet. ${how}`,
      'check-missing': 'Een check van hooguit een week oud. Doe: herstel check --bewaar',
      'check-old': (date: string): string => `Een nieuwe check: de laatste was op ${date}. Doe: herstel check --bewaar`,
      'check-level': (date: string): string =>
        `Je check van ${date} vroeg om een afspraak of een telefoontje. Regel dat eerst.`,
    },
    reason: {
      symptom: (date: string, from: number, symptoms: string): string =>
        `Bij stap ${from} had je op ${date} klachten: ${symptoms}. Daarom ga je een stap terug. Bel een bekkenfysiotherapeut voor een afspraak, zodat iemand meekijkt.`,
      'symptom-twice': (date: string, from: number, symptoms: string): string =>
        `Bij stap ${from} had je op ${date} weer klachten: ${symptoms}. Dat is twee keer achter elkaar. Ga twee stappen terug en loop pas weer na een afspraak met een bekkenfysiotherapeut.`,
      symptomAtFirst: (date: string, symptoms: string): string =>
        `Bij stap 1 had je op ${date} klachten: ${symptoms}. Wacht met lopen, en bel een bekkenfysiotherapeut voor een afspraak, zodat iemand meekijkt.`,
      painAtFirst: (date: string): string =>
        `Bij stap 1 had je op ${date} te veel pijn, of pijn die bleef. Je blijft bij stap 1. Loop pas weer als de pijn over is.`,
      pain: (date: string, from: number): string =>
        `Bij stap ${from} had je op ${date} te veel pijn, of pijn die bleef. Daarom ga je een stap terug.`,
      pause: (from: number): string =>
        `Je hebt een tijd niet gelopen. Daarom begin je lager dan stap ${from}. Dat is geen verlies: je lijf moet even wennen.`,
      'next-day-unknown': (date: string): string =>
        `Op ${date} had je lichte pijn. Was die na 24 uur over? Schrijf het op, dan telt die keer mee: herstel opbouw gedaan --pijn <cijfer> --over ja`,
      stopped: (date: string, from: number): string =>
        `Op ${date} ben je eerder gestopt. Je doet stap ${from} nog een keer.`,
    },
    bouts: (times: number, span: string): string =>
      times === 1 ? `${span} hardlopen` : `${times} keer ${span} hardlopen`,
    between: (runs: string, warmUp: string, walk: string, coolDown: string): string =>
      `Wandel eerst ${warmUp}. Dan: ${runs}, met ${walk} wandelen ertussen. Wandel aan het eind ${coolDown}.`,
    minutes: (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`),
    seconds: (count: number): string => `${count} seconden`,
    minutesAndSeconds: (minutes: number, seconds: number): string =>
      `${minutes}:${String(seconds).padStart(2, '0')} minuten`,
    datesTitle: 'De komende keren',
    datesCaption: 'Data schuiven mee met wat je opschrijft',
    columns: { on: 'Dag', step: 'Stap', runs: 'Hardlopen', total: 'Samen' },
    again: (step: number): string => `${step} (nog eens)`,
    rulesTitle: 'De regels',
    howTitle: 'Na elke keer',
    how: 'Schrijf op hoe het ging. Dan weet herstel welke stap de volgende is: herstel opbouw gedaan --pijn 0',
    savedStep: (step: number, of: number): string => `Je volgende keer is stap ${step} van ${of}.`,
    calendarName: (title: string, step: number): string => `${title}: stap ${step}`,
    askSymptoms: 'Had je een van deze klachten, tijdens het lopen of daarna?',
    askPain: 'Hoeveel pijn had je in spieren of gewrichten? Van 0 (geen) tot 10.',
    askSettled: 'Was die pijn binnen 24 uur over?',
    settledYes: 'Ja',
    settledNo: 'Nee',
    settledUnknown: 'Dat weet ik nog niet',
    notPain: (text: string): string => `--pijn "${text}" is geen cijfer van 0 tot en met 10.`,
    notADay: (text: string): string => `--dagen "${text}" kan ik niet lezen. Schrijf bijvoorbeeld: ma,wo,vr`,
    notAStep: (text: string, most: number): string => `--stap "${text}" is geen stap van 1 tot en met ${most}.`,
  },
  weekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  notASymptom: (text: string, known: string): string => `De klacht "${text}" ken ik niet. Kies uit: ${known}.`,
  yes: 'ja',
  no: 'nee',
  options: {
    action: 'gedaan, gestopt of overslaan; zonder actie zie je het schema',
    days: 'op welke dagen, zoals ma,wo,vr',
    begin: 'vanaf deze datum',
    symptom: "klachten, met komma's",
    pain: 'pijn van 0 tot en met 10',
    settled: 'ja of nee: was de pijn na 24 uur over',
    step: 'welke stap je deed; anders de stap van het schema',
    format: 'tekst, markdown of html',
    series: 'naam van de serie: belasting of kracht',
    answers: 'lees de uitkomsten uit dit bestand (YAML of JSON); - is standaardinvoer',
    template: 'toon een bestand om in te vullen',
    goal: 'naam van een doel; zonder naam zie je de lijst',
    dropGoal: 'dit is geen doel meer',
    exercise: 'naam van een oefening; zonder naam zie je wat nu past',
    signal: 'geef een piep bij elk deel',
  },
  test: {
    intro: 'Doe de tests rustig. Merk je een klacht? Stop dan met die test.',
    amount: ({ amount, unit, perSide }: Reached): string =>
      `${unit === 'times' ? `${amount} keer` : amount >= 120 ? `${Math.round(amount / 60)} minuten` : `${amount} seconden`}${perSide ? ', links en rechts' : ''}`,
    outcome: { 'not-yet': 'Nog niet', 'first-this': 'Eerst dit', 'may-build': 'Je kunt opbouwen' },
    lead: {
      'not-yet':
        'Bij een of meer tests had je klachten. Wacht met rennen en springen, en laat een bekkenfysiotherapeut meekijken.',
      'first-this': 'Je had geen klachten. Doe eerst nog wat hieronder staat.',
      'may-build': 'Je deed alle tests zonder klachten. Is de datum er, en klopt de rest? Dan kun je rustig opbouwen.',
    },
    strengthLead: {
      'not-yet':
        'Bij een of meer tests had je klachten. Doe die oefening nu niet, en laat een bekkenfysiotherapeut meekijken.',
      'first-this': 'Kracht houdt je niet tegen. Hieronder staat waar oefenen helpt.',
      'may-build': 'Je haalt overal het doel.',
    },
    result: { passed: 'goed', symptom: 'klachten', short: 'nog niet gehaald', skipped: 'niet gedaan' },
    columns: { test: 'Test', asked: 'Doel', result: 'Hoe het ging' },
    caption: 'Hoe de tests gingen',
    trainTitle: 'Waar oefenen helpt',
    askReached: (asked: string): string => `Hoeveel lukte er? Het doel is: ${asked}.`,
    reachedHelp: 'Typ het aantal van de zwakste kant. Enter is: alles. Typ - als je deze test niet deed.',
    askSymptoms: 'Had je daarbij een klacht?',
    notANumber: (text: string): string => `"${text}" is geen aantal.`,
    templateHead: (title: string): string =>
      `${title}. Vul achter elke test in: goed, niet, een aantal, of een lijst van klachten zoals [zwaar-gevoel].`,
    templateSymptoms: (symptoms: string): string => `Klachten: ${symptoms}`,
    unknownTest: (id: string): string => `De test "${id}" ken ik niet.`,
    badValue: (id: string): string => `${id}: schrijf goed, niet, een aantal, of een lijst van klachten.`,
    needsInput: 'herstel test stelt vragen en heeft daarvoor een terminal nodig. Of geef een bestand met --antwoorden.',
    waits: (activity: string, date: string): string => `Deze test wacht op ${activity}: op zijn vroegst ${date}.`,
    fileProblem: 'Het bestand met uitkomsten kan herstel niet lezen.',
    good: 'goed',
    not: 'niet',
  },
  goal: {
    title: 'Wat je weer wilt doen',
    subtitle: (count: number): string => (count === 0 ? 'Nog niets gekozen.' : 'Je doelen, en wat er nu al kan.'),
    choose: 'Kies een doel met: herstel doel <naam>',
    available: 'Je kunt kiezen uit',
    possible: 'kan nu',
    conditional: (conditions: string): string => `kan als dit klopt: ${conditions}`,
    later: (date: string): string => `op zijn vroegst ${date}`,
    laterWith: (date: string, conditions: string): string => `op zijn vroegst ${date}, en als dit klopt: ${conditions}`,
    held: (conditions: string): string => `wacht, want dit klopt nu niet: ${conditions}`,
    notForNow: 'voorlopig niet, volgens je behandelaar',
    afterStep: (step: number): string => `na stap ${step} van de opbouw`,
    saved: (title: string): string => `Opgeslagen: ${title}.`,
    dropped: (title: string): string => `Geen doel meer: ${title}.`,
  },
  exercise: {
    title: 'Oefeningen die nu passen',
    none: 'Voor vandaag staat er geen oefening klaar.',
    how: 'Begin er een met: herstel oefenen <naam>',
    start: 'Enter of q stopt, spatie is pauze.',
    parts: {
      'breathe-in': 'adem in',
      'breathe-out': 'adem uit',
      contract: 'span aan',
      hold: 'houd vast',
      'let-go': 'laat los',
      rest: 'rust',
    },
    between: 'rust',
    round: (round: number, of: number, set: number, sets: number): string =>
      sets === 1 ? `${round} van ${of}` : `${round} van ${of}, ronde ${set} van ${sets}`,
    done: 'Klaar.',
    stopped: 'Gestopt.',
    paused: 'pauze',
    stop: 'Stoppen',
    dose: 'Hoe vaak',
    waits: (date: string): string => `Deze oefening wacht op ${date}.`,
    notNow: 'Deze oefening past nu niet bij je plan.',
  },
} as const;
