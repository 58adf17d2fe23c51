import { describe, expect, it } from 'vitest';
import { loadContent, readContentSet, textsOf } from '../../src/content/index.ts';
import { TrackSchema } from '../../src/content/schema/track-schema.ts';
import { markedIn, marksOf } from '../../src/content/walk.ts';
import { sampleContent, sampleFile } from './sample-content.ts';

function problemsAfter(...changes: Parameters<typeof sampleFile>): string[] {
  return loadContent(sampleContent(sampleFile(...changes))).problems.map(({ path, code }) => `${path} ${code}`);
}

describe('what the schema marks', () => {
  it('is found with its path and its name', () => {
    const written = {
      id: 'general',
      title: 'Voor iedereen',
      phases: [
        {
          id: 'first-weeks',
          from: '0d',
          statements: [{ id: 'rest-much', text: { text: 'Rust.', afterLoss: 'hide' } }],
        },
      ],
      grants: [{ activity: 'walking', from: '2w', text: 'Begin kort.', sources: ['old-page'] }],
    };
    expect(markedIn(TrackSchema, written).map(({ name, mark }) => `${name} ${mark.is}`)).toEqual([
      'id id',
      'title text',
      'first-weeks.id id',
      'rest-much.id id',
      'rest-much.text leading',
      'rest-much.text.text text',
      'rest-much.text.afterLoss text-after-loss',
      'grants.walking.activity reference',
      'grants.walking.text leading',
      'grants.walking.text text',
      'grants.walking.sources.0 reference',
    ]);
  });

  it.each([[undefined], [null], ['a text'], [7], [[{ id: 'general' }]], [{ phases: { id: 'x' }, grants: [null, 3] }]])(
    'has no trouble with %j',
    (written) => {
      expect(markedIn(TrackSchema, written)).toEqual([]);
    },
  );

  it('is known without a value', () => {
    const ids = marksOf(TrackSchema).flatMap((mark) => (mark.is === 'id' ? [mark.of] : []));
    expect(ids).toEqual(['track', 'phase', 'statement', 'appointment']);
  });

  it('gives a text the same name when the list is put in another order', () => {
    const names = (text: string): string[] =>
      textsOf(readContentSet(sampleContent({ 'tracks/general.yaml': text })).content)
        .filter(({ file }) => file.startsWith('tracks/'))
        .map(({ name, text }) => `${name} ${text}`)
        .sort();
    const general = sampleContent().get('tracks/general.yaml') ?? '';
    const [before = '', after = ''] = general.split('grants:\n');
    const [grants = '', appointments = ''] = after.split('appointments:\n');
    const turned = grants
      .split(/^(?= {2}- )/m)
      .reverse()
      .join('');
    const other = `${before}grants:\n${turned}appointments:\n${appointments}`;
    expect(other).not.toBe(general);
    expect(names(other)).toEqual(names(general));
    expect(names(general)).toContain('tracks/general/rest-much.text Rust veel.');
    expect(names(general)).toContain('tracks/general/grants.walking.text Begin kort.');
  });
});

describe('rules go by what the schema says, not by the name of a key', () => {
  it('takes the id of a question for an id, whatever word is in it', () => {
    const renamed = new Map(
      [...sampleContent()].map(([file, text]) => [file, text.replaceAll('heavy-bleeding', 'baby-veilig')]),
    );
    const check = renamed
      .get('check/bleeding.yaml')
      ?.replace('"Temperatuur"', '"Temperatuur"\n    follows: baby-veilig');
    expect(check).toContain('follows: baby-veilig');
    expect(loadContent(renamed.set('check/bleeding.yaml', check ?? '')).problems).toEqual([]);
  });

  it('asks a day of the window of a condition too', () => {
    expect(problemsAfter('conditions.yaml', ['title:', 'until: 0d\n    title:'])).toEqual([
      'conditions.0.until window-empty',
    ]);
  });
});
