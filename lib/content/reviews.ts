/** The review sheets of drafts, for those who see drafts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenMark } from '../model';
import type { Made } from './briefing';
import { openMarks } from './review';

/** Gives the drafts among the briefings with what of their sheets is open; one that has no sheet, or none that can be read, has none open. */
export function withReviews(root: string, made: readonly Made[]): Promise<Made[]> {
  return Promise.all(
    made.map(async (one) => {
      if (one.briefing.draft === undefined) return one;
      const sheet = join(root, 'briefings', one.briefing.slug, 'review.md');
      const text = await readFile(sheet, 'utf8').catch(() => '');
      const review = openMarks(text).map(({ ticked: _, line: __, ...mark }): OpenMark => mark);
      return review.length === 0 ? one : { ...one, briefing: { ...one.briefing, review } };
    }),
  );
}
