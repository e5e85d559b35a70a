import { describe, expect, it } from 'vitest';
import { topicYears } from '@/lib/paths';
import { topicPage, topicPlace, topicYearPage } from '@/lib/queries/topics';
import { must, slugs } from './library';
import { many, TOPIC, under } from './years';

describe('a topic of many briefings', () => {
  it('shows the newest whole, the next by their titles, and the years', () => {
    const page = must(topicPage(many, TOPIC));
    const all = under(many);
    expect(page.total).toBe(all.length);
    expect(slugs(page.briefings.map(({ briefing }) => briefing))).toEqual(slugs(all.slice(0, page.briefings.length)));
    expect(page.briefings.length).toBeLessThanOrEqual(10);
    expect(page.briefings.length + page.next.length).toBe(50);
    expect(page.years.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  it('says of each briefing where it stands', () => {
    const pages = new Map(
      topicYears(TOPIC, under(many)).flatMap(({ year, pages: own }) =>
        own.map(({ number, path }) => [path, must(topicYearPage(many, TOPIC, year, number?.toString()))] as const),
      ),
    );
    const { briefings } = must(topicPage(many, TOPIC));
    for (const one of under(many)) {
      const [path = '', fragment] = topicPlace(many, TOPIC, one).split('#');
      const shown = path === `/topics/${TOPIC}` ? briefings : pages.get(path)?.briefings;
      expect(
        shown?.map(({ briefing }) => briefing),
        one.slug,
      ).toContain(one);
      expect(fragment).toBe(`briefing-${one.slug}`);
    }
    expect(topicPlace(many, TOPIC, must(many.briefings[0]), 'visit-1')).toBe(
      '/topics/innovation#briefing-article-1--visit-1',
    );
  });
});
