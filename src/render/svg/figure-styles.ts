/**
 * The colours of the drawings and of the page: ink on paper, one accent, and one colour per meaning.
 * Text colours hold at least 4.5:1 on the paper and on their soft companion, lines and marks at least 3:1.
 */
export const lightColors = `
--paper:#ffffff;--ink:#1d282c;--quiet:#52616a;--line:#c8d1d4;--edge:#75858c;--accent:#0b6666;--soft:#d5e8e6;--on-accent:#ffffff;
--good:#276338;--good-soft:#e6f1e8;--warn:#7d5200;--warn-soft:#fbf0d9;--bad:#9d2328;--bad-soft:#fae8e7;--note:#2c5a8c;--note-soft:#e7eff8;--wash:#f4f6f5;`.replace(
  /\n/g,
  '',
);

export const darkColors = `
--paper:#14191b;--ink:#e9eeef;--quiet:#abb8bd;--line:#3b474b;--edge:#7b8b91;--accent:#73c8c2;--soft:#1f4443;--on-accent:#0d1314;
--good:#8fcf9f;--good-soft:#1b2f21;--warn:#e6b860;--warn-soft:#332a17;--bad:#f19a95;--bad-soft:#3a2020;--note:#9cc3ee;--note-soft:#1c2a3a;--wash:#1b2224;`.replace(
  /\n/g,
  '',
);

export const fontFamily = "'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";

/** Classes of the drawings, for a page or a picture that defines the colours. */
export const figureStyles = [
  `.f-text{font-family:${fontFamily};fill:var(--ink)}`,
  '.f-quiet{fill:var(--quiet)}',
  '.f-bold{font-weight:600}',
  '.f-accent{fill:var(--accent)}',
  '.f-passed{fill:var(--soft)}',
  '.f-current{fill:var(--accent)}',
  '.f-ahead{fill:var(--paper);stroke:var(--edge);stroke-width:1}',
  '.f-on{fill:var(--on-accent)}',
  '.f-grid{stroke:var(--line);stroke-width:1;fill:none}',
  '.f-band{fill:var(--soft)}',
  '.f-mid{stroke:var(--accent);stroke-width:2.5;fill:none;stroke-linejoin:round;stroke-linecap:round}',
  '.f-point{stroke:var(--warn);stroke-width:1.75;fill:none}',
  '.f-dot{fill:var(--paper);stroke:var(--warn);stroke-width:1.75}',
  '.f-number{fill:var(--warn);font-weight:600}',
  '.f-here{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 3;fill:none}',
  '.f-mark{fill:var(--ink)}',
].join('');
