/** Whether every sentence is here, once: read from the section files, not from the source that they must equal. */
import type { Briefing, CoveredParagraph, Section, Sentence } from '../model';
import { modesIn, voiceOf } from './line';

type Covered = Pick<Briefing, 'sections' | 'sentences' | 'statements'>;

/** Gives the sentences that the sections hold, in the sections' order, by the source's paragraphs and the sections' cuts. */
export function coverageOf({ sections, sentences, statements }: Covered): CoveredParagraph[] {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const held = sections.flatMap((section) =>
    section.sentences.flatMap((id): Held[] => {
      const sentence = byId.get(id);
      return sentence ? [{ section, sentence }] : [];
    }),
  );
  return runs(held, ({ sentence }) => sentence.paragraph).map(({ of, items }) => ({
    paragraph: of,
    cuts: runs(items, ({ section }) => section).map((cut) => ({
      section: cut.of,
      sentences: cut.items.map(({ sentence }) => ({
        id: sentence.id,
        number: sentence.number,
        voice: voiceOf(sentence),
        modes: modesIn(statements, [sentence]),
      })),
    })),
  }));
}

interface Held {
  readonly section: Section;
  readonly sentence: Sentence;
}

/** Items that follow each other and have the same thing in common. */
function runs<Item, Of>(items: readonly Item[], what: (item: Item) => Of): { of: Of; items: Item[] }[] {
  const all: { of: Of; items: Item[] }[] = [];
  for (const item of items) {
    const of = what(item);
    const last = all.at(-1);
    if (last && last.of === of) last.items.push(item);
    else all.push({ of, items: [item] });
  }
  return all;
}
