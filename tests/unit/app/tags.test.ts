import { describe, expect, it } from 'vitest';
import { type PageKind, siteTags } from '@/app/tags';
import { briefing } from '../queries/library';

const site = { name: '站', url: 'https://example.cn' };
const page = { path: '/x', description: '说明', column: '栏', keywords: ['创新', '养老'] };

/** By hand: what every kind of page says, apart from the site's name and its own address. */
const ARTICLE = {
  ArticleTitle: '蓝佛安在太原调研（原题未详，标题为本站所拟）',
  PubDate: '2023-03-20',
  ContentSource: '太原晚报',
};
const { ArticleTitle: _, ...EXCERPT } = ARTICLE;
const Keywords = '创新,养老';
const COLUMN = { ColumnName: '栏', ColumnDescription: '说明', ColumnKeywords: Keywords };
const OWN: readonly PageKind[] = ['home', 'search', 'verify', 'compare', 'print', 'about', 'cite'];
const LISTS: readonly PageKind[] = ['topics', 'topic', 'quotes', 'phrases'];
const SAID: readonly (readonly [PageKind, Readonly<Record<string, string>>])[] = [
  ...OWN.map((kind) => [kind, {}] as const),
  ...LISTS.map((kind) => [kind, COLUMN] as const),
  ['phrase', { Keywords }],
  ['tasks', { Keywords }],
  ['briefing', { ...ARTICLE, Keywords }],
  ['source', ARTICLE],
  ['visit', { ...EXCERPT, Keywords }],
  ['statement', { ...EXCERPT, Keywords }],
];

describe('the names after 国办发〔2017〕47号', () => {
  it.each(SAID)('are those of a page of the kind %s', (kind, said) => {
    expect(siteTags(site, { ...page, kind, article: briefing })).toEqual({
      SiteName: '站',
      Url: 'https://example.cn/x',
      ...said,
    });
  });

  it('leave out what is not known: an address, a date, a paper, keywords', () => {
    const { outlet: __, publishedOn: ___, ...unknown } = briefing;
    const tags = siteTags({ name: '站' }, { ...page, keywords: [], kind: 'briefing', article: unknown });
    expect(tags).toEqual({ SiteName: '站', ArticleTitle: ARTICLE.ArticleTitle });
  });

  it('have the title of the article itself without a remark', () => {
    const own = { ...briefing, titleOrigin: 'outlet' } as const;
    expect(siteTags(site, { ...page, kind: 'source', article: own })).toMatchObject({ ArticleTitle: briefing.title });
  });
});
