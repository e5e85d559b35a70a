import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describe as description } from '@/app/metadata';
import { BriefingCard } from '@/components/briefing-card';
import { Glance } from '@/components/glance';
import type { Briefing } from '@/lib/model';
import { articleLine, seenIn } from '@/lib/text/typography';
import { briefing } from '../queries/library';

const { outlet: _, publishedOn: __, url: ___, ...undated } = briefing;
const facts = { outlet: '太原晚报', publishedOn: '2023-03-20', url: 'http://a.example/' } as const;

/** What the glance says of where the text was seen, marks of HTML taken away. */
function glanceOf(one: Briefing): string | undefined {
  const html = renderToStaticMarkup(<Glance briefing={one} topics={[]} visits={[]} tasks={[]} />);
  return /<dt>见于<\/dt><dd>(.*?)<\/dd>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
}

describe('where an article was published', () => {
  it.each([
    [['outlet', 'publishedOn', 'url'], '《太原晚报》2023年3月20日　原报页面', '见于《太原晚报》2023年3月20日'],
    [['outlet', 'publishedOn'], '《太原晚报》2023年3月20日', '见于《太原晚报》2023年3月20日'],
    [['outlet', 'url'], '《太原晚报》　原报页面', '见于《太原晚报》'],
    [['publishedOn', 'url'], '2023年3月20日　原报页面', '2023年3月20日'],
    [['outlet'], '《太原晚报》', '见于《太原晚报》'],
    [['publishedOn'], '2023年3月20日', '2023年3月20日'],
    [['url'], '原报页面', ''],
    [[], undefined, ''],
  ] as const)('says of %j what is known, and no more', (names, seen, line) => {
    const known: Briefing = { ...undated, ...Object.fromEntries(names.map((name) => [name, facts[name]])) };
    expect(glanceOf(known)).toBe(seen);
    expect(seenIn(known)).toBe(line);
    const ends = line === '' ? '' : `　${line}`;
    expect(articleLine(known)).toBe(`蓝佛安在太原调研（原题未详，标题为本站所拟）${ends}`);
    expect(description(known, '全文51句。')).toBe(line === '' ? '全文51句。' : `${line}：全文51句。`);
  });

  it('leaves no empty line in a list where nothing is known', () => {
    expect(renderToStaticMarkup(<BriefingCard briefing={undated} whole={[]} />)).not.toContain('<p class="note"></p>');
  });
});
