import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LedgerTable } from '@/components/ledger-table';
import { ledger } from '@/lib/queries/ledger';
import { briefing, library } from '../queries/library';

const tasks = ledger(library, briefing);
const html = renderToStaticMarkup(<LedgerTable briefing={briefing} tasks={tasks} names={['蓝佛安']} />);
/** What stands in the cells; where words may break is no part of it. */
const cells = (row: string) =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, inner = '']) =>
    inner.replace(/<\/?(?:span|wbr)[^>]*>/g, ''),
  );
const [head = '', ...rows] = [...html.matchAll(/<tr[^>]*>.*?<\/tr>/g)].map(([row]) => row);

describe('LedgerTable', () => {
  it('says once what it is, whose words it has and how it was made', () => {
    for (const words of ['任务分解表（本站编制，非官方文件）', '转述　蓝佛安　指出', '任务和举措逐句照录报道'])
      expect(html.replaceAll('<wbr/>', '').split(words)).toHaveLength(2);
    expect(html.replaceAll('<wbr/>', '')).toContain(
      '蓝佛安在太原调研（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日',
    );
  });

  it('heads its columns, the last three to be filled in', () => {
    expect(cells(head)).toEqual([
      ...['序号', '任务和举措（照录报道）', '出处', '主题（本站归类）', '相关调研点（同主题，本站归类）'],
      ...['责任单位', '完成时限', '进展'],
    ]);
    expect(head.split('scope="col"')).toHaveLength(9);
    expect(rows.filter((row) => !row.endsWith('<td></td><td></td><td></td></tr>'))).toEqual([]);
  });

  it('has a row for each task and measure, with its words, place, topics and visits', () => {
    expect(rows.map((row) => cells(row)[1])).toEqual(tasks.flatMap((task) => task.rows.map(({ shown }) => shown)));
    expect(rows.filter((row) => !row.includes('<th scope="row">'))).toEqual([]);
    expect(cells(rows[5] ?? '').slice(0, 5)).toEqual([
      '2.1',
      '围绕发展高端装备制造、新能源、新材料、新一代电子信息制造等重点产业链，加快延链补链强链，推动产业链向价值链中高端延伸。',
      '<a href="/briefings/taiyuan-2023-03#p5s7">第5段第7句</a>',
      '产业链和专业镇',
      '清徐精细化工循环产业园、清徐老陈醋专业镇',
    ]);
  });

  it('says once beside the clauses of a sentence what the whole of it is filed under', () => {
    const [first = '', ...others] = rows.filter((row) => row.includes('#p5s17'));
    expect(cells(first).slice(3)).toEqual(['养老（按整句）', '太原市社区养老产业孵化园（按整句）', '', '', '']);
    expect(first).toContain('<td data-label="主题（本站归类）" rowSpan="5">');
    expect(first).toContain('<td data-label="相关调研点（同主题，本站归类）" rowSpan="5">');
    expect(others.map((row) => cells(row).slice(3))).toEqual(Array(4).fill(['', '', '']));
    expect(html.replaceAll('<wbr/>', '').split('养老产业孵化园')).toHaveLength(2);
    expect(html).not.toContain('rowSpan="7"');
  });

  it('groups the rows under their tasks', () => {
    expect(html.split('<tbody>')).toHaveLength(6);
    expect(rows.filter((row) => row.includes('class="task"')).map((row) => cells(row)[0])).toEqual([...'12345']);
  });
});
