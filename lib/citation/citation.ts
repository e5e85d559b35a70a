/** What is cited: the outlet's article, and in it the place that is quoted as this site holds it. */
import type { Briefing, Section, Sentence, SentenceId, Site, Statement } from '../model';
import { absolute, paths, statementPlace } from '../paths';
import { fullWidthCommas, isPaper } from '../text/typography';
import { spanLabel } from '../vocabulary';
import { authorOf } from '../vocabulary/genres';
import { voicesOf } from './voices';

/** All that the formats are made of; what is not known is left out, and who speaks in a report is no author of it. */
export interface Citation {
  /** ASCII, and the same for good: taiyuan-2023-03:p2s5. */
  readonly key: string;
  /** As it may travel: a title of the site's own stands in [ ]. */
  readonly title: string;
  /** Whose speech or report the text is. */
  readonly author?: string;
  readonly outlet?: string;
  /** `yyyy-mm-dd`. */
  readonly publishedOn?: string;
  /** Where the article is read: at its outlet, else here, if the site has an address. */
  readonly url?: string;
  /** Where the place is read here, if the site has an address. */
  readonly permalink?: string;
  /** 第2段第5句; left out for the whole. */
  readonly place?: string;
  /** Who is heard in what is quoted: 转述　蓝佛安　指出（第2段第3句起）. */
  readonly voices: readonly string[];
  /** Says whose the title is, where it is not the outlet's. */
  readonly titleNote?: string;
  /** According to whose copy the quotation is. */
  readonly heldBy: string;
  /** The source's words, a line for each of its paragraphs; empty for the whole. */
  readonly quote: string;
}

/** Gives the citation of a briefing as a whole. */
export function citeBriefing(site: Site, briefing: Briefing): Citation {
  return { ...work(site, briefing, paths.briefing(briefing.slug)), key: briefing.slug, voices: [], quote: '' };
}

/** Gives the citation of a section. */
export function citeSection(site: Site, briefing: Briefing, { slug, kind, sentences }: Section): Citation {
  const path = kind === 'visit' ? paths.visit(briefing.slug, slug) : paths.section(briefing.slug, slug);
  return { ...work(site, briefing, path), key: `${briefing.slug}:${slug}`, ...quoted(briefing, sentences) };
}

/** Gives the citation of one sentence. */
export function citeSentence(site: Site, briefing: Briefing, { id }: Sentence): Citation {
  return {
    ...work(site, briefing, paths.sentence(briefing.slug, id)),
    key: `${briefing.slug}:${id}`,
    ...quoted(briefing, [id]),
  };
}

/** Gives the citation of a statement, by the whole sentences in which it stands. */
export function citeStatement(site: Site, briefing: Briefing, { id, sentences }: Statement): Citation {
  return {
    ...work(site, briefing, paths.statement(briefing.slug, id)),
    key: `${briefing.slug}:${statementPlace(id).replace('/', ':')}`,
    ...quoted(briefing, sentences),
  };
}

function work(site: Site, briefing: Briefing, path: string): Omit<Citation, 'key' | 'voices' | 'quote'> {
  const { titleOrigin, outlet, publishedOn } = briefing;
  const author = authorOf(briefing);
  const permalink = absolute(site.url, path);
  const url = briefing.url ?? permalink;
  return {
    title: markedTitle(briefing),
    ...(author === undefined ? {} : { author }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url }),
    ...(permalink === undefined ? {} : { permalink }),
    ...(titleOrigin === 'editorial' ? { titleNote: `原题未详，标题为${site.name}所拟` } : {}),
    heldBy: site.name,
  };
}

/** Gives a title as it may be cited: one that the site made stands in [ ], as GB/T 7714 writes what a citer adds. */
export function markedTitle({ title, titleOrigin }: Pick<Briefing, 'title' | 'titleOrigin'>): string {
  return titleOrigin === 'editorial' ? `[${title}]` : title;
}

function quoted(
  briefing: Briefing,
  ids: readonly SentenceId[],
): Pick<Citation, 'voices' | 'quote'> & { readonly place: string } {
  const wanted = new Set(ids);
  const sentences = briefing.sentences.filter((sentence) => wanted.has(sentence.id));
  const paragraphs = new Map<number, string>();
  for (const { paragraph, text } of sentences) paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? '') + text);
  return {
    place: spanLabel(ids),
    voices: voicesOf(briefing, sentences),
    quote: fullWidthCommas([...paragraphs.values()].join('\n')),
  };
}

/** Tells whether it is cited as a newspaper's article: its paper and its day must be known. */
export function isNewspaper({ outlet, publishedOn }: Citation): boolean {
  return outlet !== undefined && isPaper(outlet) && publishedOn !== undefined;
}

/** Gives what a format without fields of its own for it says in its note: the place, who speaks, whose the title and the text are. */
export function noteOf({ place, voices, titleNote, heldBy, permalink, url }: Citation): string | undefined {
  const held = permalink === undefined || permalink === url ? undefined : `据${heldBy}所存文本：${permalink}`;
  const note = [place, ...voices, titleNote, held].filter((part) => part !== undefined).join('；');
  return note === '' ? undefined : note;
}
