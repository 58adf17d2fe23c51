/** The words of `herstel aanvullen`. */
export const completionWords = {
  shell: 'bash, zsh of fish',
  words: 'woorden die op deze plek kunnen staan; de scripts vragen dit',
  manual: 'de handleiding voor man, in roff',
} as const;
