/** Libraries of any size, shaped like the real one, made in memory: what is measured is what comes after the content is read. */
import type {
  Block,
  Briefing,
  Library,
  Phrase,
  PhraseEntry,
  Section,
  Sentence,
  SentencePart,
  Statement,
  Topic,
} from '@/lib/model';
import { sentenceId } from '@/lib/paths';
import { findQuoted } from '@/lib/text/quotes';
import { fullWidthCommas } from '@/lib/text/typography';
import { type DraftArticle, type DraftBlock, type DraftLine, draftArticle } from './synthetic-draft';
import { dice } from './synthetic-words';

const TOPIC_SLUGS = ['industry', 'innovation', 'environment', 'consumption', 'livelihood'] as const;
const TOPICS: readonly Topic[] = TOPIC_SLUGS.map((slug, index) => ({ slug, title: slug, order: index + 1, scope: '' }));
const DAY_MS = 86_400_000;

/** Gives a library with so many briefings, newest first; the same seed gives the same one. */
export function syntheticLibrary(briefings: number, seed = 1): Library {
  const drafts = Array.from({ length: briefings }, (_, index) =>
    draftArticle(dice(seed * 1_000_003 + index), TOPIC_SLUGS),
  );
  const made = drafts.map(briefingOf);
  return {
    site: { name: '试读' },
    topics: TOPICS,
    briefings: made,
    superseded: [],
    withdrawn: [],
    phrases: registerOf(made),
  };
}

function registerOf(briefings: readonly Briefing[]): PhraseEntry[] {
  const texts = new Set(briefings.flatMap((briefing) => briefing.phrases.map(({ text }) => text)));
  return [...texts].map((text, index) => ({ text, slug: `phrase-${index + 1}`, aliases: [], settled: false }));
}

function briefingOf({ speaker, place, sections }: DraftArticle, index: number): Briefing {
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  const phrases: Phrase[] = [];
  let paragraph = 0;
  let number = 0;
  const filed = sections.map(({ breaks, blocks, ...filing }): Section => {
    if (breaks) [paragraph, number] = [paragraph + 1, 0];
    const cut = blocks.map((block): Block => {
      const ids = block.lines.map((_, nth) => sentenceId(paragraph, number + nth + 1));
      const [first] = ids;
      const statement = block.type === 'statement' ? first : undefined;
      for (const line of block.lines) {
        const id = sentenceId(paragraph, ++number);
        const sentence = sentenceOf(line, { id, paragraph, number, section: filing.slug }, statement);
        sentences.push(sentence);
        phrases.push(...findQuoted(sentence.text).map((quote) => ({ ...quote, sentence: id })));
      }
      if (statement === undefined) return { type: 'narrative', sentences: ids };
      const verb = verbOf(block);
      const parts = [{ section: filing.slug, sentences: ids }];
      const { topics } = filing;
      statements.push({
        id: statement,
        attribution: { speaker, verb },
        mode: 'reported',
        parts,
        sentences: ids,
        topics,
      });
      return { type: 'statement', statements: [statement], sentences: ids };
    });
    const base = { ...filing, reasons: {}, blocks: cut, sentences: cut.flatMap((block) => block.sentences) };
    if (filing.kind === 'visit') return { ...base, kind: 'visit', site: filing.title, presence: 'stated', context: [] };
    if (filing.kind === 'remarks') return { ...base, kind: 'remarks' };
    return { ...base, kind: 'task', number: Number(filing.slug.replace('task-', '')) };
  });
  const paragraphs = Array.from({ length: paragraph }, (_, nth) =>
    sentences.map((one) => (one.paragraph === nth + 1 ? one.text : '')).join(''),
  );
  return {
    ...{
      slug: `article-${index + 1}`,
      title: `${speaker}在${place}调研`,
      titleOrigin: 'outlet',
      genre: 'report',
      revisions: [],
      outlet: `${place}日报`,
    },
    publishedOn: new Date(Date.UTC(2024, 0, 1) - index * DAY_MS).toISOString().slice(0, 10),
    ...{ speaker, place, notStated: [], sha256: index.toString(16).padStart(64, '0') },
    bytes: Buffer.byteLength(paragraphs.join('\n')),
    ...{ paragraphs, sections: filed, sentences, statements, phrases },
  };
}

function verbOf({ lines: [first] }: DraftBlock): string {
  return first?.opening?.verb ?? '';
}

function sentenceOf(
  { told, opening, said }: DraftLine,
  place: Pick<Sentence, 'id' | 'paragraph' | 'number' | 'section'>,
  statement: Sentence['id'] | undefined,
): Sentence {
  const spoken = statement === undefined ? {} : { statement };
  const part = (role: SentencePart['role'], text: string | undefined, mark = {}): SentencePart[] =>
    text === undefined ? [] : [{ role, text, html: htmlOf(text), ...mark }];
  const parts = [
    ...part('narrative', told),
    ...part('lead', opening?.lead, spoken),
    ...part('verb', opening?.verb, spoken),
    ...part('mark', opening && ',', spoken),
    ...part('said', said, spoken),
  ];
  const statements = statement === undefined ? [] : [statement];
  return { ...place, text: parts.map(({ text }) => text).join(''), parts, statements };
}

/** What lib/content/render.ts makes of such words, which hold nothing to escape: without it, thousands are made in a second. */
function htmlOf(text: string): string {
  return fullWidthCommas(text).replace(/“([^”]+)”/g, '“<span class="phrase">$1</span>”');
}
