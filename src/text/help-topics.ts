export const HELP_TOPICS = ['datums', 'afsluitcodes', 'formaten', 'omgeving', 'privacy', 'inhoud'] as const;
export type HelpTopicName = (typeof HELP_TOPICS)[number];

/** A page of `herstel help`: paragraphs, then words with what they mean. */
export interface HelpTopic {
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

export const helpTopics: Readonly<Record<HelpTopicName, HelpTopic>> = {
  datums: {
    title: 'Datums',
    summary: 'hoe je een datum schrijft, en hoe er geteld wordt',
    paragraphs: [
      'Dag 0 is de dag van de bevalling. Een week is zeven dagen. Een maand later is dezelfde dag van de volgende maand. Bestaat die dag niet, dan telt de eerste dag van de maand erna: nooit te vroeg.',
      'Een jaar schrijf je met vier cijfers. Een datum met schuine strepen wordt geweigerd, want 1/3 kan twee dingen betekenen.',
      'Een bevalling mag tot 42 weken in de toekomst liggen: dan kijk je vooruit.',
    ],
    terms: [
      ['2024-03-01', 'jaar, maand, dag'],
      ['1-3-2024, 1.3.2024', 'dag, maand, jaar'],
      ['"1 maart 2024"', 'met aanhalingstekens, omdat er spaties in staan'],
      ['gisteren, "3 weken geleden"', 'terug vanaf vandaag, of vanaf --vandaag'],
    ],
  },
  afsluitcodes: {
    title: 'Afsluitcodes',
    summary: 'wat een script aan de afsluitcode ziet',
    paragraphs: ['Het resultaat gaat naar standaarduitvoer, al het andere naar standaardfout.'],
    terms: [
      ['0', 'klaar; bij check: met deze antwoorden is niets gevonden'],
      [
        '1',
        'check, test of inhoud controleer vond iets, of kon niet beslissen; bij een lijst: minstens één cliënt lukte niet',
      ],
      ['2', 'verkeerd gebruik, of inhoud die niet klopt'],
      ['130', 'afgebroken met Ctrl-C'],
    ],
  },
  formaten: {
    title: 'Formaten',
    summary: 'waarvoor je welk bestand maakt',
    paragraphs: [
      'herstel export maakt een bestand van je plan. Zonder --uit komt het op standaarduitvoer.',
      'Een pdf maak je van de html: open die in een browser en kies afdrukken.',
    ],
    terms: [
      ['html', 'om te printen of op je telefoon te lezen; --omvang blad is twee kanten van een A4'],
      ['markdown', 'om in een dossier of notitie te plakken'],
      ['ics', 'voor je agenda; opnieuw importeren werkt bij en verdubbelt niet'],
      ['svg', 'de tijdlijn en de herstelcurve als plaatje'],
      ['json', 'voor een ander programma'],
    ],
  },
  omgeving: {
    title: 'Omgeving',
    summary: 'instellingen die je niet elke keer hoeft te typen',
    paragraphs: ['Een optie op de opdrachtregel gaat voor.'],
    terms: [
      ['HERSTEL_INHOUD', 'map met inhoud (YAML), als --inhoud'],
      ['HERSTEL_MAP', 'map voor profiel en dagboek'],
      ['XDG_DATA_HOME', 'daaronder komt de map herstel, op elk systeem'],
      ['NO_COLOR', 'geen kleur'],
      ['COLUMNS', 'breedte van de tekst als er geen scherm is'],
      ['PAGER', 'programma dat lange uitvoer per scherm toont; anders less'],
      ['LANG, LC_ALL', 'zonder UTF-8: gewone tekens in plaats van lijnen en blokjes'],
    ],
  },
  privacy: {
    title: 'Privacy',
    summary: 'wat er bewaard wordt, waar, en hoe je het weghaalt',
    paragraphs: [
      'Dit programma maakt geen verbinding met internet. Zonder dat je erom vraagt, bewaart het niets.',
      'Antwoorden over veiligheid thuis worden nooit bewaard.',
      'Wie een lijst met cliënten verwerkt, is zelf verantwoordelijk voor die gegevens.',
    ],
    terms: [
      ['herstel profiel toon', 'laat zien wat er staat, en in welke map'],
      ['herstel profiel wis', 'haalt profiel en dagboek weg'],
      ['herstel dagboek --verwijder', 'haalt één regel uit het dagboek weg'],
    ],
  },
  inhoud: {
    title: 'Inhoud',
    summary: 'waar de adviezen vandaan komen, en hoe je ze aanpast',
    paragraphs: [
      'Alles wat medisch iets zegt, staat als YAML in de map data, met bij elke uitspraak een bron. Aanpassen kan zonder programmeren: CONTRIBUTING.md legt het uit, ook in het Nederlands.',
    ],
    terms: [
      ['herstel inhoud controleer data', 'zegt per bestand en regel wat niet klopt'],
      ['herstel plan … --inhoud data', 'gebruikt je aangepaste inhoud meteen'],
      ['herstel inhoud document', 'alle inhoud op één pagina, voor wie het beoordeelt'],
      ['herstel bronnen', 'de bronnen, met hun rang'],
    ],
  },
};
