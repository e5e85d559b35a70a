import { expect, it } from 'vitest';
import { readArticle } from '@/lib/import/extract';
import { refusalOf } from './refusal';

const read = (html: string | Buffer) => readArticle('a.html', Buffer.from(html));
const PROSE = '5月5日，市委书记李明在青川市调研，他强调，要把实验室建在田间，让科研人员走出去。';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const linesOf = async (html: string) => (await read(html)).text.trimEnd().split('\n');

const PAGE = page(
  `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/x">新闻，要闻</a></li></ul></div>
<div class="wrap"><div>当前位置：<a href="/">首页</a> &gt; 要闻</div>
<h1>李明在青川市调研</h1><div>2024-05-06 08:30　来源：青川日报　字号：大 中 小</div>
<div id="zoom"><style>p{color:red}</style><script>document.write("假的话。")</script>
<p>　　${PROSE.slice(0, 20)}
${PROSE.slice(20)}</p>
<p>&nbsp;&nbsp;在石桥镇，李明察看了水稻长势。<br>　　“今年的收成怎么样？”他问。</p>
<p><strong>一、总体要求</strong></p>
<table><tr><td>项目</td><td>金额</td></tr></table>
<p style="display:none">看不见的话，不是文章。</p>
<p>（责任编辑：王五）</p></div>
<div>分享到：微信 微博</div>
<div><h3>相关阅读</h3><ul><li><a href="#">省委召开会议，研究部署下半年工作</a></li></ul></div></div>
<div>版权所有：青川日报社</div>`,
  '<title>李明在青川市调研_青川网</title><link rel="canonical" href="https://example.cn/1.html"><meta name="PubDate" content="2024-05-06 08:30">',
);

it('takes the article’s lines and nothing around it', async () => {
  expect(await linesOf(PAGE)).toEqual([
    PROSE,
    '在石桥镇，李明察看了水稻长势。',
    '“今年的收成怎么样？”他问。',
    '一、总体要求',
    '项目',
    '金额',
  ]);
});

it('reads the facts and says of each where it stands', async () => {
  const { facts, guesses } = await read(PAGE);
  expect(facts).toEqual({
    title: '李明在青川市调研',
    outlet: '青川日报',
    publishedOn: '2024-05-06',
    url: 'https://example.cn/1.html',
  });
  expect(guesses.map(({ what, why, isDoubtful }) => [what, why, isDoubtful])).toEqual([
    ['title is 李明在青川市调研', 'the page says so in its only h1', false],
    ['outlet is 青川日报', 'the page says so in its line “2024-05-06 08:30　来源：青川日报　字号：大 中 小”', true],
    ['publishedOn is 2024-05-06', 'the page says so in its meta pubdate', false],
    ['url is https://example.cn/1.html', 'the page says so in its canonical link', false],
    ['left out: “（责任编辑：王五）”', 'it stands at the edges of the article', false],
  ]);
});

it('takes from a title and an outlet what nobody sees, and leaves out one with a character that content may not have', async () => {
  const [unseen, strange] = ['\u200b', '\ue001'];
  const made = page(
    `<h1>李明${unseen}在青川市调研</h1><div>来源：青川${strange}日报</div><p>李明${unseen}在青川市调研</p><p>${PROSE}</p>`,
  );
  const { facts, text } = await read(made);
  expect(facts).toEqual({ title: '李明在青川市调研' });
  // The title's own line is told from the text's, whatever stands in it.
  expect(text).toBe(`${PROSE}\n`);
});

it('invents no fact from what is none', async () => {
  const head =
    '<meta name="PubDate" content="2024-13-40"><link rel="canonical" href="javascript:x"><meta property="og:title" content="">';
  expect((await read(page(`<p>${PROSE}</p>`, head))).facts).toEqual({});
});

it.each(['gbk', 'gb2312'])('decodes a page that calls itself %s', async (charset) => {
  // 的李明在青川。
  const words = Buffer.from('b5c4c0eec3f7d4dac7e0b4a8a1a3', 'hex');
  const html = Buffer.concat([
    Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>`),
    words,
    Buffer.from('</p>'),
  ]);
  expect((await read(html)).text).toBe('的李明在青川。\n');
});

it('keeps what Readability would drop inside the article', async () => {
  const body = `<div><p>${PROSE}</p><p>${PROSE}</p><div class="sidebar share">短句。</div><h2>一、要求</h2><ul><li>第一条。</li></ul><p>${PROSE}</p></div>`;
  expect(await linesOf(page(body))).toEqual([PROSE, PROSE, '短句。', '一、要求', '第一条。', PROSE]);
});

it('leaves unseen characters out and counts them', async () => {
  const { text, guesses } = await read(page(`<p>${PROSE.slice(0, 9)}\u200b\u200b\u00ad${PROSE.slice(9)}</p>`));
  expect(text).toBe(`${PROSE}\n`);
  expect(guesses.map(({ what }) => what)).toEqual([
    '2 × U+200B left out: a character that nobody sees',
    '1 × U+00AD left out: a character that nobody sees',
  ]);
});

it('warns of numbers that the page’s lists count by themselves', async () => {
  const { guesses } = await read(page(`<div><p>${PROSE}</p><ol><li>抓好种业。</li></ol><p>${PROSE}</p></div>`));
  expect(guesses).toMatchObject([
    { sentence: 'p2s1', what: 'no number stands before this paragraph', isDoubtful: true },
  ]);
});

it('says what has sentences and was left out', async () => {
  const article = `<div><div>${`<p>${PROSE}</p>`.repeat(6)}</div></div>`;
  const { text, guesses } = await read(
    page(`<div>${article}<div><p>本报评论员的话，不在正文之内，也有句子。</p></div></div>`),
  );
  expect(text.trimEnd().split('\n')).toHaveLength(6);
  expect(guesses).toMatchObject([{ what: 'left out: “本报评论员的话，不在正文之内，也有句子。”', isDoubtful: true }]);
});

it.each(['<html><body></body></html>', '<!doctype html><script>x</script>', '<p> </p>'])(
  'refuses a page without text: %s',
  async (html) => {
    expect(await refusalOf(() => read(html))).toContain('a.html:1:1 error has no text that reads as an article.');
  },
);

it('refuses characters that only look like others, with their place in the text', async () => {
  expect(await refusalOf(() => read(page(`<p>${PROSE}</p><p>⼀要快。</p>`)))).toContain(
    'a.html (its text):2:1 error U+2F00 is a radical',
  );
});

it('tells what came through a pipe at once, also behind hundreds of comments', async () => {
  const piped = (text: string) => readArticle('standard input', Buffer.from(text), false);
  expect((await piped(`<!-- a --><!-- b -->${page(`<p>${PROSE}</p>`)}`)).text).toBe(`${PROSE}\n`);
  const comments = `${'<!---->'.repeat(290)}${PROSE}\n`;
  expect((await piped(comments)).text).toBe(comments);
});
