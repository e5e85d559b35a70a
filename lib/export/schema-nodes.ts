/** Things that structured data names again and again. */
import type { Article, CorrectionComment, DefinedTerm, Organization, Person, Place, WebSite } from 'schema-dts';
import type { Briefing, Site, Topic } from '../model';
import { absolute, paths } from '../paths';
import { travellingTitle } from '../vocabulary';
import { authorOf } from '../vocabulary/genres';
import { newestRevisions, revisionText } from '../vocabulary/lifecycle';

/** Gives a page's address as its id, where the release has one. */
export function identity(site: Site, path: string): { readonly '@id'?: string; readonly url?: string } {
  const url = absolute(site.url, path);
  return url === undefined ? {} : { '@id': url, url };
}

/** Gives who bears a name. */
export function person(name: string): Exclude<Person, string> {
  return { '@type': 'Person', name };
}

/** Gives what place bears a name. */
export function place(name: string): Exclude<Place, string> {
  return { '@type': 'Place', name };
}

function organization(name: string): Exclude<Organization, string> {
  return { '@type': 'Organization', name };
}

/** Gives the site, and who publishes it where that is known. */
export function siteNode(site: Site) {
  return {
    '@type': 'WebSite',
    ...identity(site, paths.home()),
    name: site.name,
    ...(site.publisher === undefined ? {} : { publisher: organization(site.publisher) }),
  } as const satisfies WebSite;
}

/** Gives a topic as a term of the site's own order. */
export function term(site: Site, { slug, title }: Topic): Exclude<DefinedTerm, string> {
  return { '@type': 'DefinedTerm', ...identity(site, paths.topic(slug)), name: title, inDefinedTermSet: TOPICS };
}

const TOPICS = { '@type': 'DefinedTermSet', name: '主题（本站归类）' } as const;

/** Gives a briefing as our article: what is the outlet's stands in the article that it is based on. */
export function articleNode(site: Site, briefing: Briefing) {
  const { slug, title, titleOrigin, place: where } = briefing;
  return {
    '@type': 'Article',
    ...identity(site, paths.briefing(slug)),
    ...(titleOrigin === 'outlet' ? { headline: title } : { name: travellingTitle(briefing) }),
    ...(where === undefined ? {} : { contentLocation: place(where) }),
    ...basis(briefing),
  } as const satisfies Article;
}

/** A newspaper's report is news, a work report what schema.org calls a report; of the others it has no sober word. */
const BASES = {
  report: 'NewsArticle',
  'work-report': 'Report',
  speech: 'Article',
  circular: 'Article',
  interview: 'Article',
} as const;

function basis({ genre, speaker, outlet, publishedOn, url, title, titleOrigin }: Briefing) {
  if (outlet === undefined && publishedOn === undefined && url === undefined) return {};
  const author = authorOf({ genre, ...(speaker === undefined ? {} : { speaker }) });
  const isBasedOn = {
    '@type': BASES[genre],
    ...(url === undefined ? {} : { '@id': url, url }),
    ...(titleOrigin === 'outlet' ? { headline: title } : {}),
    ...(publishedOn === undefined ? {} : { datePublished: publishedOn }),
    ...(author === undefined ? {} : { author: person(author) }),
    ...(outlet === undefined ? {} : { publisher: organization(outlet) }),
  } as const satisfies Article;
  return { isBasedOn };
}

/** Gives what was corrected of a briefing, the newest first, and the day of the last; nothing where nothing was. */
export function corrections(briefing: Briefing) {
  const revisions = newestRevisions(briefing);
  const [newest] = revisions;
  if (!newest) return {};
  const correction = revisions.map(
    (revision) =>
      ({
        '@type': 'CorrectionComment',
        datePublished: revision.on,
        text: revisionText(revision),
      }) as const satisfies CorrectionComment,
  );
  return { dateModified: newest.on, correction };
}
