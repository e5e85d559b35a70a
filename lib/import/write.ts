/** The files of a draft, as the check reads them. */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { SourceSentence } from '../content/cover-messages';
import type { SentenceId } from '../model';
import { fullWidthCommas } from '../text/typography';
import type { CutArticle, DraftFile, Facts, FoundSection, FoundVoice, Outline, Speech } from './model';

/** Markdown reads a paragraph as a whole only up to a bound: behind this many bytes an empty line stands. */
const MAX_BLOCK_BYTES = 3500;

/** A draft's files, and where each sentence stands in them. */
export interface Written {
  readonly files: readonly DraftFile[];
  readonly places: ReadonlyMap<SentenceId, { readonly name: string; readonly line: number }>;
}

/** Facts, and the paragraphs in which a quotation mark stands alone. */
export type KnownFacts = Facts & { readonly unpaired?: readonly number[] };

/** Gives source.txt, briefing.md and the sections; what is not known is left out. */
export function writeDraft(
  text: string,
  article: CutArticle,
  speech: Speech,
  outline: Outline,
  facts: KnownFacts,
): Written {
  const places = new Map<SentenceId, { name: string; line: number }>();
  const starts = new Map(article.sentences.map(({ id }, index) => [id, index]));
  const digits = outline.sections.length > 99 ? 3 : 2;
  const sections = outline.sections.map((section, index): DraftFile => {
    const next = outline.sections[index + 1];
    const sentences = article.sentences.slice(starts.get(section.from), next && starts.get(next.from));
    const name = `${String(index + 1).padStart(digits, '0')}-${section.slug}.md`;
    const head = `---\n${frontOf(section)}---\n\n`;
    const first = head.split('\n').length;
    const { body, lines } = bodyOf(sentences, speech, outline);
    for (const [index, { id }] of sentences.entries()) places.set(id, { name, line: first + (lines[index] ?? 0) });
    return { name, text: head + body };
  });
  const briefing = `---\n${briefingFront(text, speech, outline, facts)}---\n`;
  return { files: [{ name: 'source.txt', text }, { name: 'briefing.md', text: briefing }, ...sections], places };
}

function briefingFront(text: string, speech: Speech, outline: Outline, facts: KnownFacts): string {
  const { title, outlet, publishedOn, url, place, unpaired = [] } = facts;
  const speaker = facts.speaker ?? speech.speaker;
  return yaml({
    title: title ?? outline.title.text,
    titleOrigin: title === undefined && !outline.title.isOwn ? 'editorial' : 'outlet',
    ...(outline.genre === 'report' ? {} : { genre: outline.genre }),
    ...{ outlet, publishedOn, url, speaker, place },
    unpairedMarks: unpaired.length === 0 ? undefined : unpaired,
    draft: true,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
}

function frontOf({ kind, title, site, presence, number, topics }: FoundSection): string {
  // On one line, as an editor would write it.
  const filed = `topics: [${topics.join(', ')}]\n`;
  return (
    yaml({
      kind,
      // The site's own, with the commas that the page shows.
      title: fullWidthCommas(title),
      site: kind === 'visit' ? site : undefined,
      presence: kind === 'visit' && presence === 'not-stated' ? presence : undefined,
      number: kind === 'task' ? number : undefined,
    }) + filed
  );
}

function yaml(values: Readonly<Record<string, unknown>>): string {
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return stringify(known, { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' });
}

/** The body, and on which of its lines, from 0, each sentence stands. */
function bodyOf(sentences: readonly SourceSentence[], speech: Speech, outline: Outline) {
  let body = '';
  const lines: number[] = [];
  let row = 0;
  let before: { kind: string; paragraph: number; bytes: number; awaits: boolean } | undefined;
  for (const sentence of sentences) {
    const depth = outline.headings.get(sentence.id);
    const voice = speech.voices.get(sentence.id);
    const kind = depth !== undefined ? 'heading' : (voice?.voice ?? 'narrative');
    const mark = depth !== undefined ? `${'#'.repeat(depth)} ` : kind === 'statement' ? '> ' : '';
    const line = `${mark}${lineOf(sentence.text, voice)}\n`;
    const bytes = Buffer.byteLength(line);
    const isSame =
      before !== undefined &&
      kind !== 'heading' &&
      before.kind === kind &&
      before.paragraph === sentence.paragraph &&
      before.bytes + bytes <= MAX_BLOCK_BYTES &&
      !voice?.begins &&
      !voice?.label &&
      // A verb opens a blockquote, or closes one that begins with what is said.
      (before.awaits || !voice?.verbs.length);
    const gap = before === undefined || isSame ? '' : '\n';
    body += gap + line;
    row += gap.length;
    lines.push(row);
    row += 1;
    const awaits = voice?.begins === true || (isSame && before?.awaits === true && !voice?.verbs.length);
    before = { kind, paragraph: sentence.paragraph, bytes: isSame ? (before?.bytes ?? 0) + bytes : bytes, awaits };
  }
  return { body, lines };
}

/** A sentence as a line of Markdown, its verbs emphasised and its speakers linked. */
function lineOf(text: string, voice: FoundVoice | undefined): string {
  let line = '';
  let from = 0;
  const put = (to: number): void => {
    line += escaped(text.slice(from, to));
    from = to;
  };
  const link = ({ start, end, name }: { start: number; end: number; name: string }): void => {
    put(start);
    line += '[';
    put(end);
    line += `](person:${name.replace(/[\s()<>\\%&\p{Cc}]/gu, addressed)})`;
  };
  if (voice?.label) link(voice.label);
  for (const { start, end, who } of voice?.verbs ?? []) {
    if (who) link(who);
    put(start);
    line += '*';
    put(end);
    line += '*';
  }
  put(text.length);
  return line.replace(/^(?=[#>+=~-])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Text of the source as Markdown that means nothing but it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<&]/g, '\\$&').replace(/!(?=\\\[)/g, '\\!');
}

/** A character as an address has it; one that stands alone for itself in most of them would end or nest this one. */
function addressed(one: string): string {
  return encodeURIComponent(one).replace(/[()]/, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
