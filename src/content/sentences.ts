// After these a full stop does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:bijv|bv|ca|evt|max|min|nr|dr|tel|incl|excl|resp|m\.b\.t|o\.a|d\.w\.z|m\.n|z\.s\.m)\.$/iu;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[.!?…]["'’”)\]]*)\s+|\n{2,}/u).filter((part) => part.trim() !== '');
  const sentences: string[] = [];
  for (const part of parts) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous)) sentences[sentences.length - 1] = `${previous} ${part}`;
    else sentences.push(part.trim());
  }
  return sentences;
}

/** The number of words in a sentence: whatever stands between spaces and has a letter or a digit. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The average number of words per sentence; 0 when there is no sentence. */
export function averageSentenceLength(texts: Iterable<string>): number {
  let sentences = 0;
  let words = 0;
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      sentences += 1;
      words += wordCount(sentence);
    }
  }
  return sentences === 0 ? 0 : words / sentences;
}
