import type { Guide, Topic } from '../domain/guide.ts';
import { wordsFor } from '../domain/wording.ts';
import { topicWords } from '../text/topic-words.ts';
import { section } from './blocks.ts';
import type { Block, Document, ListItem } from './document.ts';
import { closingLines } from './plan-sections.ts';
import { type PlanReader, withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';
import { recoveryCurve } from './strength-blocks.ts';

type Say = PlanReader['say'];

/** The topics to choose from. */
export function topicsDocument(guide: Guide, afterLoss: boolean): Document {
  const say = sayFor(afterLoss);
  const items = visibleTopics(guide, afterLoss).map(
    ({ slug, title, summary }): ListItem => ({
      text: [
        { kind: 'command', text: `herstel uitleg ${slug}` },
        { kind: 'plain', text: `: ${title}. ${say(summary)}` },
      ],
    }),
  );
  return {
    title: topicWords.title,
    subtitle: topicWords.subtitle,
    blocks: [
      { type: 'paragraph', text: topicWords.lead },
      { type: 'list', style: 'bullets', items },
    ],
    sources: [],
    closing: closingLines({ guide }),
  };
}

/** The background of one or more topics, with the recovery curve where a topic asks for it. */
export function explainDocument(topics: readonly Topic[], guide: Guide, afterLoss: boolean): Document {
  const say = sayFor(afterLoss);
  const [only, ...others] = topics;
  const blocks =
    only !== undefined && others.length === 0
      ? topicBlocks(only, guide, say)
      : topics.map((topic) => section(topic.id, topic.title, topicBlocks(topic, guide, say)));
  return {
    title: only !== undefined && others.length === 0 ? only.title : topicWords.title,
    subtitle: topicWords.subtitle,
    blocks,
    sources: sourceNotes(blocks, guide),
    afterLoss,
    closing: closingLines({ guide }),
  };
}

/** The topics that have something to say to this reader. */
export function visibleTopics(guide: Guide, afterLoss: boolean): Topic[] {
  return guide.topics.filter(({ summary }) => wordsFor(summary, afterLoss) !== undefined);
}

function topicBlocks({ summary, paragraphs, curve }: Topic, guide: Guide, say: Say): Block[] {
  return [
    { type: 'paragraph', role: 'lead', text: say(summary) },
    ...paragraphs
      .filter(({ text }) => say(text) !== '')
      .map(({ text, sources }): Block => ({ type: 'paragraph', text: withNote(say(text), sources) })),
    ...(curve ? [recoveryCurve({ tissues: guide.tissues, delivered: 0, here: null, say })] : []),
  ];
}

function sayFor(afterLoss: boolean): Say {
  return (wording) => wordsFor(wording, afterLoss) ?? '';
}
