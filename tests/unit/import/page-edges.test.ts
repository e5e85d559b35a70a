import { expect, it } from 'vitest';
import { readArticle } from '@/lib/import/extract';

const read = (html: string) => readArticle('a.html', Buffer.from(html));
const PROSE = '5月5日，市委书记李明在青川市调研，他强调，要把实验室建在田间，让科研人员走出去。';
const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

it.each([
  ['below', '', '<div><span>2024-04-23 08:15:32</span><span>来源：青川日报</span></div>'],
  ['below', '', '<p>2024-04-23 08:15:32</p><p>来源：青川日报</p>'],
  ['above', '<p><span>2024-04-23 08:15:32</span></p><p>来源：青川日报</p>', ''],
])('offers the day and the paper that stand %s the title, with a box', async (_, above, below) => {
  const { facts, guesses, text } = await read(
    page(`<div>${above}<h1>李明在青川市调研</h1>${below}<p>${PROSE}</p><p>${PROSE}</p></div>`),
  );
  expect(facts).toEqual({ title: '李明在青川市调研', outlet: '青川日报', publishedOn: '2024-04-23' });
  expect(guesses).toContainEqual(expect.objectContaining({ what: 'publishedOn is 2024-04-23', isDoubtful: true }));
  expect(text).toBe(`${PROSE}\n${PROSE}\n`);
});

it('leaves out what the page calls a caption, and asks about a line that reads like one', async () => {
  const { text, guesses } = await read(
    page(
      `<div><p>${PROSE}</p><figure><img src="a.jpg"><figcaption>推进会现场。</figcaption></figure><p>推进会现场。（记者 高远 摄）</p><p>图为田间实验室。</p><p>现场还拍摄了短片。</p><p>${PROSE}</p></div>`,
    ),
  );
  expect(text.split('\n').slice(1, 4)).toEqual([
    '推进会现场。（记者 高远 摄）',
    '图为田间实验室。',
    '现场还拍摄了短片。',
  ]);
  expect(guesses).toMatchObject([
    { what: 'left out: “推进会现场。”', why: 'it stands below a picture, as its caption', isDoubtful: false },
    { sentence: 'p2s1', what: 'this may be the caption of a picture', isDoubtful: true },
    { sentence: 'p3s1', what: 'this may be the caption of a picture', isDoubtful: true },
  ]);
});
