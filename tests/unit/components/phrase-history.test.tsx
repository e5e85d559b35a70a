import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PhraseHistory } from '@/components/phrase-history';
import type { Library } from '@/lib/model';
import { phrasePage } from '@/lib/queries/phrase';
import { datedNote } from '@/lib/vocabulary/time';
import { briefing, library, must } from '../queries/library';

/** The real article of so many days, and once without a date. */
function held(...days: readonly string[]): Library {
  const { publishedOn: _, ...undated } = briefing;
  const copies = days.map((publishedOn, index) => ({ ...briefing, slug: `copy-${index + 1}`, publishedOn }));
  return { ...library, briefings: [...copies, { ...undated, slug: 'undated' }] };
}

function drawn(from: Library, slug = 'si-gan'): string {
  const { history } = must(phrasePage(from, slug));
  return renderToStaticMarkup(<PhraseHistory history={must(history)} namesIn={() => []} told="叙述" />);
}

const words = (html: string): string => html.replace(/<[^>]+>/g, '');
/** The rows of a table, by its heading cell: cells parted by bars. */
function rows(html: string, head: string): string[] {
  const table = html.split('<table').find((one) => one.includes(`<th scope="col">${head}`));
  return must(must(table).split('</table>')[0])
    .split('<tr>')
    .slice(2)
    .map((row) =>
      row
        .replace(/<svg.*?<\/svg>/g, '')
        .replace(/<\/t[hd]>/g, '|')
        .replace(/<[^>]+>/g, ''),
    );
}

describe('a phrase through time', () => {
  const html = drawn(held('2023-03-20', '2020-05-01'));

  it('tells the first and the last of what the site holds, and of which briefings that is true', () => {
    expect(words(html)).toMatch(/本站所收最早2020年5月1日蓝佛安在太原调研原题未详/);
    expect(words(html)).toMatch(/本站所收最近2023年3月20日蓝佛安在太原调研/);
    expect(html).toContain('href="/briefings/copy-2#p6s3"');
    expect(html).toContain(
      '仅就本站所收日期已知的2篇而言，不表示首次提出，也不表示此后不再使用。另有1篇日期未详，不计先后。',
    );
    expect(datedNote({ dated: 0, undated: 2 })).toBe('2篇日期均未详，不分先后。');
    expect(datedNote({ dated: 2, undated: 0 })).not.toContain('未详');
  });

  it('says in a table what its bars show, which those who listen do not hear', () => {
    expect(rows(html, '年份')).toEqual([
      '2020年|1|0|1／1|',
      '2021年|0|0|0／0|',
      '2022年|0|0|0／0|',
      '2023年|1|0|1／1|',
    ]);
    expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg[^>]* aria-hidden="true" focusable="false"/g)?.length);
    expect(html.match(/<rect class="filled" y="1" width="100%"/g)).toHaveLength(2);
    expect(html.match(/class="hollow"/g)).toHaveLength(1);
  });

  it('shows months where the days are near, and no line where there is one date', () => {
    expect(rows(drawn(held('2023-03-20', '2023-02-01')), '月份')).toHaveLength(2);
    expect(drawn(held('2023-03-20'))).not.toContain('drawn');
    expect(words(drawn(held('2023-03-20')))).toContain('日期已知的仅见于2023年3月20日');
  });

  it('names who says it and where it was published', () => {
    expect(rows(html, '说话人')).toEqual(['蓝佛安|3|0|3|']);
    expect(rows(html, '刊载处')).toEqual(['《太原晚报》|3|0|3|']);
    expect(rows(drawn(held('2023-03-20'), 'zhi-chu-yun-jia'), '说话人')).toEqual(['叙述|2|0|2|']);
  });

  it('lists the other wordings, each with its own first day', () => {
    const phrases = library.phrases.map((one) => (one.slug === 'si-gan' ? { ...one, aliases: ['四个敢'] } : one));
    expect(rows(drawn({ ...held('2023-03-20'), phrases }), '写法')).toEqual([
      '“四敢”最早2023年3月20日|2|0|2|',
      '“四个敢”|0|0|0|',
    ]);
    expect(html).not.toContain('各种写法');
  });

  it('sets no style of its own, which the site forbids', () => {
    expect(html).not.toContain('style=');
  });
});
