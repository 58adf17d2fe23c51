/** Who it is for, in letters. */
export const LONGEST_NAME = 200;
/** What someone adds to a check for the care provider: since when, or a question. */
export const LONGEST_NOTE = 500;
