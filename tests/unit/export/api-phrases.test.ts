import { describe, expect, it } from 'vitest';
import { briefing, placed, sent, withBriefings } from './library';

describe('the documents of phrases', () => {
  it('gather a phrase that stands in several briefings', () => {
    const both = withBriefings([briefing, { ...briefing, slug: 'second' }]);
    const places = [
      { briefing: 'taiyuan-2023-03', sentence: 'p1s5' },
      { briefing: 'second', sentence: 'p1s5' },
    ];
    expect(sent('phrases', both)).toMatchObject({
      count: 16,
      phrases: expect.arrayContaining([
        { slug: 'chi-gan-zha-jing', text: '吃干榨净', places: places.map((place) => expect.objectContaining(place)) },
      ]),
    });
  });

  it('give a phrase with its slug, its page and who says it', () => {
    expect(sent('phrases/chi-gan-zha-jing')).toMatchObject({
      text: '吃干榨净',
      settled: false,
      page: '/phrases/chi-gan-zha-jing',
      places: [
        {
          briefing: 'taiyuan-2023-03',
          quoted: true,
          statement: 'p1s4',
          stretches: [{ sentence: 'p1s5', start: 49, end: 53 }],
          permalink: '/briefings/taiyuan-2023-03#p1s5',
        },
      ],
    });
    const own = expect.objectContaining({ slug: 'chi-gan-zha-jing', page: '/phrases/chi-gan-zha-jing' });
    expect(sent('briefings/taiyuan-2023-03')).toMatchObject({ phrases: expect.arrayContaining([own]) });
    expect(sent('statements/taiyuan-2023-03/p1s4')).toMatchObject({ phrases: [own] });
  });

  it('tell of a phrase where it stands without its marks', () => {
    const entry = { text: '专业镇', slug: 'zhuan-ye-zhen', aliases: ['专业，镇'], settled: true };
    const document = sent('phrases/zhuan-ye-zhen', { ...placed, phrases: [entry] });
    expect(document).toMatchObject({ settled: true, aliases: ['专业，镇'] });
    expect(document).toHaveProperty('places.length', 6);
    expect(document).toHaveProperty('places.0.quoted', false);
  });
});
