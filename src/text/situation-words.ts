/** How a delivery is written on the command line and in a client list, and what the code calls it. */
export const MODE_WORDS = {
  vaginaal: 'vaginal',
  kunstverlossing: 'instrumental',
  keizersnede: 'caesarean',
} as const;

export const TEAR_WORDS = {
  geen: 'none',
  '1': '1',
  '2': '2',
  knip: 'episiotomy',
  '3a': '3a',
  '3b': '3b',
  '3c': '3c',
  '4': '4',
  'weet-niet': 'unknown',
} as const;
