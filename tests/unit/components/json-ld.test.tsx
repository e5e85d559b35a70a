import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Breadcrumb } from '@/components/breadcrumb';
import { JsonLd, safeJson } from '@/components/json-ld';
import { stripFramework } from '@/server/strip';
import { factsOf } from '../export/facts';

const HOSTILE = '</script><script>alert(1)</script><!-- &amp; \u2028\u2029 "\\ --> ]]>';
const sheet = '<link rel="stylesheet" href="/a.css"/>';

const jsonIn = (html: string) => />(\{.*\})</s.exec(html)?.[1] ?? '';

describe('safeJson', () => {
  it('holds nothing that a parser takes for markup, and reads back the same', () => {
    const json = safeJson({ name: HOSTILE });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ name: HOSTILE });
  });
});

describe('JsonLd', () => {
  it('is one script whatever a title holds, also once the framework is taken out', () => {
    const html = renderToStaticMarkup(<JsonLd data={{ name: HOSTILE }} />);
    const page = stripFramework(`<head>${sheet}</head><main>${html}正文</main>`, '<style></style>');
    expect(page.match(/<\/?script[^>]*>/g)).toEqual(['<script type="application/ld+json">', '</script>']);
    expect(JSON.parse(jsonIn(page))).toEqual({ name: HOSTILE });
  });
});

describe('Breadcrumb', () => {
  const crumbs = [{ label: '首页', href: '/' }, { label: '主题', href: '/topics' }, { label: HOSTILE }];

  it('tells machines the way, with addresses where the release has one', async () => {
    const html = renderToStaticMarkup(<Breadcrumb site={{ name: '站', url: 'https://example.cn' }} crumbs={crumbs} />);
    const { ask } = await factsOf(jsonIn(html));
    expect(ask('BreadcrumbList', 'itemListElement', 'name')).toEqual(['首页', '主题', HOSTILE]);
    expect(ask('ListItem', 'position')).toEqual(['1', '2', '3']);
    expect(ask('ListItem', 'item')).toEqual(['https://example.cn/', 'https://example.cn/topics']);
  });

  it('gives no address where the release has none', async () => {
    const html = renderToStaticMarkup(<Breadcrumb site={{ name: '站' }} crumbs={crumbs} />);
    expect((await factsOf(jsonIn(html))).ask('ListItem', 'item')).toEqual([]);
  });
});
