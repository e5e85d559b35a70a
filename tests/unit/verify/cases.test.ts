import { describe, expect, it } from 'vitest';
import { changes, findings, found, only } from './article';

const brief = (draft: string) =>
  findings(draft).map((one) => [
    one.unit,
    one.verdict,
    one.text,
    'found' in one ? one.found.sentences.map(({ sentence }) => sentence.id).join(' ') : '',
  ]);

describe('check', () => {
  it('looks for the halves of a sentence that is put together from two places', () => {
    expect(brief('要坚持创新不停步，做好优化营商环境这篇大文章，加快建设一流的现代化都市圈。')).toEqual([
      ['sentence', 'excerpt', '要坚持创新不停步，', 'p2s9'],
      ['sentence', 'excerpt', '做好优化营商环境这篇大文章，', 'p5s3'],
      ['sentence', 'absent', '加快建设一流的现代化都市圈。', ''],
    ]);
  });

  it('looks for the quotations of a sentence of the draft’s own, which it says is in no report', () => {
    expect(brief('本市将打造“三无四可”的环境，把资源用到“吃干榨净”的程度。')).toEqual([
      ['sentence', 'absent', '本市将打造“三无四可”的环境，把资源用到“吃干榨净”的程度。', ''],
      ['quotation', 'differs', '三无四可', 'p2s12'],
      ['quotation', 'excerpt', '吃干榨净', 'p1s5'],
    ]);
  });

  it('finds a piece that runs over the end of a sentence', () => {
    expect(brief('“更是创新成果的受益者。要坚持创新不停步”')).toEqual([
      ['quotation', 'differs', '更是创新成果的受益者。要坚持创新不停步', 'p2s8 p2s9'],
    ]);
  });

  it.each([
    '本报讯，昨天下午天气很好，市民纷纷走上街头。',
    '全省经济运行总体平稳，工业增加值同比增长百分之五。',
    '国务院总理强调，要加大宏观政策调节力度，着力扩大国内需求。',
    '太原市委常委会召开会议，传达学习有关精神，研究贯彻落实意见。',
    '我们要坚持以人民为中心的发展思想，不断增强群众的获得感。',
  ])('finds nothing like %s', (draft) => {
    expect(findings(draft).map(({ verdict }) => verdict)).toEqual(['absent']);
  });

  it('shows the change of a letter’s case, which folding hides', () => {
    const { text } = only('清徐老陈醋专业镇是首批省级专业镇。');
    expect(only(text).verdict).toBe('whole');
    expect(changes(found('乡村E镇建设工作汇报'))).toEqual(['words -e+E']);
    expect(only('乡村E镇建设工作汇报').verdict).toBe('differs');
  });
});

describe('marks', () => {
  it('are told by their form, and are no change', () => {
    const { notes, similarity } = found(
      '要胸怀"国之大者" ，大力度支持第一实验室建设,为国家高水平科技自立自强作出山西贡献.',
    );
    expect(notes).toEqual({
      forms: [
        { source: '“', draft: '"' },
        { source: '”', draft: '"' },
      ],
      space: true,
      hidden: false,
      end: undefined,
    });
    expect(similarity).toBe(1);
  });

  it.each([
    ['要全力打造三无三可营商环境,让企业放开手脚,专心致志搞发展。', ['marks -“+', 'marks -”+']],
    ['更好为企业发展注入源头活水。', ['marks -“+', 'marks -”+']],
    ['更好为企业发展注入“源头活水。', ['marks -”+']],
    ['清徐老陈醋专业镇，是首批省级专业镇。', ['marks -+，']],
    ['清徐老陈醋专业镇是首批省级专业镇！', ['marks -。+！']],
    ['为国家高水平科技自立自强作出山西贡献？', ['marks -。+？']],
  ])('left out, added or changed make a difference in %s', (draft, expected) => {
    expect(changes(found(draft))).toEqual(expected);
    expect(only(draft).verdict).toBe('differs');
  });

  it.each([
    ['清徐老陈醋专业镇是首批省级专业镇', 'left-out'],
    ['清徐老陈醋专业镇是首批省级专业镇，', 'other'],
    ['“清徐老陈醋专业镇是首批省级专业镇”。', 'left-out'],
  ] as const)('at the end of %s are the draft’s own', (draft, end) => {
    expect(only(draft).verdict).toBe('whole');
    expect(found(draft).notes.end).toBe(end);
  });

  it('are not seen in characters that cannot be seen, which are told', () => {
    const draft = '清徐老陈醋\u200B专业镇\u202E是首批省级专业镇。';
    expect(only(draft).verdict).toBe('whole');
    expect(found(draft).notes.hidden).toBe(true);
  });
});
