import { describe, expect, it } from 'vitest';
import type { Briefing } from '@/lib/model';
import { ownWords, saidText } from '@/lib/queries/own-words';
import { briefingOf } from '../content/folder';
import { briefing, must } from './library';

const words = (from: Briefing, id: string) =>
  ownWords(from, must(from.statements.find((one) => one.id === id))).map(({ isSaid, shown }) =>
    isSaid ? `said ${shown}` : `told ${shown}`,
  );

describe('ownWords', () => {
  it('has the narrative that leads up to the verb, and what is said behind it', () => {
    expect(words(briefing, 'p2s2')).toEqual([
      'told 蓝佛安看望领衔院士专家，',
      'told 勉励',
      'said 大家脚踏实地、勇攀高峰，努力创造更多“从0到1”的原创成果。',
    ]);
  });

  it('has all that stays with the speaker in later sentences', () => {
    expect(words(briefing, 'p2s3').slice(-2)).toEqual([
      'said 要胸怀“国之大者”，大力度支持第一实验室建设，为国家高水平科技自立自强作出山西贡献。',
      'said 太原市和有关方面要做好服务保障。',
    ]);
  });

  it('gives nothing of one statement to another in the same sentence', async () => {
    const two = await briefingOf('他指出，甲，他要求乙。丙。', ['> 他*指出*，甲，他*要求*乙。\n> 丙。\n']);
    expect(words(two, 'p1s1')).toEqual(['told 他', 'told 指出', 'told ，', 'said 甲，']);
    expect(words(two, 'p1s1b')).toEqual(['told 他', 'told 要求', 'said 乙。', 'said 丙。']);
  });
});

describe('saidText', () => {
  it('is the source’s characters, half-width commas and all, without who says it', () => {
    const statement = must(briefing.statements.find(({ id }) => id === 'p2s13'));
    expect(saidText(briefing, statement)).toBe('进一步提升金融服务质效,更好为企业发展注入“源头活水”。');
  });
});
