/** What the program says of itself. */
export const cliWords = {
  description: 'Een plan voor je herstel na een bevalling: waar je staat, wat nu kan, wat nog niet en wat erna komt.',
  versionOption: 'toon de versie',
  helpCommand: 'toon de hulp bij een commando',
  commands: {
    plan: 'waar je staat, wat nu kan, wat nog niet en waarom, en wat erna komt',
    check: 'vragen over klachten: wat past bij nu, en wanneer je belt',
    export: 'je plan als Markdown, HTML, agenda (ics), JSON of plaatje (svg)',
    uitleg: 'achtergrond: de bekkenbodem, hoe weefsel herstelt, de cijfers',
    bronnen: 'waar elke uitspraak vandaan komt, en waar bronnen verschillen',
    aanvullen: 'opdrachten aanvullen met Tab, in bash, zsh of fish',
    inhoud: 'voor wie de inhoud beheert: controleren, schema, overzicht, dekking',
  },
  topicArgument: 'een onderwerp, of alles; zonder onderwerp zie je de lijst',
  sourceArgument: 'naam van een bron: toont wat daaruit komt',
  conflictsOption: 'toon waar bronnen verschillen, wat herstel volgt en waarom',
  afterLossOption: 'woorden die passen als je baby is overleden',
  examples: [
    'Voorbeelden:',
    '  herstel plan --bevallen 2024-03-01',
    '  herstel plan --bevallen "1 maart 2024" --ruptuur 3b --alles',
    '  herstel check --bevallen 2024-03-01',
    '  herstel export --bevallen 2024-03-01 --formaat html --uit plan.html',
  ].join('\n'),
  intendedUse:
    'herstel geeft informatie en helpt plannen. Het stelt geen diagnose, is geen medisch hulpmiddel en\nvervangt geen zorgverlener. De inhoud is niet beoordeeld door een zorgverlener.\nBij direct gevaar: bel 112.',
  brokenContent: (folder: string, problems: string): string =>
    `De inhoud in ${folder} klopt niet. Niets is gebruikt.\n${problems}`,
  bug: (version: string, trace: string): string =>
    `Er ging iets mis in herstel ${version}. Dat ligt niet aan jou.\nMeld het met deze regels erbij:\n${trace}\n`,
} as const;
