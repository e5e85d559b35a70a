/**
 * Text as an entry of a feed shows it. A feed reader has no style sheet of ours, and may drop any element: so every passage says in words
 * whether it tells or is said, and these words stand apart from the source's, in brackets and in paragraphs of their own.
 */
import type { Briefing, Passage, Sentence, Statement, TopicSection } from '../model';
import { absolute, paths } from '../paths';
import { groupBy } from '../queries/group';
import { EDITORIAL_SECTION_NOTE, placeLabel, SECTION_KIND_LABELS, spanLabel } from '../vocabulary';
import { SOURCE_HEADING, toldName } from '../vocabulary/genres';
import { presenceNote } from '../vocabulary/visits';
import { attributionWords, MODE_LABELS } from '../vocabulary/voices';
import { anchor, escapeHtml } from './html';

const GAP = '　';

/** Where the text stands: its briefing, and the site's origin. */
export interface FeedPlace {
  readonly briefing: Briefing;
  readonly origin: string;
  /** Says 节录 beside a part of a statement, as where only a topic's text is shown. */
  readonly excerpts: boolean;
}

/** Gives a section: its title, whose it is, and its passages. */
export function sectionHtml(place: FeedPlace, { section, reason, passages }: TopicSection): string {
  const kind = SECTION_KIND_LABELS[section.kind];
  const number = section.kind === 'task' ? section.number : '';
  const title = `${kind === undefined ? '' : `${kind}${number}${GAP}`}${section.title}`;
  const href = at(place, paths.section(place.briefing.slug, section.slug));
  const notes = [EDITORIAL_SECTION_NOTE, presenceNote(section)].filter((note) => note !== undefined);
  return [
    `<h3>${anchor(href, title)}（${notes.join('，')}）</h3>`,
    ...(reason === undefined ? [] : [`<p>【本站说明】归入本主题，据${placeLabel(reason)}。</p>`]),
    ...passages.map((passage) => passageHtml(place, passage)),
  ].join('\n');
}

function passageHtml(place: FeedPlace, passage: Passage): string {
  const paragraphs = groupBy(passage.sentences, ({ paragraph }) => paragraph);
  const told = toldName([passage]);
  const text = [...paragraphs.values()].map((sentences) => textHtml(place, sentences));
  const links = sentenceLinks(place, passage.sentences);
  if (passage.type === 'heading') return `<p>【${SOURCE_HEADING}】${links}</p>\n<h4>${text.join('')}</h4>`;
  const written = text.map((one) => `<p>${one}</p>`).join('');
  if (passage.type === 'narrative') return `<p>【${told}】${links}</p>\n${written}`;
  const labels = passage.statements.map((statement) => speechHtml(place, passage, statement)).join('<br>');
  return `<p>${labels}${turns(passage)}${GAP}在全文中：${links}</p>\n<blockquote>${written}</blockquote>`;
}

/** Says of each sentence that turns from narrative to speech where it does: a style sheet would show it by the face. */
function turns(passage: Passage): string {
  const told = toldName([passage]);
  const notes = passage.sentences.flatMap(({ number, parts }) => {
    const own = parts.filter(({ role }) => role === 'narrative').length;
    const [first, verb] = [parts[0], parts.find(({ role }) => role === 'verb')];
    const before = parts.slice(0, verb ? parts.indexOf(verb) : 0);
    if (own === 0) return [];
    return verb && first?.role === 'narrative' && own === 1 && before.every(({ role }) => role !== 'said')
      ? [`第${number}句“${verb.text}”之前为${told}`]
      : [`第${number}句兼有${told}`];
  });
  return notes.length === 0 ? '' : escapeHtml(`（${notes.join('，')}）`);
}

/** Who says it, by which verb, and where: each a word of its own. */
function speechHtml(place: FeedPlace, { continued, excerpted }: Passage, statement: Statement): string {
  const { id, mode, sentences } = statement;
  const words = attributionWords(statement);
  const span = spanLabel(sentences);
  const isExcerpt = place.excerpts && excerpted.includes(id);
  // A sentence that goes on with a statement is never given an attribution of its own.
  const who = continued.includes(id) ? [`${words.join('')}（${placeLabel(id)}起）`] : words;
  const link = anchor(at(place, paths.statement(place.briefing.slug, id)), isExcerpt ? `节录，全文见${span}` : span);
  return `【${MODE_LABELS[mode]}】${[...who.map(escapeHtml), link].join(GAP)}`;
}

function sentenceLinks(place: FeedPlace, sentences: readonly Sentence[]): string {
  return sentences
    .map(({ id, paragraph, number }, index) => {
      const label = paragraph === sentences[index - 1]?.paragraph ? `第${number}句` : placeLabel(id);
      return anchor(at(place, paths.sentence(place.briefing.slug, id)), label);
    })
    .join(GAP);
}

function textHtml({ origin }: FeedPlace, sentences: readonly Sentence[]): string {
  const html = sentences.flatMap(({ parts }) => parts.map((part) => part.html)).join('');
  // An editor's link within the site has no page to be relative to.
  return html.replaceAll('<a href="/', `<a href="${escapeHtml(origin)}/`);
}

function at({ origin }: FeedPlace, path: string): string {
  return absolute(origin, path) ?? path;
}
