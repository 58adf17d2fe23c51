/** What the program says of the profile and the journal. */
export const journalWords = {
  /** The keys of the profile file: those of the options. */
  profileHead: 'Profiel van herstel. Je mag dit bestand met de hand aanpassen.',
  profileProblem: (path: string, line: number, text: string): string =>
    `Regel ${line} van je profiel kan herstel niet lezen: "${text}".\nKijk in ${path}, of sla het opnieuw op met: herstel profiel opslaan --bevallen <datum>`,
  unreadable: (path: string, reason: string): string => `${path} kan herstel niet lezen: ${reason}.`,
  notSaved: (path: string, reason: string): string =>
    `Niet opgeslagen: in ${path} schrijven lukt niet (${reason}).\nWat er al stond, is er nog.`,
  noPlace: 'Er is geen map voor je gegevens. Noem er een met HERSTEL_MAP.',
  notAProfileName: (name: string): string =>
    `--profiel "${name}" kan geen naam zijn. Gebruik alleen kleine letters, cijfers en streepjes.`,
  noProfile: (name: string): string =>
    `Er is geen profiel "${name}". Maak het met: herstel profiel opslaan --bevallen <datum>`,
  needsProfile:
    'Daarvoor is een profiel nodig, en dat is er nog niet.\nMaak het met: herstel profiel opslaan --bevallen <datum>',
  otherDelivery: (own: string): string =>
    `In je profiel staat een andere datum (${own}). Deze keer tellen je profiel en je dagboek niet mee.`,
  optionWins: (option: string, value: string, own: string): string =>
    `${option} ${value} gaat voor. In je profiel staat: ${own}.`,
  reportWins: (title: string, on: string): string =>
    `--voldaan telt niet voor "${title}": op ${on} meldde je dat het niet zo is. Doe opnieuw een check als het over is.`,
  unusedLines: (file: string, lines: string, because: 'damaged' | 'newer'): string =>
    because === 'damaged'
      ? `${file}: regel ${lines} is beschadigd en telt niet mee. De regel blijft staan. Apart zetten kan met: herstel dagboek herstel`
      : `${file}: regel ${lines} is van een nieuwere herstel en telt niet mee. De regel blijft staan.`,
  copies: (count: number): string =>
    `Er ${count === 1 ? 'ligt een kopie' : `liggen ${count} kopieën`} van een synchronisatie naast je dagboek. Voeg ze samen met: herstel dagboek samenvoegen`,

  profileTitle: 'Je profiel',
  profileIn: (path: string): string => `Het staat in ${path}. Niets hiervan gaat het internet op.`,
  profileSaved: (path: string): string =>
    `Opgeslagen in ${path}. Alleen jij kunt het lezen. Daarna werkt elk commando zonder opties.`,
  terms: {
    deliveredOn: 'Bevallen op',
    mode: 'Soort bevalling',
    tear: 'Ruptuur',
    afterLoss: 'Na verlies',
    plain: 'Zonder tekeningen',
    goals: 'Wat je weer wilt doen',
    keep: 'Het dagboek bewaart',
    entries: 'In je dagboek',
    name: 'Profiel',
  },
  yes: 'ja',
  no: 'nee',
  none: 'nog niets',
  keepsAll: 'alles',
  keeps: (span: string): string => `wat niet ouder is dan ${span}`,
  entryCount: (count: number): string => (count === 1 ? '1 keer iets opgeschreven' : `${count} keer iets opgeschreven`),
  removeAsk: 'Wil je je profiel en je dagboek weghalen?',
  removeYes: 'Ja, haal alles weg',
  removeNo: 'Nee, laat het staan',
  removeNeedsYes: 'Weghalen kan niet terug. Weet je het zeker? Zet er dan --ja bij.',
  removed: (files: string, path: string): string =>
    `Weggehaald uit ${path}: ${files}. Een reservekopie of synchronisatie kan nog een oude versie hebben.`,
  kept: 'Er is niets weggehaald.',
  notAnAction: (command: string, value: string, known: string): string =>
    `herstel ${command} "${value}" ken ik niet. Kies uit: ${known}.`,
  yesOption: 'niet vragen, meteen doen',
  profileOption: 'gebruik dit profiel',
  profileAction: 'toon, opslaan of wis',

  journalTitle: 'Je dagboek',
  journalEmpty: 'Er staat nog niets in je dagboek.',
  journalHow:
    'Zet --bewaar achter herstel check, of schrijf iets op met: herstel dagboek noteer "hoe het vandaag ging"',
  journalSpan: (first: string, last: string): string => `Van ${first} tot en met ${last}.`,
  entriesTitle: 'Wat je opschreef',
  entriesCaption: 'Het nieuwste staat bovenaan',
  columns: { on: 'Dag', kind: 'Soort', text: 'Wat', id: 'Nummer' },
  trendTitle: 'Verloop per klacht',
  trendCaption: (count: number): string =>
    `Je laatste ${count === 1 ? 'check' : `${count} checks`}, de oudste links: ja, nee, of ? als het niet zeker was`,
  trendColumns: { signal: 'Klacht', trend: 'Verloop', last: 'Voor het laatst' },
  trend: { raised: 'ja', clear: 'nee', unknown: '?', absent: '-' },
  kinds: {
    check: 'check',
    test: 'test',
    session: 'training',
    condition: 'voorwaarde',
    advice: 'advies',
    note: 'notitie',
  },
  checkNothing: 'Geen klachten gemeld.',
  checkUndecided: 'Niet alles was ingevuld.',
  checkRaised: (signals: string): string => `Gemeld: ${signals}.`,
  testOutcome: {
    'not-yet': 'nog niet',
    'first-this': 'eerst dit',
    'may-build': 'je kunt opbouwen',
  },
  testResult: (series: string, outcome: string): string => `${series}: ${outcome}.`,
  session: (programme: string, step: number, outcome: string): string => `${programme}, stap ${step}: ${outcome}.`,
  sessionOutcome: { done: 'gedaan', stopped: 'gestopt', skipped: 'overgeslagen' },
  sessionPain: (pain: number): string => `Pijn: ${pain} van de 10.`,
  sessionSymptoms: (symptoms: string): string => `Klachten: ${symptoms}.`,
  condition: (title: string, met: boolean): string => (met ? `${title}.` : `Klopt niet meer: ${title}.`),
  advice: (by: string, activity: string, from: string | null): string =>
    from === null ? `${by}: voorlopig niet ${activity}.` : `${by}: ${activity} vanaf ${from}.`,
  defaultTherapist: 'je behandelaar',

  saved: (text: string): string => `Opgeslagen in je dagboek: ${text}`,
  savedCheck: 'Opgeslagen in je dagboek. Over een week telt deze check niet meer mee.',
  savedTest: 'Opgeslagen in je dagboek.',
  nowOpen: (activities: string): string => `Hierdoor kan nu: ${activities}.`,
  nowClosed: (activities: string): string => `Hierdoor wacht nu: ${activities}.`,
  nothingOpens: 'Aan wat nu kan verandert dit niets.',
  removedEntries: (count: number): string =>
    `${count === 1 ? 'Er is 1 regel' : `Er zijn ${count} regels`} weggehaald. Een reservekopie kan nog een oude versie hebben.`,
  nothingRemoved: 'Er was niets om weg te halen.',
  unknownEntry: (id: string): string =>
    `In je dagboek staat geen regel "${id}". De nummers zie je met: herstel dagboek`,
  severalEntries: (id: string): string => `Meer dan één regel begint met "${id}". Geef meer van het nummer.`,
  repaired: (count: number): string =>
    count === 0
      ? 'Je dagboek is heel. Er is niets veranderd.'
      : `${count === 1 ? '1 beschadigde regel staat' : `${count} beschadigde regels staan`} nu in dagboek.beschadigd.txt.`,
  merged: (copies: number, added: number): string =>
    copies === 0
      ? 'Er liggen geen kopieën naast je dagboek.'
      : `${copies === 1 ? '1 kopie' : `${copies} kopieën`} samengevoegd. Nieuw: ${added === 1 ? '1 regel' : `${added} regels`}.`,
  copyLeft: (name: string): string => `${name} heeft een beschadigde regel en blijft daarom liggen.`,
  keepSaved: (span: string, removed: number): string =>
    `Je dagboek bewaart voortaan wat niet ouder is dan ${span}. Nu weggehaald: ${removed}.`,
  keepAll: 'Je dagboek bewaart voortaan alles.',
  notAKeepTime: (value: string): string =>
    `--bewaar-tot "${value}" kan ik niet lezen. Geef een tijd zoals 6m of 12w, of: alles.`,
  noteMissing: 'Wat wil je opschrijven? Zet de tekst erachter, bijvoorbeeld: herstel dagboek noteer "goed geslapen"',
  noteTooLong: (most: number): string => `Een notitie heeft hooguit ${most} tekens.`,
  adviceForm:
    'Schrijf een advies zo: herstel dagboek advies hardlopen --vanaf 2024-09-01 --van "Anna"\nZonder datum betekent het: voorlopig niet.',
  dashboardActions: 'noteer, advies, samenvoegen of herstel',
  options: {
    export: 'alles als json of csv',
    format: 'tekst, markdown of html',
    remove: 'haal deze regel weg (het nummer uit de lijst)',
    keep: 'haal weg wat ouder is, nu en later: 6m, 12w of alles',
    from: 'bij advies: vanaf deze datum',
    by: 'bij advies: van wie',
    save: 'bewaar de uitkomst in je dagboek',
    notMet: 'het klopt niet meer',
    condition: 'naam van de voorwaarde, zoals bekkenfysio',
    words: 'de tekst van een notitie, of de activiteit van een advies',
  },
  csvHead: ['nummer', 'datum', 'soort', 'tekst'],

  today: {
    unchanged: (since: string): string => `Sinds ${since} is er niets veranderd in wat je kunt doen.`,
    gained: (since: string, activities: string): string => `Sinds ${since} kan ook: ${activities}.`,
    lost: (since: string, activities: string, reasons: string): string =>
      `Anders dan op ${since} wacht nu: ${activities}. Niet zeker of niet waar: ${reasons}.`,
    andMore: (count: number): string => `en nog ${count}`,
    afterWaiting: ', zodra alles weer klopt (herstel opbouw).',
    noCheck: 'Je hebt nog geen check bewaard: herstel check --bewaar',
    nextCheck: (date: string): string => `Je volgende check: ${date}.`,
    checkNow: (last: string): string =>
      `Doe vandaag weer een check (de laatste was op ${last}): herstel check --bewaar`,
  },
  evidence: {
    title: 'Wat je zelf hebt verteld',
    lead: 'Dit komt uit je dagboek. Je plan telt het mee.',
    by: { check: 'je check', test: 'je test', session: 'je training', self: 'jezelf' },
    metTogether: (conditions: string): string => `Voldaan: ${conditions}.`,
    met: (on: string, by: string): string => `voldaan, op ${on}, volgens ${by}`,
    unmet: (on: string, by: string): string => `klopt niet, op ${on}, volgens ${by}`,
    expired: (on: string, by: string): string =>
      `niet meer zeker: voor het laatst op ${on}, volgens ${by}. Na een week telt dat niet meer`,
    complaint: (on: string, by: string): string =>
      `nog niet zeker: op ${on} had je nog klachten, volgens ${by}. Het telt na twee weken zonder`,
    stricter: (by: string, on: string, activity: string, from: string): string =>
      `Volgens ${by} (${on}) kan ${activity} vanaf ${from}. Dat is later dan in dit plan, dus dat volgen we.`,
    notForNow: (by: string, on: string, activity: string): string =>
      `Volgens ${by} (${on}) is ${activity} voorlopig niet aan de orde. Dat volgen we.`,
    looser: (by: string, on: string, activity: string, from: string): string =>
      `Volgens ${by} (${on}) kan ${activity} vanaf ${from}. Dit plan is voorzichtiger en blijft zo staan. Overleg samen.`,
  },
} as const;
