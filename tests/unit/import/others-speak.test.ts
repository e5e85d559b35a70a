import { expect, it } from 'vitest';
import { heardIn } from './heard';

/** The speakers of the sentences of a text's last paragraph: `-` where nobody is heard, `?` where a box asks. */
function speakersOf(text: string): string {
  const { statements, guesses, refused } = heardIn(text);
  expect(refused).toEqual([]);
  const paragraph = text.split('\n').length;
  const last = text.split('\n').at(-1) ?? '';
  const speakers = new Map<string, string>();
  for (const [, speaker = '', , ...sentences] of statements.map((one) => one.split(' ')))
    for (const id of sentences) speakers.set(id, speaker);
  const asked = new Set<string>(
    guesses.flatMap(({ isDoubtful, sentence }) => (isDoubtful && sentence ? [sentence] : [])),
  );
  const count = last.match(/[^。！？]+[。！？]+”?/g)?.length ?? 0;
  return Array.from({ length: count }, (_, index) => `p${paragraph}s${index + 1}`)
    .map((id) => speakers.get(id) ?? (asked.has(id) ? '?' : '-'))
    .join(' ');
}

const THERE = '省长李明、市长王芳、副市长高翔、局长赵强来到平陵。\n';

// Who is heard in each sentence of the last paragraph.
it.each([
  ['李明指出，要快。“我们一定快！”工人们齐声回答。', '李明 ? -'],
  ['李明强调，要快。王芳：请放心。', '李明 ?'],
  ['李明强调，要快。检察长姚静：我们也在加强监督。', '李明 ?'],
  ['李明指出，改革要深化。王芳听了，若有所思。', '李明 -'],
  ['李明指出，王芳说过，要敢闯。王芳还说过，要敢试。', '李明 ?'],
  ['李明认为，关键在生产。王芳则认为，关键在收入。后者还强调，要完善保障。前者未予置评。', '李明 王芳 ? -'],
  ['李明要求，抓紧复工。目前，全市已有九成企业复工。', '李明 ?'],
  ['普京指出，前景广阔，他强调，要落实共识。', '?'],
  ['高翔、赵强分别表示，坚决落实。', '高翔、赵强'],
  ['牛得草、赵强分别表示，坚决落实。', '牛得草、赵强'],
  ['王芳向李明汇报说，工程已经完工。他指出，要验收。', '? ?'],
  ['李明批评说，有的干部说，差不多就行。', '?'],
  ['王芳汇报完毕，他接着说，工程要快。', '?'],
  ['李明说，日子好了。“是啊是啊！”老汉孙满仓连声说。“还盼着通水。”他又说。', '李明 ? - ? -'],
  ['李明问：“食堂呢？”他想了想，说：“下学期解决。”', '李明 ?'],
  ['王芳说，政策很好。她承诺，年底完成。', '王芳 ?'],
  ['王芳说，政策很好。赵强补充：“钱也到位了。”', '王芳 ?'],
  ['老支书孙德福回忆，当年县长曾说过：“路不通，我不走。”', '?'],
  ['王芳则回应道，马上办。', '?'],
  ['李明问王芳：“收成怎样？”', '?'],
  ['赵强补充道，“还有补贴。”', '?'],
  ['当地负责人回应道，手续已经办妥。', '?'],
  ['他常对身边的同志讲，干部要下得去。', '?'],
  ['李明指出，要快。阿依努尔走上前来。她说，日子好了。', '李明 ? ?'],
  ['李明强调，要快。与会的赵强深受启发。必须抓紧落实。', '李明 - ?'],
  ['墙上写着：“安全第一。”', '-'],
])('hears in %s %s', (text, expected) => {
  expect(speakersOf(THERE + text)).toBe(expected);
});

it('leaves what stands behind words of a leader whom another recalls, with a box', () => {
  const recalled =
    '李明在讲话中引用习近平总书记的话说，“人民就是江山”。习近平总书记指出，江山就是人民。我们要深刻领会。';
  expect(speakersOf(THERE + recalled)).toBe('- 习近平 ?');
  const more = '李明指出，要务实。毛泽东同志指出，群众是真正的英雄。我们要走好群众路线。要把调研作为基本功。';
  expect(speakersOf(THERE + more)).toBe('李明 毛泽东 ? ?');
});

it('asks whether a bulletin of the police is one or whether the police give it out', () => {
  expect(
    heardIn('警方通报称，嫌疑人已被抓获。').guesses.some(({ isDoubtful, sentence }) => isDoubtful && sentence),
  ).toBe(true);
});
