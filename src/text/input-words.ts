const DATE_FORMS = 'Schrijf een datum zo: 2024-03-01, 1-3-2024 of "1 maart 2024".';

/** What the program says when it cannot use what was typed. */
export const inputWords = {
  deliveryMissing:
    'De datum van de bevalling ontbreekt.\nGeef die met --bevallen, bijvoorbeeld: herstel plan --bevallen 2024-03-01',
  deliveryTooFarAhead: (value: string): string =>
    `--bevallen "${value}" ligt meer dan 42 weken vooruit. Klopt het jaar?\nVooruitkijken kan tot 42 weken.`,
  deliveryTooLongAgo: (value: string, year: number): string =>
    `--bevallen "${value}" ligt voor ${year}. Klopt het jaar?\nherstel rekent vanaf 1 januari ${year}.`,
  totalRuptureWithCaesarean: (tear: string): string =>
    [
      `--ruptuur ${tear} past niet bij --type keizersnede.`,
      'Een totaalruptuur ontstaat bij een vaginale bevalling, ook met vacuüm of tang.',
      'Was dat zo? Kies dan --type vaginaal of --type kunstverlossing.',
      'Had je een keizersnede? Laat --ruptuur dan weg.',
      'Was het allebei? Vraag je gynaecoloog wat voor jou geldt, en reken met --type kunstverlossing: dat plan is het voorzichtigst voor je bekkenbodem.',
    ].join('\n'),
  notADate: (option: string, value: string, problem: 'form' | 'slashes' | 'impossible'): string => {
    const reasons = {
      form: `${option} "${value}" is geen datum die herstel kan lezen.`,
      slashes: `${option} "${value}" heeft schuine strepen. Dan is niet zeker wat de dag is en wat de maand.`,
      impossible: `${option} "${value}" bestaat niet op de kalender.`,
    };
    return `${reasons[problem]}\n${DATE_FORMS}`;
  },
  notAnOption: (option: string, value: string, known: readonly string[], nearest: string | undefined): string =>
    `${option} "${value}" ken ik niet.${meant(nearest)}\nKies uit: ${known.join(', ')}.`,
  unknownSource: (value: string, nearest: string | undefined): string =>
    `De bron "${value}" ken ik niet.${meant(nearest)}\nAlle bronnen, met hun naam, zie je met: herstel bronnen`,
  allAndShort: 'Kies --alles of --kort, niet allebei.',
  sourceAndConflicts: 'Noem een bron of kies --conflicten, niet allebei.',
  notAWidth: (value: string): string =>
    `--breedte "${value}" is geen aantal tekens. Geef een heel getal van 40 tot 200, bijvoorbeeld 80.`,
} as const;

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Bedoelde je "${nearest}"?`;
}
