/** The words of `herstel bronnen`. */
export const sourceWords = {
  title: 'Bronnen',
  subtitle: 'Waar elke uitspraak van herstel vandaan komt',
  lead: 'Elke uitspraak heeft een bron. Hoe hoger de rang, hoe steviger. Wat we zelf voorstellen, staat er ook bij.',
  conflictsTitle: 'Waar bronnen verschillen',
  conflictsSubtitle: 'Wat elke bron zegt, wat herstel volgt en waarom',
  follows: 'Wat herstel volgt',
  why: 'Waarom',
  usedFor: (count: number): string => (count === 1 ? 'voor 1 uitspraak' : `voor ${count} uitspraken`),
  consulted: (date: string): string => `geraadpleegd op ${date}`,
  read: {
    original: 'origineel gelezen',
    restated: 'gelezen in een samenvatting, of op een pagina die de bron navertelt',
    none: 'geen pagina gelezen',
  },
  grade: 'Rang',
  oneSourceHint: 'Wat er uit één bron komt, zie je zo:',
  conflictsHint: 'Waar bronnen verschillen, zie je met:',
  statementsOf: (title: string): string => `Wat komt uit: ${title}`,
} as const;
