import type { DeliveryKind } from '../domain/delivery.ts';
import type { Flaw, Problem, ProblemCode, ProblemDetails } from '../domain/problem.ts';
import type { QuestionKind } from '../domain/questionnaire.ts';
import { meantPerhaps, quoted } from './quoted.ts';
import { modeNames } from './situation-words.ts';

/** What is wrong, and what would be right, per code. */
const SENTENCES: { readonly [Code in ProblemCode]: (details: ProblemDetails[Code]) => string } = {
  'folder-unreadable': ({ reason }) =>
    reason === 'ENOENT' ? 'deze map bestaat niet' : `deze map kan niet gelezen worden${inBrackets(reason)}`,
  'folder-not-content': ({ nearest }) => `geen inhoudsmap: guide.yaml ontbreekt${meantPerhaps(nearest, '`')}`,
  'folder-too-large': ({ files, folders, megabytes }) =>
    `deze map is te groot; hoogstens ${files} YAML-bestanden in ${folders} mappen, samen ${megabytes} MB`,
  'file-unreadable': ({ reason }) => `dit bestand kan niet gelezen worden${inBrackets(reason)}`,
  'file-missing': () => 'dit bestand ontbreekt',
  'file-unknown': ({ nearest }) =>
    `dit bestand hoort niet in de inhoud${nearest === undefined ? '; gebruik een map zoals tracks/NAAM.yaml of check/NAAM.yaml, of een van de vaste namen' : meantPerhaps(nearest, '`')}`,
  'file-name-differs': ({ id, file }) => `de id \`${id}\` hoort gelijk te zijn aan de bestandsnaam \`${file}\``,
  'file-too-large': ({ largest }) => `dit bestand is te groot; het mag hoogstens ${largest} kB zijn`,
  'file-not-regular': () => 'dit is geen gewoon bestand; een pijp of apparaat wordt niet gelezen',
  'file-empty': () => 'dit bestand is leeg; er staat geen inhoud in',
  'not-utf8': () => 'hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8',
  'control-character': () => 'hier staat een onzichtbaar stuurteken; haal het weg',
  'yaml-syntax': () => 'dit is geen geldige YAML; kijk naar de inspringing en de aanhalingstekens',
  'yaml-indent': () =>
    'de inspringing klopt niet, of een haakje is niet gesloten; spring met spaties in, op elk niveau evenveel',
  'yaml-tab': () => 'hier staat een tab; spring in met spaties',
  'yaml-quote': () => 'een aanhalingsteken is niet gesloten; zet er aan het einde van de tekst een bij',
  'yaml-colon': () =>
    'hier staat een dubbele punt waar YAML hem verkeerd leest; zet de tekst tussen dubbele aanhalingstekens',
  'yaml-two-documents': () => 'een tweede document begint met `---`; zet er één per bestand',
  'yaml-duplicate-key': ({ key }) => `de sleutel ${quoted(key)} staat er twee keer; laat er één staan`,
  'yaml-alias': () => 'verwijzingen met `&` en `*` mogen hier niet; schrijf de tekst voluit',
  'yaml-tag': ({ tag }) =>
    `${tag === undefined ? 'een label' : `het label ${quoted(tag)}`} mag hier niet; laat het weg`,
  'yaml-key': ({ key }) =>
    `${key === '' ? 'deze sleutel' : quoted(key)} kan geen sleutel zijn; gebruik een gewoon woord`,
  'yaml-too-deep': ({ most }) => `dit is te diep genest; hoogstens ${most} niveaus`,
  'yaml-too-much': () => 'dit bestand heeft te veel losse onderdelen; verdeel het over meer bestanden',
  'problems-more': () => 'er zijn nog meer problemen; los eerst deze op',

  'key-unknown': ({ key, nearest, allowed }) =>
    `onbekende sleutel ${quoted(key)}${nearest === undefined ? `; hier mag: ${allowed}` : meantPerhaps(nearest, '`')}`,
  'key-missing': ({ key }) => `\`${key}\` ontbreekt`,
  'type-wrong': ({ expected, found }) =>
    `hier hoort ${valueWords(expected)}, er staat ${foundWord(expected, found)}${quoteAdvice(expected, found)}`,
  'text-empty': () => 'deze tekst is leeg',
  'list-empty': () => 'deze lijst is leeg; er hoort ten minste één ding in',
  'list-too-short': ({ least }) => `deze lijst is te kort; er horen ten minste ${least} dingen in`,
  'number-range': ({ found, least, most }) =>
    `${found} valt buiten de grenzen; ${least === undefined ? `hoogstens ${most}` : `ten minste ${least}`}`,
  'value-not-allowed': ({ found, nearest, allowed }) =>
    `${quoted(found)} kan hier niet${nearest === undefined ? `; kies uit: ${allowed}` : meantPerhaps(nearest, '`')}`,
  'id-form': ({ found }) =>
    `${quoted(found)} is geen id; gebruik kleine letters zonder accent, cijfers en streepjes, zoals \`early-rest\``,
  'fact-form': ({ found }) => `${quoted(found)} is geen feitnummer; schrijf het als HT-21`,
  'offset-form': ({ found }) => `${quoted(found)} is geen tijd na de bevalling; schrijf bijvoorbeeld 4d, 6w of 3m`,
  'date-form': ({ found }) => `${quoted(found)} is geen bestaande datum; schrijf hem als 2024-03-01`,
  'url-form': ({ found }) =>
    `${quoted(found)} is geen adres van een pagina; schrijf https://, de site en wat erna komt, of laat \`url\` weg`,
  'version-form': ({ found }) => `${quoted(found)} is geen versie; schrijf drie getallen, zoals "1.0.0"`,
  'phone-form': ({ found }) => `${quoted(found)} is geen telefoonnummer; gebruik cijfers, spaties en streepjes`,
  'criterion-form': () =>
    'dit is geen voorwaarde; schrijf `question` met precies één van `is`, `atLeast`, `above`, `atMost`, `below`, of alleen `all` of `any`',
  'question-form': ({ key, kind, belongs }) =>
    `\`${key}\` hoort bij een vraag van soort \`${belongs}\`, niet bij \`${kind}\``,
  'bout-form': ({ found }) => `${quoted(found)} is geen stuk hardlopen; schrijf bijvoorbeeld "8 x 0:30" of "15:00"`,
  'minutes-form': ({ found }) => `${quoted(found)} is geen tijdsduur; schrijf minuten en seconden, zoals "5:00"`,
  'value-wrong': () => 'deze waarde past hier niet',

  'id-twice': ({ id, file, path }) => `${quoted(id)} bestaat al, in ${file} bij ${path}; kies een andere`,
  'reference-unknown': ({ id, kind, nearest }) =>
    `${KINDS[kind ?? ''] ?? 'de verwijzing'} \`${id}\` bestaat niet${meantPerhaps(nearest, '`')}`,
  'phase-first-not-zero': ({ from }) => `de eerste fase begint op ${from}; zij hoort op 0d te beginnen`,
  'phase-not-ordered': ({ from, until }) => `deze fase eindigt op ${until}, niet na haar begin op ${from}`,
  'phase-hole': ({ until, next }) => `na deze fase (tot ${until}) valt een gat; de volgende begint pas op ${next}`,
  'phase-overlap': ({ until, next }) => `deze fase loopt tot ${until}, maar de volgende begint al op ${next}`,
  'phase-last-not-open': ({ until }) => `de laatste fase eindigt op ${until}; schrijf \`until: open\``,
  'phase-open-too-early': () => 'alleen de laatste fase mag `until: open` hebben',
  'order-depends': ({ left, right }) =>
    `wat eerder komt, ${left} of ${right}, hangt af van de datum van de bevalling; gebruik weken bij weken of maanden bij maanden`,
  'track-without-phases': ({ id }) => `het traject \`${id}\` heeft geen fasen; dat kan alleen bij een aanvulling`,
  'window-empty': ({ from, until }) => `dit eindigt op ${until}, niet na het begin op ${from}`,
  'window-outside-phase': ({ bound, phase }) => `${bound} ligt buiten de fase (${phase})`,
  'weight-missing': ({ id }) =>
    `\`${id}\` zegt wat je doet, maar niet hoe belangrijk dat is; geef een \`weight\` van 1 tot en met 100`,
  'grant-twice': ({ activity }) =>
    `de activiteit \`${activity}\` staat twee keer in dit traject; maak er één regel van`,
  'activity-without-grant': ({ id }) =>
    `geen enkel traject zegt wanneer de activiteit \`${id}\` mag; voeg een grant toe`,
  'impact-without-condition': ({ activity }) =>
    `\`${activity}\` geeft schokbelasting; een datum alleen is niet genoeg, noem ten minste één voorwaarde`,
  'override-own-track': () => 'een traject kan zichzelf niet opzij zetten; noem een ander traject',
  'replaces-same-track': ({ id }) =>
    `de afspraak \`${id}\` staat in ditzelfde traject; vervang er een van een ander traject`,
  'fact-not-covered': ({ id }) => `feit ${id} staat nergens in de inhoud; noem het bij de zin die het zegt`,
  'fact-disputed': ({ id }) => `feit ${id} is omstreden; noem het alleen in conflicts.yaml`,
  'fact-source-missing': ({ id, source }) => `feit ${id} komt uit \`${source}\`; noem die bron ook`,
  'figure-order': ({ low, high }) => `${low} hoort niet hoger te zijn dan ${high}`,
  'band-order': ({ low, mid, high }) => `laag, midden en hoog horen op te lopen; er staat ${low}, ${mid}, ${high}`,
  'band-days': ({ day, previous }) => `dag ${day} komt niet na dag ${previous}; zet de dagen op volgorde`,
  'point-track': ({ track, allowed }) => `het traject \`${track}\` hoort niet bij dit weefsel; kies uit: ${allowed}`,
  'word-presumes-baby': ({ word }) =>
    `"${word}" past niet na een verlies; schrijf \`{text: …, afterLoss: …}\`, met andere woorden of \`hide\``,
  'word-forbidden': ({ word }) => `schrijf niet "${word}"; zeg wat er wel of niet bekend is`,
  'sentence-long': ({ words, most, start }) =>
    `een zin van ${words} woorden ("${start} …"); hoogstens ${most}, maak er twee van`,
  'level-hole': ({ from, until, delivery }) =>
    `geen niveau van ${from} tot ${until === 'open' ? 'later' : until}, bij ${deliveryWords(delivery)}; vul de levels aan`,
  'level-unreachable': () => 'dit niveau komt nooit aan de beurt; de regels erboven gaan altijd voor',
  'level-drop': ({ at, before, level }) =>
    `vanaf ${at} zakt dit alarmsignaal van \`${before}\` naar \`${level}\`; schrijf bij \`drop\` waarom`,
  'contact-missing': ({ level }) => `bij niveau \`${level}\` hoort een contact; noem wie je belt`,
  'question-unused': ({ id }) => `geen enkel signaal gebruikt de vraag \`${id}\`; gebruik haar of haal haar weg`,
  'screen-unused': ({ id }) => `geen enkele vraag staat op het scherm \`${id}\`; gebruik het of haal het weg`,
  'follows-on-screen': ({ id, screen }) =>
    `de vraag \`${id}\` staat op het scherm \`${screen}\` en wacht dus nergens op; haal \`follows\` of \`screen\` weg`,
  'follows-kind': ({ question, kind }) =>
    `\`${question}\` is een vraag van soort \`${kind}\`; een vervolgvraag volgt op een ja-neevraag`,
  'follows-cycle': ({ id }) => `de vraag \`${id}\` wacht op zichzelf; haal een van de \`follows\` weg`,
  'follows-missing': ({ id, gate }) =>
    `de vraag \`${id}\` telt alleen naast een ja op een andere vraag; zeg welke, bijvoorbeeld met \`follows: ${gate}\``,
  'behind-missing': ({ id, gate }) =>
    `het signaal \`${id}\` kan \`now\` zijn, maar komt pas na een ja op \`${gate}\`; zeg dat met \`behind: [${gate}]\``,
  'signal-unreachable': ({ id }) => `geen enkel antwoord maakt dat het signaal \`${id}\` afgaat; kijk naar \`when\``,
  'signal-never-clear': ({ id }) => `het signaal \`${id}\` gaat bij elk antwoord af; kijk naar \`when\``,
  'criterion-kind': ({ question, kind, form }) =>
    `\`${form}\` past niet bij de vraag \`${question}\` (soort \`${kind}\`); gebruik ${FORM_WORDS[kind]}`,
  'option-unknown': ({ question, option, nearest, allowed }) =>
    `de vraag \`${question}\` heeft geen keuze \`${option}\`${nearest === undefined ? `; kies uit: ${allowed}` : meantPerhaps(nearest, '`')}`,
  'bound-outside': ({ question, found, min, max }) =>
    `${found} valt buiten de grenzen van \`${question}\`: ${min} tot en met ${max}`,
  'answer-kind': ({ question, kind, found }) =>
    `${quoted(found)} is geen antwoord op \`${question}\` (soort \`${kind}\`); gebruik ${ANSWER_WORDS[kind]} of unknown`,
  'example-missing': ({ verdict }) => `er is geen voorbeeld met \`verdict: ${verdict}\`; voeg er een toe`,
  'example-verdict': ({ expected, found }) =>
    `het voorbeeld zegt \`${expected}\`, maar deze antwoorden geven \`${found}\``,
  'example-level': ({ expected, found }) =>
    `het voorbeeld zegt niveau \`${expected}\`, maar op deze dag is het \`${found}\``,
  'example-outside': () =>
    'dit voorbeeld valt buiten `applies`: op deze dag of na deze bevalling geldt het signaal niet',
  'route-hole': ({ from, until, delivery }) =>
    `geen contact van ${from} tot ${until === 'open' ? 'later' : until}, bij ${deliveryWords(delivery)}; sluit af met een stap zonder grenzen`,
  'route-unreachable': () => 'deze stap komt nooit aan de beurt; de stappen erboven gaan altijd voor',

  'symptom-kind': ({ question, kind }) =>
    `\`${question}\` is een vraag van soort \`${kind}\`; een klacht bij een test is een ja-neevraag`,
  'test-strength-meets': ({ id }) =>
    `te weinig kracht houdt niemand tegen; haal \`meets: ${id}\` weg bij een serie van soort \`strength\``,
  'step-start': ({ kind }) =>
    kind === 'start'
      ? 'alleen de eerste stap heeft `kind: start`'
      : `de eerste stap hoort \`kind: start\` te hebben, niet \`${kind}\``,
  'step-start-long': ({ found, most }) =>
    `regel "klein beginnen": deze eerste stap heeft ${found} hardlopen; hoogstens ${most}`,
  'step-two-changes': () =>
    'regel "één ding per stap": het aantal stukken én de lengte veranderen; verander er één, of maak er `kind: other` van',
  'step-not-more': ({ found, before }) =>
    `\`kind: more\` hoort langer te zijn dan de stap ervoor (${before}); hier staat ${found}`,
  'step-not-other': () => '`kind: other` hoort minder of evenveel stukken te hebben, en een langer langste stuk',
  'step-other-longer': ({ found, before }) =>
    `regel "één ding per stap": \`kind: other\` mag samen niet langer zijn dan de stap ervoor (${before}); hier staat ${found}`,
  'step-too-much': ({ found, most }) =>
    `regel "een tiende of een minuut": samen ${found}, maar na wat ervoor kwam hoogstens ${most}`,
  'step-bout-too-long': ({ found, most }) =>
    `regel "langste stuk hoogstens de helft erbij": een stuk van ${found}, maar na wat ervoor kwam hoogstens ${most}`,
};

/** What is wrong with the content and what would be right, in Dutch. */
export function problemSentence<Code extends ProblemCode>({ code, details }: Flaw<Code>): string {
  return SENTENCES[code](details);
}

/** `file:line:column  path  message`; `folder` goes before the file, so that an editor can open it. */
export function problemLine(problem: Problem, folder = ''): string {
  const file = [folder.replace(/\/+$/, ''), problem.file].filter((part) => part !== '').join('/');
  const parts = [`${file}:${problem.line}:${problem.column}`, problem.path, problemSentence(problem)];
  return parts.filter((part) => part !== '').join('  ');
}

const KINDS: Readonly<Record<string, string>> = {
  source: 'de bron',
  activity: 'de activiteit',
  condition: 'de voorwaarde',
  conflict: 'het conflict',
  track: 'het traject',
  contact: 'het contact',
  'contact route': 'het contact of de route',
  signal: 'het signaal',
  question: 'de vraag',
  screen: 'het scherm',
  topic: 'het onderwerp',
  appointment: 'de afspraak',
  fact: 'het feit',
  step: 'de stap',
};

const FORM_WORDS: Readonly<Record<QuestionKind, string>> = {
  'yes-no': '`is: true` of `is: false`',
  number: '`atLeast`, `above`, `atMost` of `below`',
  choice: '`is` met een keuze',
};

const ANSWER_WORDS: Readonly<Record<QuestionKind, string>> = {
  'yes-no': 'true, false',
  number: 'een getal',
  choice: 'een van de keuzes',
};

const VALUES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  integer: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
  null: 'niets',
  'not-finite': 'iets zonder eindige waarde',
};

function valueWord(kind: string | undefined): string {
  return VALUES[kind ?? ''] ?? 'iets anders';
}

function valueWords(kinds: string | undefined): string {
  return (kinds ?? '').split(' ').map(valueWord).join(' of ');
}

function foundWord(expected: string | undefined, found: string | undefined): string {
  return expected === 'int' && found === 'number' ? 'een getal met cijfers achter de komma' : valueWord(found);
}

function quoteAdvice(expected: string | undefined, found: string | undefined): string {
  const scalar = found === 'integer' || found === 'number' || found === 'boolean';
  return scalar && (expected ?? '').split(' ').includes('string') ? '; zet het tussen aanhalingstekens' : '';
}

function inBrackets(text: string | undefined): string {
  return text === undefined || text === '' ? '' : ` (${text})`;
}

/** "een keizersnede, ruptuur `3a`, na verlies" */
function deliveryWords({ mode, tear, afterLoss }: DeliveryKind): string {
  const words = [`een ${modeNames[mode]}`];
  if (tear !== 'none') words.push(`ruptuur \`${tear}\``);
  if (afterLoss) words.push('na verlies');
  return words.join(', ');
}

/** One line per problem, in the order given. */
export function describeProblems(problems: readonly Problem[], folder = ''): string {
  return problems.map((problem) => problemLine(problem, folder)).join('\n');
}
