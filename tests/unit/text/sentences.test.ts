import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

// biome-ignore format: a table
const CASES: readonly (readonly [name: string, paragraph: string, sentences: readonly string[]])[] = [
  ['ends a sentence behind 。！？', '来了。走！去哪？在家', ['来了。', '走！', '去哪？', '在家']],
  ['keeps several end marks together', '好！！！真的吗？！走。', ['好！！！', '真的吗？！', '走。']],
  ['keeps a closing mark with its sentence', '他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
  ['keeps two closing marks with their sentence', '“外‘内。’”后。', ['“外‘内。’”', '后。']],
  ['keeps a closing bracket with its sentence', '他来了。（时已夜深。）他走了。', ['他来了。', '（时已夜深。）', '他走了。']],
  ['keeps a half-width closing bracket with its sentence', '他来了。(时已夜深。)他走了。', ['他来了。', '(时已夜深。)', '他走了。']],
  ['does not end inside a quotation', '他说：“我来。你走。”我在。', ['他说：“我来。你走。”', '我在。']],
  ['does not end inside brackets', '见下（甲。乙。）的表。', ['见下（甲。乙。）的表。']],
  ['does not end at a title’s own mark', '《你好！》出版了。', ['《你好！》出版了。']],
  ['carries on behind a quotation that a comma follows', '“来吗？”，他问。', ['“来吗？”，他问。']],
  ['carries on behind an ellipsis that a comma follows', '等等……，他走了。', ['等等……，他走了。']],
  ['ends behind an ellipsis of two characters, not between them', '等等……他走了。', ['等等……', '他走了。']],
  ['does not end at a full stop in a number', '增长3.5%。第二。', ['增长3.5%。', '第二。']],
  ['does not end at semicolons, colons and commas', '一是；二是：三、四,五。', ['一是；二是：三、四,五。']],
  ['heeds straight quotation marks', '他说"好。行。"走了。', ['他说"好。行。"', '走了。']],
  ['starts a sentence with the next quotation', '“来。”“走。”', ['“来。”', '“走。”']],
  ['ends sentences behind a mark that is never closed', '他说：“来。走（去。', ['他说：“来。', '走（去。']],
  ['gives nothing for an empty row', '', []],
  ['gives nothing for white space', ' \t\u3000', []],
];

describe('splitSentences', () => {
  for (const [name, paragraph, sentences] of CASES) {
    it(name, () => {
      expect(splitSentences(paragraph).map((span) => span.text)).toEqual(sentences);
    });
  }

  it('leaves white space at both ends out and says where each sentence stands', () => {
    expect(splitSentences('\u3000\u3000来了。 \u3000走。\n')).toEqual([
      { text: '来了。', start: 2, end: 5 },
      { text: '走。', start: 7, end: 9 },
    ]);
  });

  it('counts offsets in UTF-16 units', () => {
    expect(splitSentences('𠮷。乙。')).toEqual([
      { text: '𠮷。', start: 0, end: 3 },
      { text: '乙。', start: 3, end: 5 },
    ]);
  });
});
