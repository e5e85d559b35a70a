import type { Briefing } from '@/lib/model';
import { chineseDate } from '@/lib/text/typography';

/** Gives where an article was published: 见于《太原晚报》2023年3月20日; what is not known is left out. */
export function sourceLine({ outlet, publishedOn }: Pick<Briefing, 'outlet' | 'publishedOn'>): string {
  const when = publishedOn === undefined ? '' : chineseDate(publishedOn);
  return outlet === undefined ? when : `见于《${outlet}》${when}`;
}
