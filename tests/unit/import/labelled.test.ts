import { expect, it } from 'vitest';
import { heardIn } from './heard';

it('reads an interview whose answers have several paragraphs and cite others', () => {
  const { statements, refused, quoted } = heardIn(
    [
      '近日，本报记者专访了市水务局局长江潮。',
      '记者：节水工作有哪些新进展？',
      '江潮：第一是制度更健全。',
      '我到镇上调研时，一位老农对我说，过去浇地靠天。他说，一亩地一年能省下一百方水。',
      '要把这些好做法推广开来。',
      '记者：市民反映水价问题，您怎么看？',
      '江潮：要兼顾公平与效率。市发改委表示，将依法召开听证会。',
      '（记者 林木）',
    ].join('\n'),
  );
  expect(refused).toEqual([]);
  expect(statements.map((one) => one.split(' ').filter((word) => word !== ''))).toEqual([
    ['p2s1', '记者', 'p2s1'],
    ['p3s1', '江潮', 'p3s1', 'p4s1', 'p4s2', 'p5s1'],
    ['p6s1', '记者', 'p6s1'],
    ['p7s1', '江潮', 'p7s1', 'p7s2'],
  ]);
  expect(decodeURIComponent(quoted[1] ?? '')).toBe('> [江潮](person:江潮)：第一是制度更健全。');
});

it('reads 问 and 答 over a list and a sentence with 他说, and names nobody', () => {
  const { statements, refused } = heardIn(
    [
      '问：哪些区域禁止遛犬？',
      '答：下列区域禁止携犬进入：',
      '一是学校；',
      '二是商场。',
      '他说自己的犬不咬人，也不能成为理由。',
      '问：如何处罚？',
      '答：由公安机关责令改正。',
    ].join('\n'),
  );
  expect(refused).toEqual([]);
  expect(statements).toEqual(['p1s1 - 问 p1s1', 'p2s1 - 答 p2s1 p3s1 p4s1 p5s1', 'p6s1 - 问 p6s1', 'p7s1 - 答 p7s1']);
});

it('ends an answer where somebody unknown opens a line, and says so', () => {
  const { statements, guesses } = heardIn(
    [
      '市商务局局长贾平出席发布会。',
      '云川日报记者：消费券何时发放？',
      '贾平：国庆前发放。有位店主告诉我，他说盼着早点发。',
      '主持人卫星：今天的发布会到此结束。',
      '谢谢大家。',
    ].join('\n'),
  );
  expect(statements.map((one) => one.split(' ')[1])).toEqual(['云川日报记者', '贾平']);
  expect(statements.at(-1)?.split(' ').slice(-2)).toEqual(['p3s1', 'p3s2']);
  expect(guesses.some(({ sentence, isDoubtful }) => sentence === 'p4s1' && isDoubtful)).toBe(true);
});
