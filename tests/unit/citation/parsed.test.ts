import Cite from 'citation-js';
import { describe, expect, it } from 'vitest';
import { citationFile } from '@/lib/citation/file';
import { everyFile } from '@/lib/paths';
import { fc } from '../property';
import { briefing, must } from '../queries/library';
import { addressed, libraryWith, text, unaddressed } from './files';

const FORMATS = ['bib', 'ris', 'json'] as const;
const PAPER = 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm';

const TITLED = '原题未详，标题为政策简读所拟；据政策简读所存文本：https://example.cn';
/** Place → what its note says, with the place, each voice, and where the text is held. */
const NOTES: Readonly<Record<string, string>> = {
  '': `${TITLED}/briefings/taiyuan-2023-03`,
  'qingxu-chemical-park': `第1段第1至5句；叙述（第1段第1至3句）；转述　蓝佛安　指出（第1段第4至5句）；${TITLED}/briefings/taiyuan-2023-03/visits/qingxu-chemical-park`,
  manufacturing: `第5段第6至9句；转述　蓝佛安　指出（第5段第1句起）；${TITLED}/briefings/taiyuan-2023-03#manufacturing`,
  p1s1: `第1段第1句；叙述；${TITLED}/briefings/taiyuan-2023-03#p1s1`,
  p2s2: `第2段第2句；转述　蓝佛安　勉励；${TITLED}/briefings/taiyuan-2023-03#p2s2`,
  p2s5: `第2段第5句；转述　蓝佛安　指出（第2段第3句起）；${TITLED}/briefings/taiyuan-2023-03#p2s5`,
  p5s9: `第5段第9句；转述　蓝佛安　指出（第5段第1句起）；${TITLED}/briefings/taiyuan-2023-03#p5s9`,
  'quotes/p2s3': `第2段第3至5句；转述　蓝佛安　指出；${TITLED}/quotes/taiyuan-2023-03/p2s3`,
  'quotes/p5s1': `第5段第1至17句；转述　蓝佛安　指出；${TITLED}/quotes/taiyuan-2023-03/p5s1`,
};

const parse = (file: string) => must(new Cite(file).data[0]);

describe.each(FORMATS)('an independent library reads from .%s', (format) => {
  it('the fields of a sentence', () => {
    const item = parse(text(addressed, 'p2s5', format));
    expect(item).toMatchObject({
      title: '[蓝佛安在太原调研]',
      'container-title': '太原晚报',
      issued: { 'date-parts': [[2023, 3, 20]] },
      URL: PAPER,
    });
    // BibTeX itself has no type for papers.
    expect(item.type).toBe(format === 'bib' ? 'article-journal' : 'article-newspaper');
    expect(item.author).toBeUndefined();
  });

  it.each(Object.entries(NOTES))('the place and the voice of “%s” from its note', (place, note) => {
    // A reader of BibTeX may take the wide space for another.
    const read = String(parse(text(addressed, place, format)).note).replaceAll(/\s/g, '　');
    expect(read).toBe(note);
  });

  it('a page of the web where the outlet is not known', () => {
    const item = parse(text(libraryWith({ outlet: undefined }), 'p1s1', format));
    expect(item).toMatchObject({ type: 'webpage', title: '[蓝佛安在太原调研]', URL: PAPER });
    expect(item['container-title']).toBeUndefined();
  });

  it('every section, sentence and statement, each with a key of its own', () => {
    const keys = new Set<string>();
    const places = [
      '',
      ...briefing.sections.map(({ slug }) => slug),
      ...briefing.sentences.map(({ id }) => id),
      ...briefing.statements.map(({ id }) => `quotes/${id}`),
    ];
    expect(places).toHaveLength(80);
    for (const place of places) {
      const file = text(unaddressed, place, format);
      const key = /(?:@article\{|ID {2}- |"id": ")([^\s",]+)/.exec(file)?.[1] ?? '';
      expect(key).toMatch(/^[a-z0-9:-]+$/);
      keys.add(key);
      expect(parse(file)).toMatchObject({ title: '[蓝佛安在太原调研]', 'container-title': '太原晚报', URL: PAPER });
    }
    expect(keys.size).toBe(80);
  });

  it('a hostile title and outlet as they are', () => {
    const hostile = fc
      .array(
        fc.constantFrom('{', '}', '\\', '%', '&', '#', '_', '$', '~', '^', '"', '@', '中', '文', '</script>', 'a'),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((pieces) => `题${pieces.join('')}题`);
    fc.assert(
      fc.property(hostile, hostile, (title, outlet) => {
        const item = parse(text(libraryWith({ title, titleOrigin: 'outlet', outlet }), 'p2s5', format));
        expect([item.title, item['container-title'], item.URL]).toEqual([title, outlet, PAPER]);
      }),
      { numRuns: 200 },
    );
  });
});

it('keeps a line break in a title from beginning a field of RIS', () => {
  const file = text(libraryWith({ title: '题\r\nAU  - 某人' }), '', 'ris');
  expect(file).toContain('T1  - [题 AU  - 某人]\r\n');
  expect(file).not.toMatch(/^AU/m);
});

it('gives every file that the site lists, and lists no more than there are', () => {
  const stems = [...everyFile(unaddressed)].filter(([stem]) => stem.startsWith('/export/citations/'));
  expect(stems).toHaveLength(80);
  expect(new Set(stems.map(([, extensions]) => extensions)).size).toBe(1);
  for (const [stem, extensions] of stems)
    for (const extension of extensions) {
      const file = must(citationFile(unaddressed, `${stem.replace('/export/citations/', '')}.${extension}`));
      expect(file.name).toMatch(/^taiyuan-2023-03(-[a-z0-9-]+)?\.(bib|ris|json|txt)$/);
    }
});
