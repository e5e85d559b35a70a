import { describe, expect, it } from 'vitest';
import { statementPage } from '@/lib/queries/statement';
import { ids, library, must, SLUG, slugs } from './library';

function pageOf(id: string) {
  const page = must(statementPage(library, SLUG, id));
  if ('goTo' in page) throw new Error(`${id} leads to ${page.goTo}`);
  return page;
}

// biome-ignore format: a table
const STATEMENTS = [
  { id: 'p1s4', sentences: 'p1s4 p1s5', before: 'p1s3', after: 'p1s6', section: 'qingxu-chemical-park' },
  { id: 'p1s7', sentences: 'p1s7', before: 'p1s6', after: 'p2s1', section: 'qingxu-vinegar-town' },
  { id: 'p2s2', sentences: 'p2s2', before: 'p2s1', after: 'p2s3', section: 'taiyuan-first-laboratory' },
  { id: 'p2s3', sentences: 'p2s3 p2s4 p2s5', before: 'p2s2', after: 'p2s6', section: 'taiyuan-first-laboratory' },
  { id: 'p2s8', sentences: 'p2s8 p2s9', before: 'p2s7', after: 'p2s10', section: 'taiyuan-boiler-group' },
  { id: 'p2s11', sentences: 'p2s11 p2s12', before: 'p2s10', after: 'p2s13', section: 'yuanhan-technology' },
  { id: 'p2s13', sentences: 'p2s13', before: 'p2s12', after: 'p3s1', section: 'financial-service-hall' },
  { id: 'p3s3', sentences: 'p3s3 p3s4', before: 'p3s2', after: 'p3s5', section: 'bell-tower-street' },
  { id: 'p3s6', sentences: 'p3s6', before: 'p3s5', after: 'p4s1', section: 'eldercare-incubator' },
  { id: 'p4s2', sentences: 'p4s2 p4s3 p4s4 p4s5', before: 'p4s1', after: 'p5s1', section: 'symposium' },
  { id: 'p6s1', sentences: 'p6s1 p6s2 p6s3', before: 'p5s17', after: undefined, section: 'closing' },
];

describe('statementPage', () => {
  it.each(STATEMENTS)('shows $id whole, with its section and its neighbours in the source', (expected) => {
    const page = pageOf(expected.id);
    expect(page.passages.map((passage) => ids(passage.sentences).join(' '))).toEqual([expected.sentences]);
    expect(page.passages[0]).toMatchObject({ continued: [], excerpted: [] });
    expect(page.before?.id).toBe(expected.before);
    expect(page.after?.id).toBe(expected.after);
    expect(slugs(page.sections)).toEqual([expected.section]);
  });

  it('shows p5s1 through its six sections', () => {
    const page = pageOf('p5s1');
    expect(page.passages.map((passage) => passage.sentences.length)).toEqual([1, 4, 4, 3, 2, 3]);
    expect(page.passages.map((passage) => passage.continued.length)).toEqual([0, 1, 1, 1, 1, 1]);
    expect([page.before?.id, page.after?.id]).toEqual(['p4s5', 'p6s1']);
    expect(slugs(page.sections)).toEqual([
      ...['mandate', 'economic-work', 'manufacturing', 'education-science-talent', 'opening-up', 'liveable-city'],
    ]);
    expect(page.topics).toHaveLength(6);
  });

  it('gives the phrases of the statement alone', () => {
    const phrasesOf = (id: string) => pageOf(id).phrases.map((phrase) => phrase.text);
    expect(phrasesOf('p1s4')).toEqual(['吃干榨净']);
    expect(phrasesOf('p2s8')).toEqual([]);
    expect(phrasesOf('p5s1')).toEqual([
      ...['放管服', '政府+链主企业+产业园', '一带一路'],
      ...['锦绣太原城', '生态颜值', '人民城市人民建,人民城市为人民'],
    ]);
  });

  it('gives the statement before and the one after', () => {
    expect([pageOf('p1s4').previous?.id, pageOf('p1s4').next?.id]).toEqual([undefined, 'p1s7']);
    expect([pageOf('p5s1').previous?.id, pageOf('p5s1').next?.id]).toEqual(['p4s2', 'p6s1']);
    expect([pageOf('p6s1').previous?.id, pageOf('p6s1').next?.id]).toEqual(['p5s1', undefined]);
  });

  it.each([
    ['p1s5', 'p1s4'],
    ['p2s5', 'p2s3'],
    ['p5s9', 'p5s1'],
    ['p5s17', 'p5s1'],
    ['p6s3', 'p6s1'],
  ])('leads from the later sentence %s to %s', (sentence, statement) => {
    expect(statementPage(library, SLUG, sentence)).toEqual({ goTo: `/quotes/${SLUG}/${statement}` });
  });

  it.each(['p1s1', 'p3s5', 'p4s1', 'p9s9', 'p1s4b', 'p5s9b', 'P1S4', 'p01s4', '', 'constructor'])(
    'gives nothing for %j',
    (id) => {
      expect(statementPage(library, SLUG, id)).toBeUndefined();
    },
  );

  it('gives nothing for a briefing that is not there', () => {
    expect(statementPage(library, 'nowhere', 'p1s4')).toBeUndefined();
  });
});
