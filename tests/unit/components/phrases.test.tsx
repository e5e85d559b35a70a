import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PhraseCounts } from '@/components/phrase-counts';
import { PhraseLetters } from '@/components/phrase-letters';
import { PhraseList } from '@/components/phrase-list';
import type { Library } from '@/lib/model';
import { phrasesPage } from '@/lib/queries/phrases';
import { wordsOf } from '@/lib/queries/words';
import { library, withSecond } from '../queries/library';
import { manyBriefings } from '../queries/many';

const words = (html: string): string => html.replace(/<[^>]+>/g, '');

/** The rows of the index as text. */
function rows(from: Library): string[] {
  const page = phrasesPage(from, {});
  const html = renderToStaticMarkup(<PhraseList rows={page.rows} several={!page.inSourceOrder} text="报道" />);
  return html.split('<li><p class="phrase-name">').slice(1).map(words);
}

describe('the index of phrases', () => {
  it('says of each how often and where it stands, and whose words it is', () => {
    expect(rows(library)[0]).toBe('“制储运加”1处第1段第3句叙述');
    expect(rows(library)[10]).toBe('“政府+链主企业+产业园”1处第5段第8句转述　蓝佛安　指出');
    expect(rows(library)[14]).toBe('“人民城市人民建，人民城市为人民”1处第5段第17句转述　蓝佛安　指出');
  });

  it('names the newest of several briefings', () => {
    expect(rows(withSecond)[0]).toBe(
      '“吃干榨净”2处，见于2篇报道，最近见于蓝佛安在太原调研第1段第5句转述　蓝佛安　指出',
    );
  });

  it('calls a phrase 提法 only where an editor says that it is settled', () => {
    const settled = library.phrases.map((entry) => ({ ...entry, settled: entry.slug === 'zhi-chu-yun-jia' }));
    expect(rows({ ...library, phrases: settled }).map((row) => row.includes('提法'))).toEqual([
      true,
      ...Array(15).fill(false),
    ]);
  });

  it('offers the letters of many phrases as links, and nothing where they are few', () => {
    const { letters } = phrasesPage(manyBriefings(2, 120), {});
    const html = renderToStaticMarkup(<PhraseLetters choices={letters} />);
    expect(html).toContain('<a href="/phrases" aria-current="true">全部 136</a>');
    expect(html).toContain('<a href="/phrases?letter=z">Z 6</a>');
    expect(renderToStaticMarkup(<PhraseLetters choices={[]} />)).toBe('');
  });
});

describe('the counts of a phrase', () => {
  const entry = { text: '两山,理论', slug: 'liang-shan', aliases: [], settled: false };
  const said = (props: Partial<Parameters<typeof PhraseCounts>[0]>): string =>
    words(
      renderToStaticMarkup(
        <PhraseCounts
          entry={entry}
          quoted={3}
          briefings={2}
          statements={2}
          bare={4}
          several
          words={wordsOf(library)}
          {...props}
        />,
      ),
    );

  it('tell places with marks from those without, and how many briefings have them', () => {
    expect(said({})).toBe('所收报道中加引号3处（见于2篇），未单独加引号4处。含此用语的转述2处');
    expect(said({ several: false, statements: 0 })).toBe('所收报道中加引号3处，未单独加引号4处。');
    expect(said({ bare: 0, statements: 0 })).toBe('所收报道中加引号3处（见于2篇），此外没有出现。');
    expect(said({ quoted: 0, briefings: 0, statements: 0 })).toBe('所收报道中加引号0处，未单独加引号4处。');
  });

  it('name the other wordings as the editor’s', () => {
    expect(said({ statements: 0, entry: { ...entry, aliases: ['两山论', '绿水青山,金山银山'] } })).toBe(
      '所收报道中加引号3处（见于2篇），未单独加引号4处。又作“两山论”、“绿水青山，金山银山”（编者认定为同一用语）。',
    );
  });
});
