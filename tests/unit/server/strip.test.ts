import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FrameworkLeft, ownStyles, stripFramework, styleSheets } from '@/server/strip';

/** What Next 16.4 sends, with the article's text shortened. */
const html = readFileSync('tests/fixtures/server/next-page.html', 'utf8').trimEnd();
const HEAD = '<style>p{color:red}</style><script type="module" src="/assets/0123456789ab.js"></script>';
const KEPT = '<script type="application/ld+json">{"@type":"Article","name":"题"}</script>';
const TEXT = '强调3次 &lt;!-- 注 --&gt; &lt;script&gt;alert(1)&lt;/script&gt; style=&quot;x&quot; &lt;template&gt; $R';

/** The page with something put in before the end of <main>. */
const withInMain = (more: string) => html.replace('</main>', () => `${more}</main>`);
const withInHead = (more: string) => html.replace('</head>', () => `${more}</head>`);
const strip = (page: string) => () => stripFramework(page, HEAD);

describe('stripFramework', () => {
  it('leaves the page’s HTML alone', () => {
    expect(stripFramework(html, HEAD)).toBe(
      [
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>',
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
        HEAD,
        `<meta name="theme-color" content="#faf8f3"/><title>题 - 站</title>${KEPT}</head>`,
        '<body><a class="skip" href="#main">跳到正文</a>',
        `<main id="main" tabindex="-1"><article><h1>题</h1><p>${TEXT}</p></article></main><footer>尾</footer></body></html>`,
      ].join(''),
    );
  });

  it('puts in the head as it is, also where it looks like a pattern', () => {
    const head = "<style>a::after{content:'$& $1 $`'}</style>";
    expect(stripFramework(html, head)).toContain(head);
  });

  it('leaves what a reader has written alone, also where it is the framework’s own word', () => {
    const words = '<p>self.__next_f.push([1]) $RC("B:0") $RX</p><textarea>__next_f</textarea><input value="$RC"/>';
    expect(stripFramework(withInMain(words), HEAD)).toContain(words);
  });

  it('puts the head in once where the page links two style sheets', () => {
    const two = withInHead('<link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next"/>');
    expect(stripFramework(two, HEAD)).toBe(stripFramework(html, HEAD));
  });

  it('takes out what Next says of fonts that are not there', () => {
    expect(stripFramework(withInHead('<meta name="next-size-adjust" content=""/>'), HEAD)).toBe(
      stripFramework(html, HEAD),
    );
  });

  it('does not change what it has stripped, beside the style sheet that is gone', () => {
    const once = stripFramework(html, '<link rel="stylesheet" href="/x.css"/>'.replace('stylesheet', 'icon'));
    expect(() => stripFramework(once, HEAD)).toThrow('The page has no style sheet');
  });

  it.each([
    ['a script that does not end', html.replace('</body>', '<script src="/x.js">$&'), '<script'],
    ['a script that swallows the page’s end', withInMain('<script>x'), 'no <main>'],
    ['a boundary’s template', withInMain('<template id="B:0"></template>'), '<template'],
    ['a preload in another order', withInHead('<link href="/x.js" rel="preload" as="script"/>'), 'as="script"'],
    ['a style sheet in another order', withInHead('<link href="/b.css" rel="stylesheet"/>'), 'rel="stylesheet"'],
    ['an inline style', withInMain('<p style="color:red">x</p>'), 'style="'],
  ])('refuses %s', (_what, page, named) => {
    expect(strip(page)).toThrow(FrameworkLeft);
    expect(strip(page)).toThrow(named);
    expect(strip(page)).toThrow('see server/strip.ts');
  });

  it.each([
    ['no <main>', html.replace(/<\/?main\b[^>]*>/g, '')],
    ['an empty <main>', html.replace(/(<main\b[^>]*>)[\s\S]*(<\/main>)/, '$1 \n$2')],
    ['a <main> of React’s comments alone', html.replace(/(<main\b[^>]*>)[\s\S]*(<\/main>)/, '$1<!--$--><!--/$-->$2')],
    ['no style sheet', html.replace(/<link rel="stylesheet"[^>]*>/, '')],
  ])('refuses a page with %s', (_what, page) => {
    expect(strip(page)).toThrow(FrameworkLeft);
    expect(strip(page)).toThrow('The page has no style sheet or no <main>: see server/strip.ts.');
  });
});

describe('styleSheets', () => {
  it('gives the addresses in order, whatever stands between', () => {
    const more = '<link rel="stylesheet" data-precedence="next" href="/_next/static/chunks/b.css"/>';
    expect(styleSheets(withInHead(more))).toEqual([
      '/_next/static/chunks/3sp2djjp0oqtg.css',
      '/_next/static/chunks/b.css',
    ]);
    expect(styleSheets('<p>none</p>')).toEqual([]);
  });
});

describe('ownStyles', () => {
  it('gives what a page holds for paper, and nothing of the framework’s or of a reader’s', () => {
    const typed = '&lt;style media=&quot;print&quot;&gt;p{}&lt;/style&gt;';
    expect(ownStyles(withInMain(`<style media="print">@page a{}</style><p>${typed}</p><style>q{}</style>`))).toEqual([
      '@page a{}',
    ]);
    expect(ownStyles(html)).toEqual([]);
  });
});
