import type { Document } from '../../src/document/document.ts';

/** Every kind of block, in Dutch with accents and long words; invented content, for the renderers alone. */
export const sampleDocument: Document = {
  title: 'Je herstel na een totaalruptuur (3b)',
  subtitle: 'Bevallen op vrijdag 1 maart 2024. Vandaag is het vrijdag 19 april 2024: 7 weken na de bevalling.',
  blocks: [
    {
      type: 'section',
      id: 'in-het-kort',
      title: 'In het kort',
      blocks: [
        {
          type: 'paragraph',
          role: 'lead',
          text: 'Je bent 7 weken na de bevalling. Je litteken wordt soepeler en sterker.',
        },
        {
          type: 'facts',
          items: [
            {
              term: 'Fase',
              text: [
                { kind: 'strong', text: 'Soepeler worden' },
                { kind: 'plain', text: ' (3 van 4)' },
              ],
            },
            { term: 'Tot', text: 'zondag 30 juni 2024' },
            {
              term: 'Volgende mijlpaal',
              text: [
                { kind: 'plain', text: 'Steviger wandelen, op 24 mei 2024, over 35 dagen' },
                { kind: 'note', sources: ['a'] },
              ],
            },
          ],
        },
        {
          type: 'section',
          id: 'wat-nu-helpt',
          title: 'Wat nu helpt',
          blocks: [
            {
              type: 'list',
              style: 'bullets',
              items: [
                {
                  tone: 'do',
                  text: [
                    { kind: 'plain', text: 'Masseer je litteken een paar minuten per dag.' },
                    { kind: 'note', sources: ['b'] },
                  ],
                },
                {
                  tone: 'do',
                  text: [
                    {
                      kind: 'plain',
                      text: 'Beweeg elke dag, zolang het geen pijn doet. Ga bij een zwaar gevoel even liggen en maak je wandeling de volgende keer korter.',
                    },
                    { kind: 'note', sources: ['a', 'b'] },
                  ],
                },
                { tone: 'do', text: 'Oefen je bekkenbodem: aanspannen én weer loslaten.' },
              ],
            },
          ],
        },
        {
          type: 'section',
          id: 'wat-je-nog-laat',
          title: 'Wat je nog laat',
          blocks: [
            {
              type: 'list',
              style: 'bullets',
              items: [
                {
                  tone: 'avoid',
                  text: [
                    { kind: 'plain', text: 'Ren en spring nog niet.' },
                    { kind: 'note', sources: ['a'] },
                  ],
                },
                { tone: 'avoid', text: 'Pers niet op de wc.' },
              ],
            },
          ],
        },
        {
          type: 'callout',
          tone: 'training',
          title: 'Vier rode vlaggen: doe rustiger aan',
          blocks: [
            {
              type: 'list',
              style: 'numbers',
              items: [
                { text: 'Pijn' },
                { text: 'Je buik blijft niet plat' },
                { text: 'Je verliest urine' },
                { text: 'Een zwaar gevoel bij je bekkenbodem' },
              ],
            },
          ],
        },
        {
          type: 'callout',
          tone: 'alarm',
          title: 'Bel meteen',
          blocks: [
            {
              type: 'paragraph',
              text: [
                { kind: 'plain', text: 'Bel ' },
                { kind: 'phone', text: '112', number: '112' },
                { kind: 'plain', text: ' bij levensgevaar. Denk je aan zelfdoding? Bel ' },
                { kind: 'phone', text: '0800 0113', number: '08000113' },
                { kind: 'plain', text: ' of kijk op ' },
                { kind: 'link', text: '113.nl', href: 'https://www.113.nl' },
                { kind: 'plain', text: '.' },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'tijdlijn',
      title: 'Je tijdlijn',
      blocks: [
        {
          type: 'timeline',
          title: 'Je fasen, van de bevalling tot een jaar erna',
          description: 'Je bent in fase 4 van het algemene herstel en in fase 3 van het herstel na een totaalruptuur.',
          here: 49,
          hereLabel: 'je bent hier: 7 weken',
          rows: [
            {
              title: 'Algemeen herstel',
              segments: [
                { title: 'Rusten', from: 0, until: 14, when: '1 maart tot 15 maart 2024', state: 'passed' },
                { title: 'Kleine stukjes', from: 14, until: 28, when: '15 maart tot 29 maart 2024', state: 'passed' },
                { title: 'Rustig verder', from: 28, until: 42, when: '29 maart tot 12 april 2024', state: 'passed' },
                { title: 'Actief herstellen', from: 42, until: 92, when: '12 april tot 1 juni 2024', state: 'current' },
                {
                  title: 'Opbouwen naar sport',
                  from: 92,
                  until: 184,
                  when: '1 juni tot 1 september 2024',
                  state: 'ahead',
                },
                {
                  title: 'Steeds meer aankunnen',
                  from: 184,
                  until: 275,
                  when: '1 september tot 1 december 2024',
                  state: 'ahead',
                },
                {
                  title: 'Verder leven met de rode vlaggen in je hoofd',
                  from: 275,
                  until: null,
                  when: 'vanaf 1 december 2024',
                  state: 'ahead',
                },
              ],
            },
            {
              title: 'Na een totaalruptuur',
              segments: [
                { title: 'De wond', from: 0, until: 5, when: '1 maart tot 6 maart 2024', state: 'passed' },
                {
                  title: 'Littekenweefsel groeit',
                  from: 5,
                  until: 28,
                  when: '6 maart tot 29 maart 2024',
                  state: 'passed',
                },
                { title: 'Soepeler worden', from: 28, until: 122, when: '29 maart tot 1 juli 2024', state: 'current' },
                { title: 'Ordenen', from: 122, until: null, when: 'vanaf 1 juli 2024', state: 'ahead' },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'wat-mag-wanneer',
      title: 'Wat mag wanneer',
      blocks: [
        {
          type: 'list',
          style: 'bullets',
          items: [
            {
              tone: 'open',
              text: [
                { kind: 'strong', text: 'Wandelen' },
                { kind: 'plain', text: ', sinds 15 maart 2024.' },
                { kind: 'note', sources: ['a'] },
              ],
            },
            {
              tone: 'open',
              text: [
                { kind: 'strong', text: 'Fietsen' },
                { kind: 'plain', text: ', sinds 29 maart 2024.' },
              ],
            },
            {
              tone: 'conditional',
              text: [
                { kind: 'strong', text: 'Krachttraining met licht gewicht' },
                { kind: 'plain', text: ', sinds 12 april 2024.' },
              ],
              children: [
                {
                  type: 'list',
                  style: 'checks',
                  items: [
                    { checked: true, text: 'Je hebt geen pijn.' },
                    { checked: false, text: 'Je bent bij de geregistreerd bekkenfysiotherapeut geweest.' },
                  ],
                },
              ],
            },
            {
              tone: 'closed',
              text: [
                { kind: 'strong', text: 'Hardlopen' },
                { kind: 'plain', text: ', niet voor 1 september 2024. Dat is over 135 dagen.' },
                { kind: 'note', sources: ['a', 'c'] },
              ],
            },
          ],
        },
        {
          type: 'table',
          caption: 'Volgende mijlpalen',
          columns: [
            { title: 'Wanneer', align: 'left' },
            { title: 'Wat', align: 'left' },
            { title: 'Over', align: 'right' },
          ],
          rows: [
            [
              '24 mei 2024',
              [
                { kind: 'plain', text: 'Steviger wandelen mag, als het goed voelt' },
                { kind: 'note', sources: ['a'] },
              ],
              '35 dagen',
            ],
            [
              '1 juli 2024',
              'Fase 4 begint: het littekenweefsel ordent zich in de richting van de belasting',
              '73 dagen',
            ],
            ['1 september 2024', 'Hardlopen en springen mag, onder voorwaarden', '135 dagen'],
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'hoe-sterk',
      title: 'Hoe sterk is het weefsel nu?',
      blocks: [
        {
          type: 'range',
          title: 'Litteken bij de bekkenbodem',
          low: 37,
          high: 53,
          label: '37 tot 53 % van de oude sterkte',
          caption: 'Een schatting. Het zegt niet wat je mag doen: dat bepalen je klachten.',
        },
        {
          type: 'curve',
          title: 'Zo komt de sterkte terug',
          description:
            'De sterkte stijgt snel in de eerste 3 maanden en daarna langzamer. Na een jaar is dat 65 tot 85 %.',
          here: 49,
          hereLabel: 'je bent hier: 7 weken',
          caption: 'Schatting uit dierproeven en oudere studies. Een litteken blijft vaak rond 80 % steken.',
          series: [
            {
              title: 'Litteken bij de bekkenbodem',
              band: [
                { day: 7, low: 3, mid: 5, high: 8 },
                { day: 10, low: 4, mid: 7, high: 12 },
                { day: 21, low: 10, mid: 20, high: 25 },
                { day: 30, low: 15, mid: 28, high: 38 },
                { day: 42, low: 35, mid: 45, high: 50 },
                { day: 84, low: 45, mid: 60, high: 80 },
                { day: 120, low: 52, mid: 66, high: 80 },
                { day: 183, low: 60, mid: 70, high: 80 },
                { day: 270, low: 65, mid: 75, high: 85 },
                { day: 365, low: 65, mid: 80, high: 85 },
              ],
              points: [
                { fromDay: 21, untilDay: 21, low: 20, high: 20, label: 'rond week 3', sources: ['b'] },
                { fromDay: 42, untilDay: 42, low: 40, high: 50, label: 'rond week 6', sources: ['b'] },
                { fromDay: 183, untilDay: 365, low: 65, high: 85, label: 'tussen maand 6 en 12', sources: ['b'] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'check',
      title: 'Uitkomst van de check',
      blocks: [
        {
          type: 'card',
          level: 'now',
          label: 'Nu bellen',
          title: 'Veel bloedverlies',
          blocks: [
            {
              type: 'paragraph',
              text: [
                { kind: 'plain', text: 'Bel ' },
                { kind: 'phone', text: '112', number: '112' },
                { kind: 'plain', text: '. Ga liggen tot er hulp is.' },
              ],
            },
          ],
        },
        {
          type: 'card',
          level: 'appointment',
          label: 'Afspraak maken',
          title: 'Je verliest ontlasting',
          blocks: [
            { type: 'paragraph', text: 'Bel je huisarts deze week. Vraag om een verwijzing.' },
            {
              type: 'list',
              style: 'bullets',
              items: [
                { text: 'Schrijf op hoe vaak het gebeurt.' },
                { text: 'Neem dit overzicht mee, zodat je geen woord vergeet.' },
              ],
            },
          ],
        },
        {
          type: 'callout',
          tone: 'info',
          title: 'Verder kijken',
          blocks: [
            {
              type: 'paragraph',
              text: [
                { kind: 'plain', text: 'Doe de check met ' },
                { kind: 'command', text: 'herstel check' },
                {
                  kind: 'plain',
                  text: '. Een handboek over postpartumbekkenbodemfysiotherapeutenopleidingen kost € 35.',
                },
              ],
            },
            { type: 'paragraph', role: 'quiet', text: 'Naïef, coördinatie, café: accenten blijven heel.' },
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'op-papier',
      title: 'Op papier',
      blocks: [
        {
          type: 'columns',
          columns: [
            {
              type: 'section',
              id: 'afspraken',
              title: 'Afspraken',
              blocks: [
                {
                  type: 'list',
                  style: 'bullets',
                  items: [
                    {
                      text: [{ kind: 'strong', text: 'Nacontrole' }],
                      children: [{ type: 'write', label: 'Datum en tijd', room: 'line' }],
                    },
                  ],
                },
              ],
            },
            {
              type: 'section',
              id: 'voorwaarden',
              title: 'Voorwaarden',
              blocks: [
                {
                  type: 'list',
                  style: 'checks',
                  compact: true,
                  items: [
                    { checked: false, text: 'Je hebt geen pijn' },
                    { checked: false, text: 'Je wond is dicht' },
                  ],
                },
                {
                  type: 'list',
                  style: 'bullets',
                  compact: true,
                  items: [{ text: 'Pijn' }, { text: 'Plasverlies' }],
                },
              ],
            },
          ],
        },
        { type: 'write', label: 'Aantekeningen', room: 'rest' },
      ],
    },
  ],
  sources: [
    {
      id: 'a',
      title: 'Hersteltijdlijn',
      organisation: 'Voorbeeldpraktijk',
      year: null,
      url: 'https://voorbeeld.example/tijdlijn',
      grade: 'ervaring',
    },
    {
      id: 'b',
      title: 'Herstel van littekens',
      organisation: 'Voorbeeldziekenhuis',
      year: 2021,
      url: 'https://voorbeeld.example/litteken?a=1&b=2',
      grade: 'folder van een zorgorganisatie',
    },
    {
      id: 'c',
      title: 'Weer gaan hardlopen',
      organisation: 'Voorbeeld, Test en Proef',
      year: 2019,
      url: null,
      grade: 'richtlijn of onderzoek',
    },
  ],
  closing: [
    'Dit overzicht geeft informatie en helpt plannen. Het is geen diagnose en geen medisch hulpmiddel.',
    'Niet beoordeeld door een zorgverlener. Inhoud 1.0.0, programma 0.1.0.',
  ],
};
