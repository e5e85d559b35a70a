import { brotliCompressSync } from 'node:zlib';
import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageCode } from '@/components/page-code';
import { QrCode } from '@/components/qr-code';

const ADDRESSES = [
  'https://example.cn/quotes/taiyuan-2023-03/p5s1',
  'https://example.cn/topics/eldercare',
  'http://127.0.0.1:3000/',
  `https://briefings.policy.example.gov.cn/quotes/${'a-long-slug-of-an-article-'.repeat(2)}2024/p1234s1234b`,
];

const draw = (url: string) => renderToStaticMarkup(<QrCode url={url} />);

/** Paints the path as a browser does, each module a square of pixels, and reads it as a phone does. */
function decode(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first, second] of svg.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    const length = Number(first);
    if (command === 'M') [x, y] = [length, Number(second) - 0.5];
    if (command === 'm') x += length;
    if (command !== 'h') continue;
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1)
        pixels.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
    }
    x += length;
  }
  return jsQR(pixels, size * scale, size * scale)?.data;
}

describe('QrCode', () => {
  it.each(ADDRESSES)('leads to %s', (url) => {
    expect(decode(draw(url).replace(/aria-label="[^"]*"/, ''))).toBe(url);
  });

  it('is one path in an image that says what it is, without a style', () => {
    const svg = draw('https://example.cn/topics/eldercare');
    expect(svg).toMatch(
      /^<svg class="qr-code" role="img" aria-label="二维码：https:\/\/example.cn\/topics\/eldercare" /,
    );
    expect(svg).toContain('shape-rendering="crispEdges"');
    expect(svg.match(/<\w+/g)).toEqual(['<svg', '<path']);
    expect(svg).not.toMatch(/\sstyle=/);
  });

  it('leaves four modules blank on each side', () => {
    const svg = draw('https://example.cn/topics/eldercare');
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const starts = [...svg.matchAll(/M(\d+) (\d+)\.5/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(Math.min(...starts.map(({ x }) => x))).toBe(4);
    expect(starts[0]?.y).toBe(4);
    expect(starts.at(-1)?.y).toBe(size - 5);
  });

  it('costs at most 600 bytes', () => {
    expect(brotliCompressSync(draw('https://example.cn/quotes/taiyuan-2023-03/p5s1')).length).toBeLessThan(600);
  });
});

describe('PageCode', () => {
  it('is left out where the release has no address', () => {
    expect(renderToStaticMarkup(<PageCode url={undefined} />)).toBe('');
  });

  it('says what it is for', () => {
    expect(renderToStaticMarkup(<PageCode url="https://example.cn/topics/eldercare" />)).toMatch(
      /^<div class="page-code standard-only"><dt>本页二维码<\/dt><dd><svg .*<p class="note">扫码打开本页<\/p><\/dd><\/div>$/,
    );
  });
});
