import { expect, it } from 'vitest';
import { keepTogether } from '../../src/render/keep-together.ts';

// A no-break space is written as ~.
it.each([
  ['op 1 maart 2024 in huis', 'op 1~maart~2024 in huis'],
  ['na 6 weken en 6 dagen', 'na 6~weken en 6~dagen'],
  ['in fase 3 van 4', 'in fase~3 van 4'],
  ['bel 0800 0113 nu', 'bel~0800~0113 nu'],
  ['+31 10 123 45 67', '+31~10~123~45~67'],
  ['Inhoud 1.0.0 (873546aeaadb), licentie', 'Inhoud 1.0.0 (873546aeaadb), licentie'],
  ['zonder cijfers', 'zonder cijfers'],
])('%s', (text, together) => {
  expect(keepTogether(text).replaceAll('\u00a0', '~')).toBe(together);
});
