import { describe, expect, it } from 'vitest';
import { clausesIn } from '@/lib/text/clauses';
import { fullWidthCommas } from '@/lib/text/typography';
import { fc } from '../property';

describe('clausesIn', () => {
  it.each([
    ['a sentence without a comma is one', '四要加快建设对外开放高地。', ['四要加快建设对外开放高地。']],
    ['ends a clause behind its comma', '用好政策,积极选育,发展好产业。', ['用好政策,', '积极选育,', '发展好产业。']],
    [
      'ends one at a full-width comma and at a semicolon',
      '一是甲，乙；二是丙;三是丁。',
      ['一是甲，', '乙；', '二是丙;', '三是丁。'],
    ],
    [
      'ends none at an enumeration comma or a colon',
      '打造两类：智慧城市、智慧社区。',
      ['打造两类：智慧城市、智慧社区。'],
    ],
    [
      'leaves a quotation whole',
      '坚持“城市人民建,城市为人民”,完善政策。',
      ['坚持“城市人民建,城市为人民”,', '完善政策。'],
    ],
    ['leaves one in straight marks whole', '坚持"人民建,为人民",完善政策。', ['坚持"人民建,为人民",', '完善政策。']],
    ['leaves a quotation in a quotation whole', '他说“要‘快,稳’,准”,走了。', ['他说“要‘快,稳’,准”,', '走了。']],
    ['leaves what stands in brackets whole', '各市（县,区）要落实,见效。', ['各市（县,区）要落实,', '见效。']],
    ['takes a half-width bracket for its partner', '各市(县,区）要落实,见效。', ['各市(县,区）要落实,', '见效。']],
    ['leaves a title whole', '印发《意见,办法》,落实。', ['印发《意见,办法》,', '落实。']],
    ['leaves a number whole', '新增1,000个岗位,稳住就业。', ['新增1,000个岗位,', '稳住就业。']],
    ['leaves all behind a mark without its partner together', '他说“要快,要稳,要准。', ['他说“要快,要稳,要准。']],
    ['takes no notice of a closing mark that none opens', '一）要快,2)要稳。', ['一）要快,', '2)要稳。']],
    ['gives nothing for nothing', '', []],
  ])('%s', (_, sentence, clauses) => {
    expect(clausesIn(sentence)).toEqual(clauses);
  });
});

const PIECES = [
  '甲',
  '𠮷',
  '1',
  'a',
  ',',
  '，',
  ';',
  '；',
  '、',
  '：',
  '。',
  ...'“”‘’"《》（）()「」『』【】[]〔〕〈〉',
];
const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** A stretch that must stay whole: words and commas between two marks that belong together. */
const pairs = fc.constantFrom('“”', '‘’', '""', '《》', '（）', '()', '「」', '『』', '【】', '[]', '〔〕', '〈〉');
const inner = fc.array(fc.constantFrom('甲', ',', '，', ';', '；', '。'), { maxLength: 8 }).map((all) => all.join(''));
const enclosed = fc
  .letrec<{ readonly whole: string; readonly between: string }>((tie) => ({
    between: fc.oneof({ depthSize: 'small' }, inner, tie('whole')),
    whole: fc.tuple(pairs, inner, tie('between'), inner).map(([pair, a, b, c]) => {
      const [open = '', close = ''] = pair;
      return open + a + b + c + close;
    }),
  }))
  // In a quotation with straight marks another would close it.
  .whole.filter((text) => [...text].filter((mark) => mark === '"').length <= 2);

describe('clausesIn on any sentence', () => {
  it('gives pieces that join to it, none of them empty', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const clauses = clausesIn(sentence);
        expect(clauses.join('')).toBe(sentence);
        expect(clauses).not.toContain('');
      }),
      { numRuns: 1000 },
    );
  });

  it('ends all but the last with a comma or semicolon', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        expect(
          clausesIn(sentence)
            .slice(0, -1)
            .filter((clause) => !/[,，;；]$/.test(clause)),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('splits none inside marks that belong together', () => {
    fc.assert(
      fc.property(enclosed, (whole) => {
        expect(clausesIn(`甲,坚持${whole},乙。`)).toEqual(['甲,', `坚持${whole},`, '乙。']);
      }),
      { numRuns: 1000 },
    );
  });

  it('splits a sentence where it splits what readers see of it', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        expect(clausesIn(sentence).map((clause) => clause.length)).toEqual(
          clausesIn(fullWidthCommas(sentence)).map((clause) => clause.length),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
