import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { draftArticle } from '@/lib/import/draft';
import { withoutDateline } from '@/lib/import/outline/dateline';
import { checkDraft } from '@/lib/import/self-check';

const { library } = await loadLibrary('content');

const topics = library.topics.map(({ slug }) => slug);

function briefingOf(text: string) {
  const { files } = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'a' }, library);
  return checkDraft(
    'a',
    files.filter(({ name }) => name !== 'review.md'),
    topics,
  ).briefing;
}

it.each([
  ['本报讯（记者 李小满）5月8日，市政府召开常务会议。', '市政府召开常务会议。'],
  ['新华社白水6月3日电（记者李小满、王一）茶叶博览会3日在白水市开幕。', '茶叶博览会3日在白水市开幕。'],
  ['新华社白水6月3日电 茶叶博览会3日在白水市开幕。', '茶叶博览会3日在白水市开幕。'],
  ['白水日报讯 昨日上午，大桥合龙。', '大桥合龙。'],
  ['央视网消息（新闻联播）：林怀远在白水市考察。', '林怀远在白水市考察。'],
  ['据白水网消息，大桥合龙。', '据白水网消息，大桥合龙。'],
  ['2024年5月8日至10日，林怀远在白水市考察。', '林怀远在白水市考察。'],
  ['近日，大桥合龙。', '大桥合龙。'],
  ['5月8日是白水解放纪念日。', '5月8日是白水解放纪念日。'],
  ['互联网通讯设备展在白水开幕。', '互联网通讯设备展在白水开幕。'],
  ['社会各界发来贺电，祝贺大桥合龙。', '社会各界发来贺电，祝贺大桥合龙。'],
  ['5月8日，', '5月8日，'],
])('reads %s from its first words on', (text, rest) => {
  expect(withoutDateline(text)).toBe(rest);
});

it.each([
  [
    '本报讯（记者 李小满）5月8日，市政府召开第九次常务会议，研究防汛工作。市长林知秋主持会议。',
    '市政府召开第九次常务会议',
  ],
  ['新华社白水6月3日电 茶叶博览会3日在白水市开幕。来自九个省的茶农参加。', '茶叶博览会3日在白水市开幕'],
  [
    '6月3日，外交部长林怀远在白水同来访的客人举行会谈。林怀远表示，两地交往很久。林怀远说，欢迎常来。',
    '林怀远在白水同来访的客人举行会谈',
  ],
])('calls %s by who does what', (text, title) => {
  const briefing = briefingOf(text);
  expect([briefing?.title, briefing?.titleOrigin]).toEqual([title, 'editorial']);
});

describe('a meeting where several speak', () => {
  const text = [
    '青石县召开防汛工作推进会',
    '5月8日，青石县召开防汛工作推进会。县委书记罗大成出席会议并讲话，县长方小梅主持会议。',
    '罗大成指出，防汛关系群众安危。他强调，一要备足沙袋。二要守住河堤。三要加强值班。',
    '方小梅要求，各乡镇要迅速传达会议精神。要防范大雨。',
    '高山在通报中说，全县已备沙袋三万只。河堤已经查过。',
  ].join('\n');
  const briefing = briefingOf(text);

  it('has its headline over the first section, and no section for it alone', () => {
    expect([briefing?.title, briefing?.titleOrigin]).toEqual(['青石县召开防汛工作推进会', 'outlet']);
    expect(briefing?.sections[0]).toMatchObject({ title: '防汛工作推进会', sentences: ['p1s1', 'p2s1', 'p2s2'] });
  });

  it('names a section after those who are heard in it where it is no one’s alone', () => {
    expect(briefing?.sections.at(-1)?.title).toBe('方小梅、高山发言');
  });
});

it('ends a visit where the text goes to another town, though to no place with a name', () => {
  const text =
    '周远航来到白鹭湿地，察看水质。他指出，要保护湿地。在临河市，周远航来到污水处理厂，察看出水。他要求，要查清源头。';
  expect(briefingOf(text)?.sections.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    ...['visit 白鹭湿地', 'remarks 周远航来到污水处理厂'],
  ]);
});

it.each([
  [
    '全市防汛推进会召开\n5月8日，全市防汛推进会召开。市长林知秋主持。会议研究了三个问题。\n领导班子参加会议。',
    '全市防汛推进会',
  ],
  ['5月8日，市委常委会召开会议，研究防汛。市长林知秋主持。\n有关负责同志参加会议。', '市委常委会召开会议'],
])('calls the section of %s by which meeting it was', (text, title) => {
  expect(briefingOf(text)?.sections[0]?.title).toBe(title);
});

it('keeps the headline over a visit as a section of its own', () => {
  const text =
    '周远航在青石县调研\n周远航来到白鹭湿地，察看水质。他指出，要保护湿地。\n周远航来到青石小学，看望老师。他说，要办好学校。';
  expect(briefingOf(text)?.sections.map(({ title }) => title)).toEqual(['标题', '白鹭湿地', '青石小学']);
});

describe('the points of a speech', () => {
  const speech = (points: string[]) =>
    ['在青年大会上的讲话', '同志们：', '下面，我讲几点意见。', ...points, '同志们，让我们一起努力！'].join('\n');

  it('are tasks where each opens with what is to be done, and a box asks', () => {
    const text = speech(['第一，要把队伍带好。', '第二，各单位要把账目管严。']);
    expect(briefingOf(text)?.sections.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      ...['remarks 开头', 'task 把队伍带好', 'task 各单位要把账目管严', 'remarks 结语'],
    ]);
    const { guesses } = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'a' }, library);
    expect(guesses.filter(({ what, isDoubtful }) => isDoubtful && what.startsWith('task ')).length).toBe(1);
  });

  it('are none where one of them reasons', () => {
    const text = speech(['第一，要把队伍带好。', '第二，青年是城市的希望，我们要爱护。']);
    expect(briefingOf(text)?.sections.filter(({ kind }) => kind === 'task')).toEqual([]);
  });
});
