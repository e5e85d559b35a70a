import type { Briefing } from '@/lib/model';
import { seenIn } from '@/lib/text/typography';
import { travellingTitle } from '@/lib/vocabulary';

/** Gives where an article was published: 见于《太原晚报》2023年3月20日; what is not known is left out. */
export function sourceLine(briefing: Pick<Briefing, 'outlet' | 'publishedOn'>): string {
  return seenIn(briefing);
}

/** Gives which article a text is from, and whose title that is: 标题（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日. */
export function articleLine(briefing: Pick<Briefing, 'title' | 'titleOrigin' | 'outlet' | 'publishedOn'>): string {
  return [travellingTitle(briefing), sourceLine(briefing)].filter(Boolean).join('　');
}

/** Gives a page's description: what it shows, behind where the article was published, if that is known. */
export function describe(briefing: Pick<Briefing, 'outlet' | 'publishedOn'>, text: string): string {
  return [sourceLine(briefing), text].filter(Boolean).join('：');
}
