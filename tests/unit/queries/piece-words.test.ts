import { describe, expect, it } from 'vitest';
import { composition } from '@/lib/queries/composition';
import {
  bySheets,
  documentTitle,
  pieceNumeral,
  piecePath,
  pieceTitle,
  travellingDocumentTitle,
} from '@/lib/queries/piece-words';
import { SLUG, withSecond } from './library';

const entries = (s: string) => composition(withSecond, s).pieces;
const pieces = (s: string) => entries(s).map(({ piece }) => piece);

describe('a piece', () => {
  it.each([
    [SLUG, '蓝佛安在太原调研', '/briefings/taiyuan-2023-03'],
    [`${SLUG}_bell-tower-street`, '调研点7：钟楼步行街', '/briefings/taiyuan-2023-03/visits/bell-tower-street'],
    [`${SLUG}_manufacturing`, '任务2：制造业振兴', '/briefings/taiyuan-2023-03#manufacturing'],
    [`${SLUG}_symposium`, '座谈会', '/briefings/taiyuan-2023-03#symposium'],
    [`${SLUG}_p2s3`, '转述　蓝佛安　指出（第2段第3至5句）', '/quotes/taiyuan-2023-03/p2s3'],
    [`${SLUG}_tasks`, '任务分解表（本站编制，非官方文件）', '/briefings/taiyuan-2023-03/tasks'],
    ['_innovation', '主题：创新（本站归类）', '/topics/innovation'],
  ])('%s is called %s and stands at %s', (name, title, path) => {
    expect(pieces(name).map((piece) => [pieceTitle(piece), piecePath(piece)])).toEqual([[title, path]]);
  });

  it('is numbered as Chinese papers are', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 35, 60].map(pieceNumeral)).toEqual([
      ...['一', '九', '十', '十一', '十九', '二十', '二十一', '三十五', '六十'],
    ]);
  });
});

describe('a document', () => {
  it.each([
    [`${SLUG}_symposium`, '座谈会', '座谈会'],
    [SLUG, '蓝佛安在太原调研', '蓝佛安在太原调研（原题未详，标题为本站所拟）'],
    [
      `${SLUG}_symposium.${SLUG}_p2s3`,
      '蓝佛安在太原调研（选编）',
      '蓝佛安在太原调研（选编）（原题未详，标题为本站所拟）',
    ],
    [`${SLUG}_symposium.second_symposium`, '报道选编', '报道选编'],
    ['_innovation._eldercare', '主题选编', '主题选编'],
  ])('of %s is called %s', (s, title, travelling) => {
    expect([documentTitle(pieces(s)), travellingDocumentTitle(pieces(s))]).toEqual([title, travelling]);
  });

  it('has sheets of one kind for pieces of one article that follow each other and lie the same way', () => {
    const runs = bySheets(
      entries(`${SLUG}_symposium.${SLUG}_tasks._eldercare.${SLUG}_p2s3.second_closing.second_symposium`),
    );
    const article = '蓝佛安在太原调研（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日';
    expect(runs.map(({ head, landscape, items }) => [head, landscape, items.length])).toEqual([
      [article, false, 1],
      [article, true, 1],
      ['主题：养老（本站归类）', false, 1],
      [article, false, 1],
      ['另一篇（原题未详，标题为本站所拟）　见于《太原晚报》2022年1月1日', false, 2],
    ]);
  });
});
