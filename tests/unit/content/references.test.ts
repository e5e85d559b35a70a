import { describe, expect, it } from 'vitest';
import { baseWith, briefingOf, load, refusalOf } from './folder';

const FOLDER = 'briefings/harbour-2024';
const CLOSING = `${FOLDER}/03-closing.md`;
/** Of a source that is 甲。 alone. */
const SHA256 = '8c253750d3f6defea05cb346892fc182d3476e4fcfdb740e85855750d58e9bc6';
const BODY = '\n> 李明*强调*，办事要算细账。\n> 修一条船，要让一百户人家过河方便。\n';

/** The report on the base library with another front matter in its last section, whose first line is line 2. */
async function reportOn(...front: string[]): Promise<string[]> {
  const text = `---\n${front.join('\n')}\n---\n${BODY}`;
  return (await load(await baseWith({ [CLOSING]: text }))).report.split('\n').slice(0, -1);
}

it('rejects an unknown topic and names the nearest', async () => {
  expect(await reportOn('kind: remarks', 'title: 结', 'topics: [reading, raeding]')).toEqual([
    `content/${CLOSING}:4:19 error names the unknown topic “raeding”. Did you mean “reading”? Topics: reading. (unknown-topic)`,
  ]);
});

it('rejects an unknown topic that resembles none, and lists them all', async () => {
  expect(await reportOn('kind: remarks', 'title: 结', 'topics:', '  - agriculture')).toEqual([
    `content/${CLOSING}:5:5 error names the unknown topic “agriculture”. Name one that is there, or make content/topics/agriculture.md. Topics: reading. (unknown-topic)`,
  ]);
});

it('rejects a topic that is named twice', async () => {
  expect(await reportOn('kind: remarks', 'title: 结', 'topics: [reading, reading]')).toEqual([
    `content/${CLOSING}:4:19 error names “reading” twice. Keep one. (doubled-topic)`,
  ]);
});

it('rejects a reason for a topic that the section does not have', async () => {
  expect(await reportOn('kind: remarks', 'title: 结', 'topics: []', 'reasons: {reading: p3s1}')).toEqual([
    `content/${CLOSING}:5:20 error gives a reason for “reading”, which is not among the section’s topics. Add it there. (unknown-topic)`,
  ]);
});

it('rejects a reason that stands in another section, and says which sentences this one has', async () => {
  expect(await reportOn('kind: remarks', 'title: 结', 'topics: [reading]', 'reasons:', '  reading: p1s1')).toEqual([
    `content/${CLOSING}:6:12 error gives p1s1 as a reason, which is not in this section. It has p3s1 to p3s2. (unknown-sentence)`,
  ]);
});

it('rejects as context a sentence of the section itself and one that the source does not have', async () => {
  expect(
    await reportOn('kind: visit', 'title: 结', 'site: 渡口', 'topics: []', 'context: [p1s1, p3s1, p9s1, p1]'),
  ).toEqual([
    `content/${CLOSING}:6:29 error “context.3” names no sentence. Write it as p2s5: paragraph 2, sentence 5. (bad-value)`,
  ]);
  expect(await reportOn('kind: visit', 'title: 结', 'site: 渡口', 'topics: []', 'context: [p1s1, p3s1, p9s1]')).toEqual(
    [
      `content/${CLOSING}:6:17 error names p3s1 as context, which is in this section itself. Take it out. (unknown-sentence)`,
      `content/${CLOSING}:6:23 error names p9s1 as context, which the source does not have. It has p1s1 to p3s2. (unknown-sentence)`,
    ],
  );
});

it('rejects as context a sentence that is speech', async () => {
  expect(await reportOn('kind: visit', 'title: 结', 'site: 渡口', 'topics: []', 'context: [p1s4]')).toEqual([
    `content/${CLOSING}:6:11 error names p1s4 as context, which is speech. Name a sentence of narrative. (unknown-sentence)`,
  ]);
});

it('rejects as context a sentence that comes after the section', async () => {
  const head = ['kind: visit', 'title: 渡口', 'site: 渡口', 'topics: []', 'context: [p3s2]'];
  const body = '> 第二天,李明去看渡口,*要求*先修两条旧船,再添救生衣。\n\n渡口有20位船工，最年轻的25岁。\n';
  const file = 'briefings/harbour-2024/02-ferry.md';
  const { report } = await load(await baseWith({ [file]: `---\n${head.join('\n')}\n---\n\n${body}` }));
  expect(report).toContain(
    `content/${file}:6:11 error names p3s2 as context, which comes after this section. Name one before it.`,
  );
});

it('rejects a site that the source does not name', async () => {
  expect(await reportOn('kind: visit', 'title: 结', 'site: 灯塔', 'topics: []')).toEqual([
    `content/${CLOSING}:4:7 error names the site “灯塔”, which the source does not. Write the name as the source has it. (unknown-site)`,
  ]);
});

it('rejects tasks that are not numbered 1, 2, 3 in their order', async () => {
  expect(await reportOn('kind: task', 'title: 结', 'number: 2', 'topics: []')).toEqual([
    `content/${CLOSING}:4:9 error numbers this task 2, and it is task 1 of the briefing. Write number: 1. (task-number)`,
  ]);
});

it('rejects a dead link with the place of its words', async () => {
  const text = `---\nkind: remarks\ntitle: 结\ntopics: []\n---\n${BODY.replace('一条船', '[一条船](/topics/boats)')}`;
  expect((await load(await baseWith({ [CLOSING]: text }))).report.split('\n')[0]).toMatch(
    new RegExp(`^content/${CLOSING}:8:5 error links to “/topics/boats”, a page that the site does not have`),
  );
});

it('accepts links to every kind of page and place that the site has', async () => {
  const targets = [
    ...['/', '/about', '/topics', '/quotes', '/topics/reading', '/briefings/harbour-2024'],
    ...['/briefings/harbour-2024/source', '/briefings/harbour-2024#p3s1', '/briefings/harbour-2024#ferry'],
    ...['/briefings/harbour-2024/visits/ferry', '/quotes/harbour-2024/p2s1', 'https://a.example/b', 'http://a.example'],
  ];
  for (const target of targets) {
    const text = `---\nkind: remarks\ntitle: 结\ntopics: []\n---\n${BODY.replace('一条船', `[一条船](${target})`)}`;
    expect((await load(await baseWith({ [CLOSING]: text }))).report).toBe('');
  }
});

it('puts topics by their order and briefings newest first, undated ones last', async () => {
  const topic = (order: number) => `---\ntitle: 题\norder: ${order}\nscope: 书\n---\n`;
  const briefing = (slug: string, dated: string) => ({
    [`briefings/${slug}/source.txt`]: '甲。',
    [`briefings/${slug}/01-all.md`]: '---\nkind: remarks\ntitle: 全\ntopics: []\n---\n甲。\n',
    [`briefings/${slug}/briefing.md`]: `---\ntitle: 题\ntitleOrigin: outlet\n${dated}sha256: ${SHA256}\n---\n`,
  });
  const { library, report } = await load(
    await baseWith({
      ...{ 'topics/zoo.md': topic(1), 'topics/art.md': topic(9), 'topics/bus.md': topic(1) },
      ...briefing('undated-b', ''),
      ...briefing('undated-a', ''),
      ...briefing('old', 'publishedOn: 2020-01-01\n'),
      ...briefing('new', 'publishedOn: 2025-01-01\n'),
    }),
  );
  expect(report).toBe('');
  expect(library?.topics.map(({ slug }) => slug)).toEqual(['bus', 'reading', 'zoo', 'art']);
  expect(library?.briefings.map(({ slug }) => slug)).toEqual(['new', 'harbour-2024', 'old', 'undated-a', 'undated-b']);
});

describe('who speaks', () => {
  it('is a name of the source: another is refused where it stands', async () => {
    const body = '> [王芳](person:王方)*说*，甲。\n';
    expect(await refusalOf('王芳说，甲。', [body])).toContain(
      '01-s1.md:6:4 error names “王方”, who stands nowhere in the source. Write the name as it stands there. (unknown-person)',
    );
  });

  it('is no slip of a name of the source', async () => {
    expect(await refusalOf('周建平说，甲。', ['> [周建平](person:周建平)*说*，甲。\n'], '周健平')).toContain(
      'briefing.md:4:10 error names the speaker “周健平”, and the source has “周建平”. Write the name as it stands there. (unknown-person)',
    );
  });
});

it('takes what stands behind a verb and the one who is spoken to, in quotation marks, for direct speech and no phrase', async () => {
  const briefing = await briefingOf('李明告诉他：“在这儿吃饭省心。”', ['> 李明*告诉*他：“在这儿吃饭省心。”\n']);
  expect(briefing.statements.map(({ mode }) => mode)).toEqual(['direct']);
  expect(briefing.phrases).toEqual([]);
});
