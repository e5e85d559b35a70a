import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LedgerTable } from '@/components/ledger-table';
import { ledger } from '@/lib/queries/ledger';
import { briefing, library } from '../queries/library';

const tasks = ledger(library, briefing);
const html = renderToStaticMarkup(<LedgerTable briefing={briefing} tasks={tasks} />);
const cells = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, inner = '']) => inner);
const [head = '', ...rows] = [...html.matchAll(/<tr[^>]*>.*?<\/tr>/g)].map(([row]) => row);

describe('LedgerTable', () => {
  it('says once what it is, whose words it has and how it was made', () => {
    for (const words of ['任务分解表（本站编制，非官方文件）', '转述　蓝佛安　指出', '任务和举措逐句照录报道'])
      expect(html.split(words)).toHaveLength(2);
    expect(html).toContain('蓝佛安在太原调研（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日');
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
    expect(cells(rows[22] ?? '').slice(0, 5)).toEqual([
      '5.2（2）',
      '完善就业、教育、养老、医疗、社会保障、住房等领域政策，',
      '<a href="/briefings/taiyuan-2023-03#p5s17">第5段第17句</a>',
      '养老（按整句）',
      '太原市社区养老产业孵化园',
    ]);
  });

  it('groups the rows under their tasks', () => {
    expect(html.split('<tbody>')).toHaveLength(6);
    expect(rows.filter((row) => row.includes('class="task"')).map((row) => cells(row)[0])).toEqual([...'12345']);
  });
});
