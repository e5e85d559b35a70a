import { describe, expect, it } from 'vitest';
import type { Briefing, LedgerRow, Section } from '@/lib/model';
import { ledger } from '@/lib/queries/ledger';
import { briefing, library, must, slugs, withSecond } from './library';

const tasks = ledger(library, briefing);
const rows = tasks.flatMap((task) => task.rows);
const rowsOf = (sentence: string) => rows.filter((row) => row.sentence === sentence);
const related = (row: LedgerRow) => [slugs(row.topics), slugs(row.visits)];

/** The briefing with its tasks changed. */
function withTasks(change: (task: Section & { kind: 'task' }) => Section): Briefing {
  return { ...briefing, sections: briefing.sections.map((one) => (one.kind === 'task' ? change(one) : one)) };
}

describe('ledger', () => {
  it('numbers heads, measures and the clauses of long measures', () => {
    expect(tasks.map((task) => task.rows.map(({ number }) => number).join(' '))).toEqual([
      '1 1.1 1.2 1.3',
      '2 2.1 2.2 2.3',
      '3 3.1 3.2',
      '4 4.1（1） 4.1（2） 4.1（3） 4.1（4） 4.1（5） 4.1（6） 4.1（7）',
      '5 5.1 5.2（1） 5.2（2） 5.2（3） 5.2（4） 5.2（5）',
    ]);
  });

  it('names the level of each row', () => {
    const count = (level: string) => rows.filter((row) => row.level === level).length;
    expect([count('task'), count('measure'), count('clause')]).toEqual([5, 9, 12]);
    expect(rows.filter(({ level }) => level === 'task').map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('joins, task by task, to the source character for character', () => {
    const [, , , , fifth = ''] = briefing.paragraphs;
    expect(tasks.map((task) => task.rows.map(({ text }) => text).join('')).join('')).toBe(
      fifth.slice(fifth.indexOf('一要')),
    );
    for (const task of tasks) {
      const section = must(briefing.sections.find(({ slug }) => slug === task.slug));
      const words = section.sentences.map((id) => must(briefing.sentences.find((one) => one.id === id)).text);
      expect(task.rows.map(({ text }) => text).join('')).toBe(words.join(''));
    }
  });

  it('shows the same but for commas, which are full-width', () => {
    for (const { text, shown } of rows) {
      expect([...shown].length).toBe([...text].length);
      expect(shown).toBe(text.replaceAll(',', '，'));
    }
    expect(rows.some(({ text, shown }) => text !== shown)).toBe(true);
  });

  it('splits p5s14 into its seven clauses', () => {
    expect(rowsOf('p5s14').map(({ shown }) => shown)).toEqual([
      '主动融入国家区域发展战略和“一带一路”大商圈，',
      '积极打造开放通道平台，',
      '加快提升外资外贸规模，',
      '全面复制推广国家自贸区先进经验做法，',
      '稳步扩大制度型开放，',
      '办好大型会展活动，',
      '持续提升开放型经济质量和水平。',
    ]);
  });

  it('splits p5s17 into its five clauses and leaves its quotation whole', () => {
    expect(rowsOf('p5s17').map(({ text }) => text)).toEqual([
      '坚持“人民城市人民建,人民城市为人民”,',
      '完善就业、教育、养老、医疗、社会保障、住房等领域政策,',
      '强化城市传统及新型基础设施建设和旅游配套服务,',
      '打造智慧城市、智慧社区,',
      '提升民生的幸福指数、城市的宜居指数、游客的体验指数。',
    ]);
  });

  it('gives each row the topics of its task and the visits with one of them, without the topic of all tasks', () => {
    const chain = [['industry-chain'], ['qingxu-chemical-park', 'qingxu-vinegar-town']];
    const innovation = [['innovation'], ['qingxu-chemical-park', 'taiyuan-first-laboratory', 'taiyuan-boiler-group']];
    const business = [['business-environment'], ['yuanhan-technology', 'financial-service-hall']];
    const [first, second, third, fourth] = tasks.map((task) => task.rows.map(related));
    expect(first).toEqual(Array(4).fill(business));
    expect(second).toEqual(Array(4).fill(chain));
    expect(third).toEqual(Array(3).fill(innovation));
    expect(fourth).toEqual(Array(8).fill([[], []]));
  });

  it('gives a topic to the one sentence that is its reason, and so to each of its clauses', () => {
    const filed = rows.filter(({ topics }) => slugs(topics).includes('eldercare'));
    expect(filed.map(({ sentence }) => sentence)).toEqual(Array(5).fill('p5s17'));
    expect(filed.map(related)).toEqual(Array(5).fill([['eldercare'], ['eldercare-incubator']]));
    expect(['p5s15', 'p5s16'].flatMap((id) => rowsOf(id)).map(related)).toEqual(Array(2).fill([[], []]));
  });

  it('gives what a sentence is filed under to all rows of its clauses at once', () => {
    expect(rowsOf('p5s14').map(({ span }) => span)).toEqual([7, 0, 0, 0, 0, 0, 0]);
    expect(rowsOf('p5s17').map(({ span }) => span)).toEqual([5, 0, 0, 0, 0]);
    expect(new Set(rows.filter(({ level }) => level !== 'clause').map(({ span }) => span))).toEqual(new Set([1]));
  });

  it('says whose words they are, apart from them', () => {
    expect(new Set(rows.map(({ voice }) => voice))).toEqual(new Set(['转述　蓝佛安　指出（第5段第1至17句）']));
  });

  it('calls a sentence that nobody says 叙述', () => {
    const told = { ...briefing, sentences: briefing.sentences.map((one) => ({ ...one, statements: [] })) };
    const voices = ledger(library, told).flatMap((task) => task.rows.map(({ voice }) => voice));
    expect(new Set(voices)).toEqual(new Set(['叙述']));
  });

  it('leaves a head whole, however long it is', () => {
    const headed = withTasks((task) => (task.number === 4 ? { ...task, sentences: ['p5s14'] } : task));
    expect(must(ledger(library, headed)[3]).rows.map(({ number, level }) => [number, level])).toEqual([['4', 'task']]);
  });

  it('gives nothing where there are no tasks', () => {
    expect(ledger(withSecond, must(withSecond.briefings[1]))).toEqual([]);
  });
});
