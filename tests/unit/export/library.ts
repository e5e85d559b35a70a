import { loadLibrary } from '@/lib/content/library';
import { apiDocument } from '@/lib/export/api/document';
import type { Briefing, Library } from '@/lib/model';
import { must } from '../queries/library';

export { must };
export const SLUG = 'taiyuan-2023-03';
export const ORIGIN = 'https://example.cn';

/** The real content, as a release without SITE_URL has it. */
export const { library } = await loadLibrary('content');
/** The same, as a release with SITE_URL has it. */
export const placed: Library = { ...library, site: { ...library.site, url: ORIGIN } };
export const briefing: Briefing = must(library.briefings[0]);

/** Gives the placed library with these briefings in place of its own. */
export const withBriefings = (briefings: readonly Briefing[]): Library => ({ ...placed, briefings });

/** Gives a briefing without a date. */
export function undated(slug: string): Briefing {
  const { publishedOn: _, ...rest } = briefing;
  return { ...rest, slug };
}

/** A document as it is sent: through JSON. */
export const sent = (name: string, from: Library = library): unknown =>
  JSON.parse(JSON.stringify(must(apiDocument(from, name))));
