/** For whom a visit sheet is: the words of `--voor`. */
export const VISITS = ['nacontrole', 'bekkenfysio', 'huisarts'] as const;
export type VisitFor = (typeof VISITS)[number];

/** What stands on a visit sheet. */
export const visitWords = {
  titles: {
    nacontrole: 'Voor mijn nacontrole',
    bekkenfysio: 'Voor mijn bekkenfysiotherapeut',
    huisarts: 'Voor mijn huisarts',
  },
  madeOn: (date: string): string => `Gemaakt op ${date}, uit wat ik zelf heb opgeschreven`,
  situation: 'Mijn situatie',
  delivered: 'Bevallen op',
  mode: 'Soort bevalling',
  tear: 'Ruptuur',
  afterLoss: 'Verlies',
  afterLossText: 'mijn baby is overleden',
  lastCheck: 'Mijn laatste check',
  noCheck: 'Ik heb nog geen check bewaard.',
  checkOn: (date: string, level: string): string => `Op ${date}: ${level}.`,
  since: (first: string, times: number, of: number): string =>
    `: voor het eerst gemeld op ${first}, bij ${times} van ${of} checks`,
  waits: 'Waar mijn plan op wacht',
  waitsForNothing: 'Aan alle voorwaarden van mijn plan is voldaan.',
  andMore: (count: number): string => `En nog ${count}.`,
  questions: 'Mijn vragen',
  emptyLine: '____________________',
  option: 'één kant A4 voor een bezoek (markdown of html), uit je profiel en dagboek',
  format: 'Een blad voor een bezoek is er als html of markdown. Kies --formaat html of --formaat markdown.',
} as const;
