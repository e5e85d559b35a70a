import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

const rows = readFileSync('content/briefings/taiyuan-2023-03/source.txt', 'utf8').split('\n');
const sentences = rows.map((row) => splitSentences(row).map((span) => span.text));

describe('the article’s sentences', () => {
  it('are 7, 13, 6, 5, 17 and 3 in its six paragraphs', () => {
    expect(sentences.map((paragraph) => paragraph.length)).toEqual([7, 13, 6, 5, 17, 3]);
  });

  it('are 51', () => {
    expect(sentences.flat()).toHaveLength(51);
  });

  it('join to the paragraphs with nothing between them', () => {
    expect(sentences.map((paragraph) => paragraph.join(''))).toEqual(rows);
  });

  it('all end with 。', () => {
    expect(sentences.flat().filter((sentence) => !sentence.endsWith('。'))).toEqual([]);
  });

  it('hold the five heads of the tasks at p5s2, s6, s10, s13 and s15', () => {
    const heads = [2, 6, 10, 13, 15].map((number) => sentences[4]?.[number - 1]);
    expect(heads).toEqual([
      '一要紧抓做好经济工作的三个要件。',
      '二要突出制造业振兴这个产业转型的主攻方向。',
      '三要着力推进教育、科技、人才融合融汇、同向发力。',
      '四要加快建设对外开放高地。',
      '五要精心打造优美宜居的城市环境。',
    ]);
  });

  it('keep a comma inside a quotation in one sentence (p5s17)', () => {
    expect(sentences[4]?.[16]).toMatch(/^坚持“人民城市人民建,人民城市为人民”,完善就业.*体验指数。$/);
  });
});
