/** Footnotes: where each passage stands in the article. */
import { type Document, FootnoteReferenceRun, Paragraph } from 'docx';
import { citeBriefing } from '../../citation/citation';
import { articleWords } from '../../citation/plain';
import type { Briefing, Passage, Site } from '../../model';
import { absolute, paths } from '../../paths';
import { spanLabel } from '../../vocabulary';
import { type Links, words } from './runs';
import { STYLES } from './style-names';

/** The footnotes of one document, numbered from 1. */
export class Notes {
  private readonly notes: Paragraph[] = [];
  /** The articles whose title has been explained and whose address is written out. */
  private readonly introduced = new Set<Briefing>();

  constructor(
    private readonly site: Site,
    private readonly links: Links,
  ) {}

  /** Gives the mark of a footnote that cites a passage: the first of an article in full, the others in one line. */
  cite(briefing: Briefing, passage: Passage): FootnoteReferenceRun {
    const { titleNote, ...article } = citeBriefing(this.site, briefing);
    const url = absolute(this.site.url, placeOf(briefing, passage));
    const isFirst = !this.introduced.has(briefing);
    this.introduced.add(briefing);
    const named = articleWords(isFirst && titleNote !== undefined ? { ...article, titleNote } : article);
    const place = spanLabel(passage.sentences.map(({ id }) => id));
    const inFull = isFirst && url !== undefined;
    const where = inFull ? [words(`${place}。`), this.links.to(url, url)] : [this.links.to(url, place), words('。')];
    return this.add(new Paragraph({ style: STYLES.footnote, children: [words(` ${named}，`), ...where] }));
  }

  /** Gives the footnotes as the library takes them. */
  get all(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(this.notes.map((note, index) => [String(index + 1), { children: [note] }]));
  }

  private add(note: Paragraph): FootnoteReferenceRun {
    this.notes.push(note);
    return new FootnoteReferenceRun(this.notes.length);
  }
}

/**
 * Gives the rule above the footnotes their style: the library gives it none, so that it would begin where a paragraph of the body does.
 */
export function withPlainRule(document: Document): Document {
  const { View } = document.FootNotes;
  const prepare = View.prepForXml.bind(View);
  View.prepForXml = (context) => {
    const named = `{"w:pStyle":{"_attr":{"w:val":"${STYLES.footnote}"}}}`;
    return JSON.parse(
      JSON.stringify(prepare(context)).replaceAll('"w:pPr":[{"w:spacing"', `"w:pPr":[${named},{"w:spacing"`),
    );
  };
  return document;
}

/** A statement's own page where the whole of one is shown, else the place in the text. */
function placeOf({ slug }: Briefing, { sentences, statements }: Passage): string {
  const [statement, ...others] = statements;
  const [first] = sentences;
  if (statement && others.length === 0 && statement.sentences.length === sentences.length)
    return paths.statement(slug, statement.id);
  return first ? paths.sentence(slug, first.id) : paths.briefing(slug);
}
