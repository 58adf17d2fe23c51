/** What the program says of itself. */
export const cliWords = {
  description: 'Een plan voor je herstel na een bevalling: waar je staat, wat nu kan, wat nog niet en wat erna komt.',
  versionOption: 'toon de versie',
  helpArgument: 'een commando of een onderwerp',
  commands: {
    plan: 'waar je staat, wat nu kan, wat nog niet en waarom, en wat erna komt',
    check: 'vragen over klachten: wat past bij nu, en wanneer je belt',
    export: 'je plan als Markdown, HTML, agenda (ics), JSON of plaatje (svg)',
    profiel: 'toon, bewaar of wis je situatie, zodat elk commando zonder opties werkt',
    dagboek: 'wat je bewaarde: lijst en verloop; iets opschrijven, meenemen of weghalen',
    voldaan: 'schrijf op dat een voorwaarde klopt, vanaf vandaag',
    test: 'tests die laten zien of je lijf schokken aankan',
    opbouw: 'van wandelen naar hardlopen, met data, zodra alles klopt',
    doel: 'wat je weer wilt doen, en wat daarvan nu al kan',
    oefenen: 'oefeningen die nu passen, met een rustige teller',
    uitleg: 'achtergrond: de bekkenbodem, hoe weefsel herstelt, de cijfers',
    bronnen: 'waar elke uitspraak vandaan komt, en waar bronnen verschillen',
    help: 'hulp bij een commando of een onderwerp',
    aanvullen: 'opdrachten aanvullen met Tab, in bash, zsh of fish',
    inhoud: 'voor wie de inhoud beheert: controleren, schema, overzicht, dekking',
  },
  topicArgument: 'een onderwerp, of alles; zonder onderwerp zie je de lijst',
  sourceArgument: 'naam van een bron: toont wat daaruit komt',
  conflictsOption: 'toon waar bronnen verschillen, wat herstel volgt en waarom',
  afterLossOption: 'woorden die passen als je baby is overleden',
  examples: (lines: readonly string[]): string => ['Voorbeelden:', ...lines.map((line) => `  ${line}`)].join('\n'),
  startingExamples: [
    'herstel plan --bevallen 2024-03-01',
    'herstel plan --bevallen "1 maart 2024" --ruptuur 3b --alles',
    'herstel check --bevallen 2024-03-01',
    'herstel export --bevallen 2024-03-01 --formaat html --uit plan.html',
  ],
  examplesOf: {
    plan: [
      'herstel plan --bevallen 2024-03-01 --ruptuur 3b',
      'herstel plan --bevallen 2024-03-01 --kort',
      'herstel plan --bevallen 2024-03-01 --alles --eenvoudig',
    ],
    check: [
      'herstel check --bevallen 2024-03-01',
      'herstel check --bevallen 2024-03-01 --sjabloon > antwoorden.yaml',
      'herstel check --bevallen 2024-03-01 --antwoorden antwoorden.yaml',
    ],
    export: [
      'herstel export --bevallen 2024-03-01 --formaat html --uit plan.html',
      'herstel export --bevallen 2024-03-01 --formaat ics --herinner 1w --uit herstel.ics',
      'herstel export --clienten lijst.csv --map uit --formaat html,ics',
    ],
    test: ['herstel test', 'herstel test kracht', 'herstel test --sjabloon > tests.yaml'],
    opbouw: ['herstel opbouw --dagen ma,do', 'herstel opbouw gedaan --pijn 0', 'herstel opbouw gestopt --klacht zwaar'],
    doel: ['herstel doel', 'herstel doel vijf-kilometer', 'herstel doel zwemmen --weg'],
    oefenen: ['herstel oefenen', 'herstel oefenen aanspannen-langer --geluid'],
    uitleg: ['herstel uitleg', 'herstel uitleg bekkenbodem'],
    profiel: [
      'herstel profiel opslaan --bevallen 2024-03-01 --ruptuur 2',
      'herstel profiel toon',
      'herstel profiel wis',
    ],
    dagboek: [
      'herstel dagboek',
      'herstel dagboek noteer "goed geslapen"',
      'herstel dagboek advies hardlopen --vanaf 2024-09-01 --van Anna',
      'herstel dagboek --bewaar-tot 6m',
    ],
    voldaan: ['herstel voldaan bekkenfysio', 'herstel voldaan wond-dicht --niet'],
    bronnen: ['herstel bronnen', 'herstel bronnen goom-2019', 'herstel bronnen --conflicten'],
    inhoud: ['herstel inhoud controleer data', 'herstel inhoud document > inhoud.md'],
    aanvullen: ['source <(herstel aanvullen bash)', 'herstel aanvullen fish | source'],
    help: ['herstel help plan', 'herstel help datums'],
  },
  helpTopics: (topics: readonly string[]): string => `Meer hulp: herstel help ${topics.join('|')}`,
  versions: (program: string, content: string, hash: string, reviewed: { readonly by: string } | null): string =>
    `herstel ${program}\ninhoud ${content} (${hash}), ${
      reviewed === null ? 'niet beoordeeld door een zorgverlener' : `beoordeeld door ${reviewed.by}`
    }`,
  intendedUse:
    'Een gratis programma zonder CE-markering, bedoeld als informatie en om te\nplannen. Het stelt geen diagnose en vervangt geen zorgverlener. De inhoud is\nniet beoordeeld door een zorgverlener. Bij direct gevaar: bel 112.',
  oldContent: (consultedOn: string): string =>
    `De bronnen van deze inhoud zijn het laatst nagekeken op ${consultedOn}. Vraag naar een nieuwere versie.`,
  brokenContent: (folder: string, problems: string): string =>
    `De inhoud in ${folder} klopt niet. Niets is gebruikt.\n${problems}`,
  outputRefused: (reason: string): string => `De uitvoer kan ik niet schrijven: ${reason}.`,
  bug: (version: string, trace: string): string =>
    `Er ging iets mis in herstel ${version}. Dat ligt niet aan jou.\nMeld het met deze regels erbij:\n${trace}\n`,
} as const;
