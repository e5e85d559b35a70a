/** The Library in development: the content folder as it is now, and of that read anew what has been edited. */
import type { Library } from '../model';
import { readSiteUrl } from '../paths';
import { keysAlone } from './cache';
import { loadLibrary } from './library';
import { MemoryCache, memoryOf } from './memory';

// Here, above all that reads: whatever an edit of that makes anew, it makes this anew.
const edited = new MemoryCache(keysAlone());

/** Gives the Library with drafts; the same one as long as neither content/ nor the code changes. Throws ContentError. */
export function openEdited(): Promise<Library> {
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  const cache = memoryOf(edited);
  return cache.library(['content', 'lib'], () =>
    loadLibrary('content', { siteUrl, drafts: true, cache }).then(({ library }) => library),
  );
}
