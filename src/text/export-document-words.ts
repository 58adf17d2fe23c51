/** The words that only what is exported has. */
export const exportDocumentWords = {
  titleFor: (name: string): string => `Herstelplan voor ${name}`,
  foot: (whose: string, date: string): string => `${whose} · ${date}`,
  pictureNote: 'Wat mag, hangt ook af van de voorwaarden.',
  stop: 'Stop bij deze vier rode vlaggen',
  stopMore: 'Dit zijn trainingssignalen: de belasting is te groot. Stop, rust uit, en doe de volgende keer minder.',
  callSigns: 'Alarmsignalen, en wie je belt',
  callSignsAhead: 'Alarmsignalen na de bevalling, en wie je belt',
  pregnantNow: 'Ben je nu zwanger en ongerust? Bel je verloskundige of het ziekenhuis. Is er levensgevaar? Bel 112.',
  phasesAhead: 'De fasen hierna',
  appointments: 'Al je afspraken',
  callLead: 'Eén teken is genoeg om te bellen. Zeg dat je bevallen bent, en wanneer.',
  levels: { now: 'Bel nu', today: 'Bel vandaag' },
  callGroup: (level: string, contact: string): string => `${level}: ${contact}`,
  callForDay: (date: string): string =>
    `Deze lijst hoort bij ${date}. Later kan iemand anders de juiste zijn om te bellen.`,
} as const;
