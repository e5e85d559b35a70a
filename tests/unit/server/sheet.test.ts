import { describe, expect, it } from 'vitest';
import { namesIn } from '@/server/names';
import { Sheet } from '@/server/sheet';

const cut = (css: string, html: string) => new Sheet(css).for(html);

describe('the names of a page', () => {
  it('are those of its tags', () => {
    const html =
      '<html lang="zh"><body><p class="a b\n c" id=\'d\'>x</p><BR/><svg><g class=e></svg><input checked class="f"/>';
    expect([...namesIn(html)].sort()).toEqual(
      ['html', 'body', 'p', '.a', '.b', '.c', '#d', 'br', 'svg', 'g', '.e', 'input', '.f'].sort(),
    );
  });

  it('are not those of its text, its other attributes, its comments and its scripts', () => {
    const html = `<p title='<i class="x">' data-class="x">&lt;i class="x"&gt; class="x"</p><!-- <i class="x"> -->
      <textarea><i class="x"></textarea><script>'<i class="x">'</script><b class="y">`;
    expect([...namesIn(html)].sort()).toEqual(['p', 'textarea', 'script', 'b', '.y'].sort());
  });

  it.each(['<', '<!--', '<p class="', '<p ', '<p class="x" ', '<script>', '<p =', '</', '<p a=b'])(
    'are found in a time that grows as the page does, however often it says %s',
    (piece) => {
      const time = (times: number) => {
        const start = performance.now();
        namesIn(piece.repeat(times));
        return performance.now() - start;
      };
      time(1000);
      // Squared, sixteen times the page would take 256 times as long.
      expect(time(160_000)).toBeLessThan(100 * Math.max(1, time(10_000)));
    },
  );
});

describe('the sheet of a page', () => {
  it('has the rules whose elements, classes and ids stand in the page, in their order', () => {
    const css = '.a{top:0}.b{top:1px}p .a,p .c,dl .a{top:2px}#d{top:3px}*{top:4px}html[data-view~="dark"] .a{top:5px}';
    expect(cut(css, '<p class="a">')).toBe('.a{top:0}p .a{top:2px}*{top:4px}html[data-view~="dark"] .a{top:5px}');
  });

  it('does not ask for what stands in parentheses, nor for states and attributes', () => {
    const css = '.a:not(.x):hover::before{top:0}.a:has(.y){top:1px}.a[data-z="z"]{top:2px}';
    expect(cut(css, '<p class="a">')).toBe(css);
  });

  it('keeps what the module adds', () => {
    expect(cut('.tool{top:0}button.tool:hover{top:1px}.z{top:2px}', '<p>')).toBe(
      '.tool{top:0}button.tool:hover{top:1px}',
    );
  });

  it('leaves out groups that have become empty, and keeps what is no rule', () => {
    const css =
      '@font-face{font-family:x}@media print{@page{margin:0}.z{top:0}}@media screen{.z{top:0}}@supports (top:0){@media print{.a{top:0}}}';
    expect(cut(css, '<p class="a">')).toBe(
      '@font-face{font-family:x}@media print{@page{margin:0}}@supports (top:0){@media print{.a{top:0}}}',
    );
  });

  it('has the custom properties that are used in it, in the page, or by one another', () => {
    const css = ':root{--a:1;--b:var(--a);--c:var(--d, 2);--d:3;--e:4;--f:5}.z{top:var(--e)}.y{top:var( --b )}';
    expect(cut(css, '<p class="y">')).toBe(':root{--a:1;--b:var(--a)}.y{top:var( --b )}');
    expect(cut(css, '<p><path fill="var(--f)">')).toBe(':root{--f:5}');
  });

  it('keeps declarations as they are, also two of one name and those that look odd', () => {
    const css = `.a:before{content:"}.b{";top:0!important;top:1px;background:url("data:a;b")}`;
    expect(cut(css, '<p class="a">')).toBe(css);
  });
});
