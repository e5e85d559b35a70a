import { describe, expect, it } from 'vitest';
import { breakable, chineseDate, dayInChina, fullWidthCommas } from '@/lib/text/typography';
import { fc } from '../property';

describe('fullWidthCommas', () => {
  it.each([
    ['between Chinese characters', '他指出,能源革命', '他指出，能源革命'],
    ['behind a closing mark', '“国之大者”,大力度', '“国之大者”，大力度'],
    ['before an opening mark', '坚持,“一带一路”', '坚持，“一带一路”'],
    ['between a digit and a character', '增长5%,高于', '增长5%，高于'],
    ['behind a character, before a digit', '2023年,1月', '2023年，1月'],
    ['behind a character of the supplementary plane', '𠮷,𠮷', '𠮷，𠮷'],
  ])('widens a comma %s', (_, text, widened) => {
    expect(fullWidthCommas(text)).toBe(widened);
  });

  it.each(['1,000', '1,234,567', 'A,B', 'x, y', '', '甲，乙', '3,5%'])('leaves %s as it is', (text) => {
    expect(fullWidthCommas(text)).toBe(text);
  });

  it('tells the comma of a number from that of its sentence', () => {
    expect(fullWidthCommas('共1,000人,其中1,200,余下')).toBe('共1,000人，其中1,200，余下');
  });

  it('changes nothing but commas, each in its place', () => {
    const text = fc
      .array(fc.constantFrom('甲', '𠮷', '1', 'a', ',', '，', '。', '“', '”', ';', ':', ' '))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (before) => {
        const after = fullWidthCommas(before);
        expect(after).toHaveLength(before.length);
        expect(after.replaceAll('，', ',')).toBe(before.replaceAll('，', ','));
        expect(fullWidthCommas(after)).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('never widens a comma between digits or Latin letters', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,4}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(words, (parts) => {
        expect(fullWidthCommas(parts.join(','))).toBe(parts.join(','));
      }),
      { numRuns: 300 },
    );
  });
});

describe('dayInChina', () => {
  it.each([
    ['2026-11-25T15:59:59Z', '2026-11-25'],
    ['2026-11-25T16:00:00Z', '2026-11-26'],
  ])('is eight hours ahead: at %s it is %s', (moment, day) => {
    expect(dayInChina(new Date(moment))).toBe(day);
  });
});

describe('chineseDate', () => {
  it.each([
    ['2023-03-20', '2023年3月20日'],
    ['2023-12-01', '2023年12月1日'],
    ['0999-01-09', '0999年1月9日'],
  ])('gives %s as %s', (date, words) => {
    expect(chineseDate(date)).toBe(words);
  });
});

describe('breakable', () => {
  it('keeps 园, 镇 and 厅 with the word before them', () => {
    const pieces = ['清徐精细化工循环产业园', '清徐老陈醋专业镇', '太原金融综合服务大厅'].flatMap((title) =>
      breakable(title),
    );
    expect(pieces.filter((piece) => [...piece].length === 1)).toEqual([]);
  });

  it('never cuts a name that must stay whole, and still cuts beside it', () => {
    expect(breakable('蓝佛安在太原调研', ['蓝佛安', '太原'])).toEqual(['蓝佛安在', '太原调研']);
    expect(breakable('太原', ['', '蓝佛安'])).toEqual(['太原']);
    const twice = breakable('蓝佛安在太原调研，蓝佛安在太原座谈', ['蓝佛安', '太原']);
    expect(twice.join('|')).toMatch(/蓝佛安.*\|太原.*\|蓝佛安.*\|太原/);
  });

  it.each(['清徐精细化工｜循环产业园', '清徐老陈醋｜专业镇', '太原市社区养老｜产业孵化园'])(
    'lets the site’s name %s break there where it is the whole title, and never inside a longer one',
    (wanted) => {
      const [first = '', second = ''] = wanted.split('｜');
      const site = first + second;
      const edges = (title: string, whole: readonly string[]) =>
        breakable(title, whole).map((_, index, all) => all.slice(0, index + 1).join('').length);
      expect(edges(site, ['蓝佛安', '太原', site])).toContain(first.length);
      const inside = edges(`蓝佛安在${site}调研`, ['蓝佛安', '太原', site]).filter(
        (at) => at > 4 && at < 4 + site.length,
      );
      expect(inside).toEqual([]);
    },
  );

  it('never lets a line end at an opening mark', () => {
    const pieces = breakable('论“国之大者”（上）：《条例》解读');
    expect(pieces.filter((piece) => /[“（《]$/.test(piece))).toEqual([]);
    expect(pieces.length).toBeGreaterThan(1);
  });

  it.each([
    '做好|经济工作的|三个要件',
    '优美宜居的|城市环境',
    '太原的责任|和总体要求',
    '党的领导|与实干',
    '合理分工、|协同发展，|分步实施、|循序渐进，|一体布局、|打牢基础',
  ])('breaks %s before 和 and after 的 and marks, where what stands between is short', (wanted) => {
    expect(breakable(wanted.replaceAll('|', '')).join('|')).toBe(wanted);
  });

  it('gives pieces that join to the title', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: fc.constantFrom('太', '原', '“', '”', '的', 'a', ' ', '1') }),
        (title) => {
          expect(breakable(title).join('')).toBe(title);
        },
      ),
      { numRuns: 300 },
    );
  });
});
