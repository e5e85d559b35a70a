import { describe, expect, it } from 'vitest';
import type { library } from '../queries/library';
import { addressed, libraryWith, plainOf, unaddressed } from './files';

const PAPER = 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm';
const [OLD, NEW] = ['GB/T 7714-2015\n', 'GB/T 7714-2025\n'];

const entries = (of: typeof library, place = '') => plainOf(of, place).slice(1, 3);
const note = (of: typeof library, place = '') => plainOf(of, place)[3];

describe('GB/T 7714', () => {
  it.each(['', 'taiyuan-first-laboratory', 'p1s1', 'p2s5', 'p5s1', 'quotes/p5s1'])(
    'cites the paper’s article, whatever place is quoted of it: “%s”',
    (place) => {
      for (const of of [unaddressed, addressed])
        expect(entries(of, place)).toEqual([
          `${OLD}[1] [蓝佛安在太原调研][N/OL]. 太原晚报, 2023-03-20. ${PAPER}`,
          `${NEW}[1] [蓝佛安在太原调研][N/OL]. 太原晚报，2023-03-20. ${PAPER}`,
        ]);
    },
  );

  it('leaves a title of the outlet’s without brackets', () => {
    expect(entries(libraryWith({ titleOrigin: 'outlet' }))).toEqual([
      `${OLD}[1] 蓝佛安在太原调研[N/OL]. 太原晚报, 2023-03-20. ${PAPER}`,
      `${NEW}[1] 蓝佛安在太原调研[N/OL]. 太原晚报，2023-03-20. ${PAPER}`,
    ]);
  });

  it('cites a page of the web where the outlet is not known', () => {
    expect(entries(libraryWith({ outlet: undefined }))).toEqual([
      `${OLD}[1] [蓝佛安在太原调研][EB/OL]. (2023-03-20). ${PAPER}`,
      `${NEW}[1] [蓝佛安在太原调研][EB/OL]. （2023-03-20）. ${PAPER}`,
    ]);
  });

  it('cites a page of the web where the day is not known', () => {
    expect(entries(libraryWith({ publishedOn: undefined }))).toEqual([
      `${OLD}[1] [蓝佛安在太原调研][EB/OL]. 太原晚报. ${PAPER}`,
      `${NEW}[1] [蓝佛安在太原调研][EB/OL]. 太原晚报. ${PAPER}`,
    ]);
  });

  it('gives the place’s own address where the paper’s is not known', () => {
    const of = libraryWith({ url: undefined }, 'https://example.cn');
    expect(entries(of, 'p2s5')).toEqual([
      `${OLD}[1] [蓝佛安在太原调研][N/OL]. 太原晚报, 2023-03-20. https://example.cn/briefings/taiyuan-2023-03#p2s5`,
      `${NEW}[1] [蓝佛安在太原调研][N/OL]. 太原晚报，2023-03-20. https://example.cn/briefings/taiyuan-2023-03#p2s5`,
    ]);
  });

  it('ends with a full stop where no address follows', () => {
    expect(entries(libraryWith({ url: undefined }))).toEqual([
      `${OLD}[1] [蓝佛安在太原调研][N/OL]. 太原晚报, 2023-03-20.`,
      `${NEW}[1] [蓝佛安在太原调研][N/OL]. 太原晚报，2023-03-20.`,
    ]);
    const nothing = { outlet: undefined, publishedOn: undefined, url: undefined };
    expect(entries(libraryWith(nothing))).toEqual([
      `${OLD}[1] [蓝佛安在太原调研][EB/OL].`,
      `${NEW}[1] [蓝佛安在太原调研][EB/OL].`,
    ]);
  });

  it('says beside the entries what the reader has to add, and invents no day of access', () => {
    expect(note(unaddressed)).toBe('（2015年版的引用日期请自填，紧接在日期之后，写作[年-月-日]。）');
    expect(note(unaddressed, 'p2s5')).toBe(
      '（2015年版的引用日期请自填，紧接在日期之后，写作[年-月-日]。所引之处（第2段第5句）注在正文的引用标注之后。）',
    );
    expect(note(libraryWith({ outlet: undefined }))).toBe('（引用日期请自填，紧接在日期之后，写作[年-月-日]。）');
    expect(note(libraryWith({ publishedOn: undefined }))).toBe('（引用日期请自填，写在链接之前，写作[年-月-日]。）');
  });
});
