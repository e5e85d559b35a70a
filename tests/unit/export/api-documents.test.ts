import { describe, expect, it } from 'vitest';
import { apiDocument } from '@/lib/export/api/document';
import { apiDocuments } from '@/lib/paths';
import { briefing, library, placed, sent, withBriefings } from './library';

describe('the documents of the API', () => {
  it('are 40 for the article', () => {
    expect(apiDocuments(library)).toEqual([
      ...['library', 'statements', 'phrases', 'topics', 'schema'],
      ...['topics/industry-chain', 'topics/innovation', 'topics/business-environment'],
      ...['topics/consumption', 'topics/eldercare', 'topics/five-tasks'],
      ...[
        'zhi-chu-yun-jia',
        'chi-gan-zha-jing',
        'cong-0-dao-1',
        'guo-zhi-da-zhe',
        'san-wu-san-ke',
        'yuan-tou-huo-shui',
        'he-li-fen-gong-xie-tong-fa-zhan',
        'liang-ge-ji-ben-shi-xian',
        'shou-shan-zhi-di',
        'fang-guan-fu',
        'zheng-fu-lian-zhu-qi-ye-chan-ye-yuan',
        'yi-dai-yi-lu',
        'jin-xiu-tai-yuan-cheng',
        'sheng-tai-yan-zhi',
        'ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min',
        'si-gan',
      ].map((slug) => `phrases/${slug}`),
      'briefings/taiyuan-2023-03',
      ...['p1s4', 'p1s7', 'p2s2', 'p2s3', 'p2s8', 'p2s11', 'p2s13', 'p3s3', 'p3s6', 'p4s2', 'p5s1', 'p6s1'].map(
        (id) => `statements/taiyuan-2023-03/${id}`,
      ),
    ]);
  });

  it.each([
    'nothing',
    '',
    'topics/nothing',
    'phrases/nothing',
    'phrases/si-gan/more',
    'topics/innovation/more',
    'briefings/nothing',
    'briefings/taiyuan-2023-03/p1s4',
    'statements/taiyuan-2023-03',
    'statements/taiyuan-2023-03/p1s5',
    'statements/taiyuan-2023-03/p9s9',
    'statements/taiyuan-2023-03/x',
    'statements/taiyuan-2023-03/p1s4/more',
    'library/x',
    '__proto__',
  ])('do not include “%s”', (name) => {
    expect(apiDocument(library, name)).toBeUndefined();
  });

  it('say which title is the site’s own', () => {
    const own = { title: '蓝佛安在太原调研', titleOrigin: 'editorial', titleNote: '原题未详，标题为本站所拟' };
    expect(sent('library')).toMatchObject({ briefings: [own] });
    expect(sent('briefings/taiyuan-2023-03')).toMatchObject(own);
    expect(sent('statements/taiyuan-2023-03/p1s4')).toMatchObject({ briefing: own });
    expect(sent('topics/eldercare')).toMatchObject({ briefings: [own] });
    const outlet = sent('library', withBriefings([{ ...briefing, titleOrigin: 'outlet' }]));
    expect(JSON.stringify(outlet)).not.toContain('titleNote');
  });

  it('mark a statement as 转述 wherever it stands, with who says it by which verb', () => {
    const row = {
      id: 'p5s1',
      mode: 'reported',
      label: '转述',
      speaker: '蓝佛安',
      verb: '指出',
      place: '第5段第1至17句',
    };
    const note = '“转述”是间接引语，报道未加引号，勿作原话直引。';
    expect(sent('statements/taiyuan-2023-03/p5s1')).toMatchObject({ statement: row, note });
    expect(sent('statements')).toMatchObject({
      briefings: [{ statements: expect.arrayContaining([expect.objectContaining(row)]) }],
    });
    expect(sent('briefings/taiyuan-2023-03')).toMatchObject({
      statements: expect.arrayContaining([expect.objectContaining(row)]),
    });
  });

  it('write absolute addresses with SITE_URL, and paths without', () => {
    const links = { page: '/quotes/taiyuan-2023-03/p1s4', permalink: '/briefings/taiyuan-2023-03#p1s4' };
    expect(sent('statements/taiyuan-2023-03/p1s4')).toMatchObject({ statement: links });
    expect(sent('statements/taiyuan-2023-03/p1s4', placed)).toMatchObject({
      statement: {
        page: 'https://example.cn/quotes/taiyuan-2023-03/p1s4',
        permalink: 'https://example.cn/briefings/taiyuan-2023-03#p1s4',
        data: 'https://example.cn/api/statements/taiyuan-2023-03/p1s4.json',
      },
    });
    expect(JSON.stringify(sent('library'))).not.toContain('http://127');
  });

  it('name feeds only where there are any', () => {
    expect(sent('library')).toMatchObject({ feeds: {} });
    expect(sent('library', placed)).toMatchObject({
      feeds: { atom: 'https://example.cn/feeds/all.xml', json: 'https://example.cn/feeds/all.json' },
    });
    expect(sent('topics/innovation', placed)).toMatchObject({
      feeds: { atom: 'https://example.cn/feeds/topics/innovation.xml' },
    });
  });

  it('file under a topic the one sentence that is the reason', () => {
    expect(sent('topics/eldercare')).toMatchObject({
      counts: { visits: 1, statements: 2, tasks: 1 },
      briefings: [
        {
          sections: [
            { slug: 'eldercare-incubator', sentences: ['p3s5', 'p3s6'], titleOrigin: 'editorial' },
            { slug: 'liveable-city', reason: 'p5s17', sentences: ['p5s17'] },
          ],
          statements: ['p3s6', 'p5s1'],
        },
      ],
    });
  });

  it('list statements in short rows: no text', () => {
    const text = JSON.stringify(sent('statements'));
    expect(text).not.toContain('能源革命');
    expect(text.length / 12).toBeLessThan(250);
  });
});
