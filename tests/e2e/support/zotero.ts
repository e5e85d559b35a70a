/**
 * What Zotero's Embedded Metadata translator makes of a page, by the rules of its documentation and source (2024): tags of Dublin Core
 * and Open Graph become statements, the type comes from them, and each field from the first statement that has it.
 */
export interface Head {
  /** `name` or `property`, and `content`, of each meta tag. */
  readonly tags: readonly (readonly [name: string, content: string])[];
  readonly lang: string;
  readonly canonical?: string | undefined;
  /** Where the page was opened. */
  readonly location: string;
}

export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly date: string | undefined;
  readonly language: string;
  readonly url: string;
  readonly creators: readonly string[];
}

/** Tags of Highwire Press that decide the type, whatever else is there. */
const DECIDING: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_conference_title: 'conferencePaper',
  citation_dissertation_institution: 'thesis',
  citation_technical_report_institution: 'report',
};

/** Gives the item that is saved. */
export function zoteroItem({ tags, lang, canonical, location }: Head): ZoteroItem {
  const first = (...names: readonly string[]) => {
    for (const name of names) {
      const found = tags.find(([tag, content]) => tag.toLowerCase().replace(/[.:_]/, ':') === name && content !== '');
      if (found) return found[1];
    }
    return undefined;
  };
  const highwire = (name: string) => tags.find(([tag]) => tag.endsWith(name))?.[1];
  const itemType = typeOf(tags, first);
  const isNamedBySite = ['webpage', 'newspaperArticle', 'blogPost'].includes(itemType);
  const siteName = isNamedBySite ? first('og:site_name') : undefined;
  return {
    itemType,
    title: highwire('citation_title') ?? first('dc:title', 'dcterms:title', 'og:title'),
    publicationTitle:
      highwire('citation_journal_title') ?? first('prism:publicationName', 'dc:source', 'dcterms:source') ?? siteName,
    date:
      highwire('citation_date') ??
      highwire('citation_publication_date') ??
      first('og:published_time', 'article:published_time', 'dc:date.issued', 'dcterms:issued', 'dc:date'),
    language: highwire('citation_language') ?? first('dc:language', 'dcterms:language') ?? lang,
    url: highwire('citation_public_url') ?? first('og:url') ?? canonical ?? location,
    creators: tags.flatMap(([tag, content]) =>
      /^(?:dc[.:]creator|dc[.:]contributor|citation_authors?|author|article:author)$/i.test(tag) ? [content] : [],
    ),
  };
}

function typeOf(tags: Head['tags'], first: (...names: string[]) => string | undefined): string {
  const deciding = tags.flatMap(([tag]) => DECIDING[tag] ?? []).at(-1);
  if (deciding) return deciding;
  if (first('og:type') === 'website') return 'webpage';
  const type = first('dc:type', 'dcterms:type')?.toLowerCase().replace(/\s/g, '');
  if (type === 'newsitem' || type === 'newspaperarticle') return 'newspaperArticle';
  // A title in Highwire's tags is taken for a journal's article; any other page with statements for a page of the web.
  return tags.some(([tag]) => tag.endsWith('citation_title')) ? 'journalArticle' : 'webpage';
}
