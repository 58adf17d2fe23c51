const NARROW = new Set("iljtf.,:;'|!()[] Ir-");
const WIDE = new Set('mwMWOQGCD%@—');

/** About how wide a text is in a common sans-serif; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += NARROW.has(character) ? 0.33 : WIDE.has(character) ? 0.88 : 0.59;
  return units * size;
}

/** Breaks a text over lines that are about `room` wide. */
export function wrapToWidth(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}
