import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PaperHead } from '@/components/paper-head';

const textOf = (html: string) => html.replace(/<svg.*<\/svg>/, '').replace(/<[^>]*>/g, '');
const site = { name: '政策简读', releasedOn: '2026-11-26' };

it('says the site, its release, and the path where the site knows no address', () => {
  const html = renderToStaticMarkup(<PaperHead site={site} path="/topics/innovation" />);
  expect(textOf(html)).toBe('政策简读　据本站2026年11月26日版本页路径：/topics/innovation');
  expect(html).not.toContain('<svg');
});

it('says the address with a code that leads to it, legibly and in pieces that no line breaks', () => {
  const sited = { ...site, url: 'https://example.cn' };
  const html = renderToStaticMarkup(<PaperHead site={sited} path={`/search?q=${encodeURIComponent('专业镇')}`} />);
  expect(textOf(html)).toContain('本页网址：https://example.cn/search?q=专业镇');
  expect(html).toContain(
    '<span class="piece">example.cn/</span><span class="piece">search?</span><span class="piece">q=专业镇</span>',
  );
  expect(html).toContain('aria-label="二维码：https://example.cn/search?q=%E4%B8%93%E4%B8%9A%E9%95%87"');
});

it('has no code that would be too fine to read, and the address all the same', () => {
  const sited = { ...site, url: 'https://example.cn' };
  const html = renderToStaticMarkup(<PaperHead site={sited} path={`/print?s=${'a.'.repeat(300)}`} />);
  expect(html).not.toContain('<svg');
  expect(textOf(html)).toContain(`https://example.cn/print?s=${'a.'.repeat(300)}`);
});

it('names no release where there is none, as in development', () => {
  expect(textOf(renderToStaticMarkup(<PaperHead site={{ name: '政策简读' }} path="/" />))).toBe('政策简读本页路径：/');
});
