import { expect, it } from 'vitest';
import { readArticle } from '@/lib/import/extract';
import { refusalOf } from './refusal';

const read = (html: string) => readArticle('a.html', Buffer.from(html));
const page = (body: string) => `<!doctype html><html><head><title>题</title></head><body>${body}</body></html>`;
const WHOLE = '李明在青川市调研，他强调，要快。\n要准，要稳，也要看得远。\n末段也在，一字不少。\n';
const [first, second, last] = WHOLE.split('\n');

// biome-ignore format: a table
it.each([
  ['both end tags', page(`<p>${first}</body></html></p><p>${second}</p><p>${last}</p>`)],
  ['</body>', page(`<p>${first}</p></body><p>${second}</p><p>${last}</p>`)],
  ['</html>', page(`<p>${first}</p></html><p>${second}</p><p>${last}</p>`)],
  ['a comment that ends with --!>', page(`<p>${first}</p><!-- 注 --!><p>${second}</p><p>${last}</p>`)],
  ['empty comments', page(`<p>${first}</p><!--><p>${second}</p><!---><p>${last}</p>`)],
  ['a second head', page(`<p>${first}</p><head><p>${second}</p></head><p>${last}</p>`)],
  ['a second page', page(`<p>${first}</p>${page(`<p>${second}</p>`)}<p>${last}</p>`)],
  ['a head that never ends', `<html><head><title>题</title><p>${first}</p><p>${second}</p><p>${last}</p>`],
  ['no head, and its text before the body', `<html><meta charset="utf-8"><p>${first}</p><body><p>${second}</p><p>${last}</p>`],
  ['a body that is hidden until a script shows it', page('').replace('<body>', `<body style="display:none"><p>${first}</p><p>${second}</p><p>${last}</p>`)],
])('reads a page to its end with %s in it', async (_, html) => {
  const { text, guesses } = await read(html);
  expect(text).toBe(WHOLE);
  expect(guesses.filter(({ what }) => what.includes('could not be read'))).toEqual([]);
});

it('asks where the page shows more than could be read, and refuses where most is lacking', async () => {
  const unended = (head: string, rest: string) => page(`<p>${head}</p><!-- 注 <p>${rest}</p>`);
  const { guesses } = await read(unended(`${first}`.repeat(9), `${last}`.repeat(4)));
  expect(guesses).toContainEqual(
    expect.objectContaining({
      what: expect.stringMatching(/^about \d+ Chinese characters .* not be read$/),
      isDoubtful: true,
    }),
  );
  expect(await refusalOf(() => read(unended(`${first}`, `${last}`.repeat(9))))).toContain('its tags are broken.');
});

it('counts nothing as lacking that a browser does not show', async () => {
  const words = '这些话谁也看不见，也不是文章。'.repeat(9);
  const unseen = `<!-- ${words} --><script>"<p>${words}</p>"</script><style>/* ${words} */</style><p hidden>${words}</p><select><option>${words}</select><img alt="${words}"><button><b>${words}</b></button>`;
  const { text, guesses } = await read(page(`<p>${first}</p><p>${second}</p><p>${last}</p>${unseen}`));
  expect(text).toBe(WHOLE);
  expect(guesses.map(({ what }) => what).join()).not.toContain('could not be read');
});
