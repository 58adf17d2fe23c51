const NARROW = "iljtf.,:;'|!()[] Ir-";
const WIDE = 'mwMWOQGCD%@';

// The width of each ASCII character, in ems.
const ASCII = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return NARROW.includes(character) ? 0.33 : WIDE.includes(character) ? 0.88 : 0.59;
});
const OTHER = 0.59;

/** About how wide a text is in a common sans-serif; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (let index = 0; index < text.length; index += 1) units += ASCII[text.charCodeAt(index)] ?? OTHER;
  return units * size;
}

/** Breaks a text over lines that are about `room` wide. */
export function wrapToWidth(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  const space = textWidth(' ', size);
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word, size);
    if (line !== '' && used + space + width > room) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      used += line === '' ? width : space + width;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
