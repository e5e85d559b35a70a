import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SheetHeads } from '@/components/sheet-heads';
import { ownStyles } from '@/server/strip';
import { fc } from '../property';

const markup = (text: string) =>
  renderToStaticMarkup(<SheetHeads heads={[{ name: 'p2s5', text, landscape: false }]} />);
const RULE = /^@page sheet-p2s5\{@top-left\{content:"([^"]*)"\}\}\.sheet-p2s5\{page:sheet-p2s5\}$/;

/** Reads a string of CSS as a browser does. */
const read = (css: string) =>
  css.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

it('names the pages of each part, with its words at their head', () => {
  const heads = [
    { name: 'one', text: '甲', landscape: false },
    { name: 'two', text: '乙2', landscape: true },
  ];
  expect(renderToStaticMarkup(<SheetHeads heads={heads} />)).toBe(
    '<style media="print">@page sheet-one{@top-left{content:"甲"}}.sheet-one{page:sheet-one}@page sheet-two{size:A4 landscape;margin:28mm 26mm calc(182mm - 582px);@top-left{content:"乙2"}}.sheet-two{page:sheet-two}</style>',
  );
});

it('is nothing where there is no part', () => {
  expect(renderToStaticMarkup(<SheetHeads heads={[]} />)).toBe('');
});

it('lets no title break out of its string, and says each as it is', () => {
  for (const text of ['“甲”', '"}*{color:red}', '\\', '\\22 ', '</style><script>', 'a\nb\r\f', '&quot;', '😀', '']) {
    const [, content] = RULE.exec(ownStyles(markup(text))[0] ?? '') ?? [];
    expect(content, text).toMatch(/^(?:[\p{Letter}\p{Number}]|\\[0-9a-f]+ )*$/u);
    expect(read(content ?? '')).toBe(text);
  }
});

it('does so for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [, content] = RULE.exec(ownStyles(markup(text))[0] ?? '') ?? [];
      expect(read(content ?? '')).toBe(text);
    }),
  );
});
