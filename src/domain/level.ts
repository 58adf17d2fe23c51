/** How serious, from lowest to highest: geen, let op, afspraak, vandaag bellen, nu bellen. */
export const LEVELS = ['none', 'watch', 'appointment', 'today', 'now'] as const;
export type Level = (typeof LEVELS)[number];

/** The higher of two levels. */
export function highestLevel(left: Level, right: Level): Level {
  return LEVELS.indexOf(left) >= LEVELS.indexOf(right) ? left : right;
}

/** The lowest of some levels; of none `now`. */
export function lowestLevel(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'now';
}
