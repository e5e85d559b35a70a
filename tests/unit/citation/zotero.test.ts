import type { Metadata } from 'next';
import { expect, it } from 'vitest';
import { pageMetadata, withCitedWork } from '@/app/metadata';
import type { Briefing } from '@/lib/model';
import { type Head, zoteroItem } from '../../e2e/support/zotero';
import { briefing, must } from '../queries/library';
import { libraryWith } from './files';

const PATH = '/quotes/taiyuan-2023-03/p5s1';
const LOCATION = `http://127.0.0.1${PATH}`;

/** The head that Next makes of a page's metadata; what the pages have of it is tested in the browser. */
function headOf(one: Briefing, url?: string): Head {
  const site = { name: '政策简读', ...(url === undefined ? {} : { url }) };
  const page = pageMetadata(site, {
    title: '转述',
    description: '转述的全文',
    path: PATH,
    kind: 'statement',
    type: 'article',
  });
  const { other, openGraph, alternates }: Metadata = withCitedWork(page, one);
  const named = Object.entries(other ?? {}).map(([name, content]): [string, string] => [name, String(content)]);
  const graph = Object.entries(openGraph ?? {}).map(([name, content]): [string, string] => [
    `og:${name === 'siteName' ? 'site_name' : name}`,
    String(content),
  ]);
  return {
    tags: [...named, ...graph],
    lang: 'zh-CN',
    canonical: alternates?.canonical?.toString(),
    location: LOCATION,
  };
}

it('saves the newspaper’s article, with the page’s own address where the site has one', () => {
  expect(zoteroItem(headOf(briefing, 'https://example.cn'))).toEqual({
    itemType: 'newspaperArticle',
    title: '[蓝佛安在太原调研]',
    publicationTitle: '太原晚报',
    date: '2023-03-20',
    language: 'zh-CN',
    url: 'https://example.cn/quotes/taiyuan-2023-03/p5s1',
    creators: [],
  });
});

it('saves what is known alone', () => {
  const one = must(libraryWith({ outlet: undefined, publishedOn: undefined, titleOrigin: 'outlet' }).briefings[0]);
  expect(zoteroItem(headOf(one))).toEqual({
    itemType: 'webpage',
    title: '蓝佛安在太原调研',
    publicationTitle: '政策简读',
    date: undefined,
    language: 'zh-CN',
    url: LOCATION,
    creators: [],
  });
});

it('would take a journal’s tag for a journal’s article, which is why there is none', () => {
  const head = headOf(briefing);
  expect(zoteroItem({ ...head, tags: [...head.tags, ['citation_journal_title', '太原晚报']] }).itemType).toBe(
    'journalArticle',
  );
});
