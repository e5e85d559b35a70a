import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { SECTIONS, STATEMENTS, TOPICS } from '../../e2e/support/site';
import { textsOf } from '../../e2e/support/source';
import { paragraphsOf, partOf } from './unzip';
import { ASKED, made } from './word';

/** The source's words alone: what the body's style and that of speech hold. */
async function sourceWords(s: string): Promise<string> {
  const paragraphs = paragraphsOf(partOf(await made(s), 'word/document.xml'));
  return paragraphs.flatMap(({ style, text }) => (style === '' || style === 'Statement' ? [text] : [])).join('');
}

const sentencesOf = (slug: string) => SECTIONS.filter((one) => one.slug === slug).flatMap(({ sentences }) => sentences);
const tasks = SECTIONS.filter(({ kind }) => kind === 'task').flatMap(({ sentences }) => sentences);

describe('the words of the source in Word', () => {
  it('are those of a briefing, each once, in order, and nothing of ours between them', async () => {
    const all = SECTIONS.flatMap(({ sentences }) => sentences);
    expect(all).toHaveLength(51);
    expect(await sourceWords(ASKED.briefing)).toBe(textsOf(all).join(''));
  });

  it('are those of a visit', async () => {
    expect(await sourceWords(ASKED.visit)).toBe(textsOf(sentencesOf('bell-tower-street')).join(''));
  });

  it.each(STATEMENTS)('are those of statement $id', async ({ id, sentences }) => {
    expect(await sourceWords(`taiyuan-2023-03_${id}`)).toBe(textsOf(sentences).join(''));
  });

  it.each(TOPICS)('are those under topic $slug', async ({ slug, sentences }) => {
    expect(await sourceWords(`_${slug}`)).toBe(textsOf(sentences).join(''));
  });

  it('are those of the tasks in a table, one column of which joins to them', async () => {
    const xml = partOf(await made(ASKED.ledger), 'word/document.xml');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => paragraphsOf(row).map(({ text }) => text));
    expect(rows[0]).toEqual([
      '序号',
      '任务和举措（照录报道）',
      '出处',
      '主题（本站归类）',
      '相关调研点（同主题，本站归类）',
      '责任单位',
      '完成时限',
      '进展',
    ]);
    const measures = rows.slice(1);
    expect(measures.map((row) => row[1]).join('')).toBe(textsOf(tasks).join(''));
    expect(measures.map((row) => row.length)).toEqual(measures.map(() => 8));
    expect(measures.flatMap((row) => row.slice(5))).toEqual(measures.flatMap(() => ['', '', '']));
    expect(measures[0]?.slice(0, 3)).toEqual(['1', '一要紧抓做好经济工作的三个要件。', '第5段第2句']);
  });

  it('are all in a document of several pieces, as another reader of Word files finds them', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await made(ASKED.several)) });
    const text = value.replace(/\s/g, '');
    const inOrder = [...sentencesOf('closing'), ...tasks, 'p2s3', 'p2s4', 'p2s5', 'p3s5', 'p3s6', 'p5s17'];
    let from = 0;
    // Of the tasks the sentences that are cut in rows are not whole.
    for (const sentence of textsOf(inOrder.filter((id) => id !== 'p5s14' && id !== 'p5s17'))) {
      const at = text.indexOf(sentence, from);
      expect(at, sentence).toBeGreaterThan(-1);
      from = at + sentence.length;
    }
  });
});

describe('the words of ours', () => {
  it('say who speaks apart from what is said, and never write an attribution into a continuation', async () => {
    const paragraphs = paragraphsOf(partOf(await made(ASKED.briefing), 'word/document.xml'));
    const labels = paragraphs.filter(({ style }) => style === 'StatementLabel').map(({ text }) => text);
    expect(labels[0]).toBe('转述　蓝佛安　指出　第1段第4至5句');
    expect(labels.filter((label) => label === '转述　蓝佛安指出（第5段第1句起）　第5段第1至17句')).toHaveLength(5);
    const topic = paragraphsOf(partOf(await made('_eldercare'), 'word/document.xml'));
    expect(topic.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '转述　蓝佛安指出（第5段第1句起）　节录，全文见第5段第1至17句',
        '归入本主题，据第5段第17句',
      ]),
    );
  });

  it('set lead and verb in the narrative’s face, apart from what is said', async () => {
    const xml = partOf(await made('taiyuan-2023-03_p1s4'), 'word/document.xml');
    const statement = paragraphsOf(xml).find(({ style }) => style === 'Statement')?.xml ?? '';
    const runs = [...statement.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([run, inner = '']) => ({
      lead: inner.includes('"StatementLead"'),
      text: paragraphsOf(`<w:p>${run}</w:p>`)[0]?.text,
    }));
    expect(runs.filter(({ lead }) => lead).map(({ text }) => text)).toEqual(['他', '指出', '，']);
  });

  it('are headings by level, as another reader of Word files finds them', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await made(ASKED.several)) });
    const headings = [...value.matchAll(/<(h\d)>(.*?)<\/\1>/g)].map(([, level, text = '']) => [
      level,
      text.replace(/<[^>]+>/g, ''),
    ]);
    expect(headings).toEqual([
      ['h1', '一、党的领导与实干'],
      ['h1', '二、任务分解表（本站编制，非官方文件）'],
      ['h1', '三、转述　蓝佛安　指出（第2段第3至5句）'],
      ['h1', '四、主题：养老（本站归类）'],
      ['h2', '蓝佛安在太原调研（原题未详，标题为本站所拟）'],
      ['h3', '调研点8：太原市社区养老产业孵化园'],
      ['h3', '任务5：优美宜居的城市环境'],
    ]);
  });
});
