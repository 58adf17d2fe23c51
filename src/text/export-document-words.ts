/** The words that only the handout and the export have. */
export const exportDocumentWords = {
  titleFor: (name: string): string => `Herstelplan voor ${name}`,
  handout: 'Het belangrijkste nu',
  handoutPhase: 'Fase',
  handoutDay: 'Tijd sinds de bevalling',
  handoutDoes: 'Doen',
  handoutLeaves: 'Laten',
  stop: 'Stop en doe een stap terug: de vier rode vlaggen',
  stopSigns: (signs: readonly string[]): string => signs.map((sign) => `${sign}.`).join(' '),
  stopMore: 'Dit zijn trainingssignalen: de belasting is te groot. Wat je dan doet, staat verderop.',
  call: 'Alarmsignalen: bel',
  callSigns: 'Alarmsignalen, en wie je belt',
  callLead: 'Eén teken is genoeg om te bellen. Zeg dat je bevallen bent, en wanneer.',
  levels: { now: 'Bel nu', today: 'Bel vandaag' },
  callGroup: (level: string, contact: string): string => `${level}: ${contact}`,
  callForDay: (date: string): string =>
    `Deze lijst hoort bij ${date}. Later kan iemand anders de juiste zijn om te bellen. Loop je klachten na met herstel check.`,
  nextDate: 'Eerst hierna',
  details: 'Je hele plan',
} as const;
