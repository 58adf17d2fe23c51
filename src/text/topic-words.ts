/** The words of `herstel uitleg`. */
export const topicWords = {
  title: 'Uitleg',
  subtitle: 'Achtergrond bij je herstel na een bevalling',
  lead: 'Kies een onderwerp. Alles onder elkaar lees je met: herstel uitleg alles',
  all: 'alles',
} as const;
