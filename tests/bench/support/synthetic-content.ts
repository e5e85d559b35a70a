/** Content folders of any size, as an editor would leave them, from the same templates as synthetic.ts: what is measured is all that the content goes through. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuoted } from '@/lib/text/quotes';
import { type DraftBlock, type DraftLine, draftArticle } from './synthetic-draft';
import { type Dice, dice, heading, place, said } from './synthetic-words';

const TOPICS = [
  ['industry', '产业'],
  ['innovation', '创新'],
  ['environment', '营商环境'],
  ['consumption', '消费'],
  ['livelihood', '民生'],
] as const;
const TOPIC_SLUGS = ['industry', 'innovation', 'environment', 'consumption', 'livelihood'] as const;
const [DAY_MS, YEARS] = [86_400_000, 10];
/** Of so many briefings one is a circular, a draft, withdrawn, links to another; of so many phrases one has another wording. */
const EVERY = { circular: 10, draft: 97, withdrawn: 89, link: 20, alias: 50 };
const CHAPTERS = 16;
const CHAPTER_SENTENCES = 2;
const LEVELS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ');

/** One briefing before it is written: its front matter, and sections with the sentences of the source and their Markdown. */
interface Article {
  readonly facts: readonly string[];
  readonly sections: readonly {
    readonly slug: string;
    readonly facts: readonly string[];
    readonly body: string;
    /** The source's sentences, by paragraphs; the first goes on with the paragraph before where `breaks` is false. */
    readonly paragraphs: readonly string[];
    readonly breaks: boolean;
  }[];
}

/** Writes a content folder with so many briefings in place of the one before; the same seed gives the same bytes. */
export function writeContent(root: string, briefings: number, seed = 1): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'topics'), { recursive: true });
  writeFileSync(join(root, 'site.md'), '---\nname: 试读\n---\n');
  for (const [index, [slug, title]] of TOPICS.entries())
    writeFileSync(
      join(root, 'topics', `${slug}.md`),
      `---\ntitle: ${title}\norder: ${index + 1}\nscope: 试读用\n---\n`,
    );
  const phrases = new Set<string>();
  for (let index = 0; index < briefings; index += 1) {
    const d = dice(seed * 1_000_003 + index);
    const article = index % EVERY.circular === EVERY.circular - 1 ? circular(d) : inspection(d, index);
    for (const text of writeBriefing(join(root, 'briefings', slugOf(index)), article, index, d)) phrases.add(text);
  }
  writeFileSync(join(root, 'phrases.yaml'), registerOf([...phrases]));
}

/** The folder of a briefing by its number, from 0. */
export function slugOf(index: number): string {
  return `article-${index + 1}`;
}

function registerOf(texts: readonly string[]): string {
  const entries = texts.map((text, index) => {
    const alias = index % EVERY.alias === 0 ? `\n    aliases: [${text}行动]` : '';
    return `  - text: ${text}\n    slug: phrase-${index + 1}${alias}\n`;
  });
  return `phrases:\n${entries.join('')}`;
}

/** Writes one briefing's files, and gives the words in quotation marks that it has. */
function writeBriefing(folder: string, { facts, sections }: Article, index: number, d: Dice): string[] {
  const source: string[] = [];
  mkdirSync(folder, { recursive: true });
  for (const [nth, section] of sections.entries()) {
    const [first = '', ...others] = section.paragraphs;
    if (section.breaks || source.length === 0) source.push(first);
    else source.push(`${source.pop()}${first}`);
    source.push(...others);
    const name = `${String(nth + 1).padStart(2, '0')}-${section.slug}.md`;
    writeFileSync(join(folder, name), `---\n${section.facts.join('\n')}\n---\n\n${section.body}`);
  }
  const text = `${source.join('\n')}\n`;
  const state = [
    ...(index % EVERY.draft === EVERY.draft - 1 ? ['draft: true'] : []),
    ...(index % EVERY.withdrawn === EVERY.withdrawn - 1
      ? ['withdrawn:', '  on: 2026-01-05', '  reason: 试读用，已撤下']
      : []),
  ];
  const day = new Date(Date.UTC(2016, 0, 1) + d.below(YEARS * 365) * DAY_MS).toISOString().slice(0, 10);
  const sum = createHash('sha256').update(text).digest('hex');
  const all = [...facts, `publishedOn: ${day}`, ...state, `sha256: ${sum}`];
  writeFileSync(join(folder, 'source.txt'), text);
  writeFileSync(join(folder, 'briefing.md'), `---\n${all.join('\n')}\n---\n`);
  return source.flatMap((paragraph) => findQuoted(paragraph).map((quote) => quote.text));
}

/** An inspection tour: eight visits, a talk, five tasks; 51 sentences. */
function inspection(d: Dice, index: number): Article {
  const { speaker, place: where, sections } = draftArticle(d, TOPIC_SLUGS);
  return {
    facts: [
      `title: ${speaker}在${where}调研`,
      'titleOrigin: outlet',
      `outlet: ${where}日报`,
      `speaker: ${speaker}`,
      `place: ${where}`,
    ],
    sections: sections.map(({ kind, slug, title, topics, blocks, breaks }, nth) => {
      const link = nth === 0 && index % EVERY.link === EVERY.link - 1 ? title : undefined;
      const body = blocks.map((block) => markdownOf(block)).join('\n');
      const more = kind === 'visit' ? [`site: ${title}`] : [];
      if (kind === 'task') more.push(`number: ${slug.replace('task-', '')}`);
      return {
        ...{ slug, breaks, facts: [`kind: ${kind}`, `title: ${title}`, `topics: [${topics.join(', ')}]`, ...more] },
        body: link === undefined ? body : body.replace(link, `[${link}](/briefings/${slugOf(0)})`),
        paragraphs: [blocks.flatMap((block) => block.lines.map(textOf)).join('')],
      };
    }),
  };
}

/** A document with numbered headings: sixteen of them, two sentences below each. */
function circular(d: Dice): Article {
  const where = place(d);
  const sections = Array.from({ length: CHAPTERS }, (_, nth) => {
    const title = heading(d);
    const [head, text] = [`${LEVELS[nth]}、${title}`, Array.from({ length: CHAPTER_SENTENCES }, () => said(d))];
    return {
      ...{ slug: `chapter-${nth + 1}`, breaks: true, paragraphs: [head, text.join('')] },
      facts: ['kind: remarks', `title: ${title}`, `topics: [${d.one(TOPIC_SLUGS)}]`],
      body: `## ${head}\n\n${text.join('\n')}\n`,
    };
  });
  const facts = [`title: ${where}关于${heading(d)}的若干措施`, 'titleOrigin: outlet', 'genre: circular'];
  return { facts: [...facts, `outlet: ${where}人民政府`, `place: ${where}`], sections };
}

function textOf({ told = '', opening, said: words = '' }: DraftLine): string {
  return `${told}${opening ? `${opening.lead}${opening.verb},` : ''}${words}`;
}

function markdownOf({ type, lines }: DraftBlock): string {
  const mark = type === 'statement' ? '> ' : '';
  const rows = lines.map((line) => {
    const { opening } = line;
    return opening
      ? textOf(line).replace(`${opening.lead}${opening.verb}`, `${opening.lead}*${opening.verb}*`)
      : textOf(line);
  });
  return rows.map((row) => `${mark}${row}\n`).join('');
}
