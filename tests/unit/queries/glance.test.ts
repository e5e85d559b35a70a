import { describe, expect, it } from 'vitest';
import { briefingPage, glance } from '@/lib/queries/briefing';
import { namesIn } from '@/lib/queries/find';
import { homePage } from '@/lib/queries/home';
import { briefing, ids, library, must, SLUG, slugs, withSecond } from './library';

const seen = glance(library, briefing);

describe('glance', () => {
  it('gives the six topics in the site’s order', () => {
    expect(seen.topics.map((topic) => topic.title)).toEqual([
      '产业链和专业镇',
      '创新',
      '营商环境',
      '消费',
      '养老',
      '五项任务',
    ]);
  });

  it('gives the five tasks by number', () => {
    expect(seen.tasks.map((task) => [task.number, task.sentences])).toEqual([
      [1, ['p5s2', 'p5s3', 'p5s4', 'p5s5']],
      [2, ['p5s6', 'p5s7', 'p5s8', 'p5s9']],
      [3, ['p5s10', 'p5s11', 'p5s12']],
      [4, ['p5s13', 'p5s14']],
      [5, ['p5s15', 'p5s16', 'p5s17']],
    ]);
  });
});

describe('namesIn', () => {
  it('gives who speaks, where, and the eight sites', () => {
    const names = namesIn(briefing);
    expect(names.slice(0, 2)).toEqual(['蓝佛安', '太原']);
    expect(names).toHaveLength(10);
  });

  it('leaves out what is not known', () => {
    const { speaker, place, ...unknown } = briefing;
    expect(namesIn({ ...unknown, sections: [] })).toEqual([]);
  });
});

describe('briefingPage', () => {
  it('gives the sixteen sections with every sentence once, in the source’s order', () => {
    const page = must(briefingPage(library, SLUG));
    const shown = page.sections.flatMap(({ passages }) => passages.flatMap((passage) => ids(passage.sentences)));
    const counts = [7, 13, 6, 5, 17, 3];
    const expected = counts.flatMap((count, at) => Array.from({ length: count }, (_, n) => `p${at + 1}s${n + 1}`));
    expect(page.sections).toHaveLength(16);
    expect(shown).toEqual(expected);
  });

  it('gives nothing for a briefing that is not there', () => {
    expect(briefingPage(library, 'nowhere')).toBeUndefined();
    expect(briefingPage(library, 'Taiyuan-2023-03')).toBeUndefined();
  });
});

describe('homePage', () => {
  it('gives the newest briefing at a glance, the older ones and all topics', () => {
    const page = homePage(withSecond);
    expect(page.newest?.briefing.slug).toBe(SLUG);
    expect(slugs(page.older)).toEqual(['second']);
    expect(page.topics).toHaveLength(6);
  });

  it('gives no newest briefing where the site has none', () => {
    expect(homePage({ ...library, briefings: [] })).toMatchObject({ newest: undefined, older: [] });
  });
});
