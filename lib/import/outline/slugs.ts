/** Addresses of sections: short, in pinyin, and of no form that means something else. */
import { isStatementId, RESERVED_SLUGS } from '../../paths';
import { proposeSlug } from '../../text/pinyin';

const MAX_LENGTH = 40;

/** Gives a slug for each title, in their order, no two alike. */
export function slugsFor(titles: readonly string[]): string[] {
  const taken = new Set(RESERVED_SLUGS);
  return titles.map((title) => {
    const words = /[\p{Script=Han}A-Za-z0-9]/u.test(title) ? title : 'section';
    let slug = proposeSlug(words, taken, MAX_LENGTH);
    // p2s5 would be taken for a sentence.
    while (isStatementId(slug)) slug = proposeSlug(`section ${slug}`, taken, MAX_LENGTH);
    taken.add(slug);
    return slug;
  });
}
