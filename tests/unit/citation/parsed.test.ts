import Cite from 'citation-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFile } from '@/lib/citation/file';
import { everyFile } from '@/lib/paths';
import { briefing, must } from '../queries/library';
import { addressed, libraryWith, text, unaddressed } from './files';

const FORMATS = ['bib', 'ris', 'json'] as const;
const PAPER = 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm';

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
    expect(String(item.note).replaceAll(/\s/g, '　')).toBe(
      '第2段第5句；转述　蓝佛安　指出（第2段第3句起）；原题未详，标题为政策简读所拟；据政策简读所存文本：https://example.cn/briefings/taiyuan-2023-03#p2s5',
    );
    // BibTeX itself has no type for papers.
    expect(item.type).toBe(format === 'bib' ? 'article-journal' : 'article-newspaper');
    expect(item.author).toBeUndefined();
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
