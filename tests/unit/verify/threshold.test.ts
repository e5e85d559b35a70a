import { describe, expect, it } from 'vitest';
import { found, only } from './article';

describe('words that are like the source’s', () => {
  // Of 16, 15, 20 and 22 characters.
  it.each([
    ['清徐老陈醋专业镇是首猫狗鱼鸟雪雷。', 0.625, 'p1s6'],
    ['猫狗鱼鸟雪雷业镇是首批省级专业镇。', 0.625, 'p1s6'],
    ['太原市和有关方面要猫狗鱼鸟雪雷。', 0.6, 'p2s5'],
    ['二要突出制造业振兴这个产猫狗鱼鸟雪雷冰糖。', 0.6, 'p5s6'],
  ])('for 60% or more differ: %s', (draft, similarity, id) => {
    expect(only(draft).verdict).toBe('differs');
    expect(found(draft).similarity).toBeCloseTo(similarity, 10);
    expect(found(draft).sentences.map(({ sentence }) => sentence.id)).toEqual([id]);
  });

  it.each([
    '清徐老陈醋专业镇是猫狗鱼鸟雪雷冰。',
    '猫狗鱼鸟雪雷冰镇是首批省级专业镇。',
    '太原市和有关方面猫狗鱼鸟雪雷冰。',
    '二要突出制造业振兴这个猫狗鱼鸟雪雷冰糖茶。',
    '产业链和专业镇是太原工业猫狗鱼鸟雪雷冰糖茶碗。',
  ])('for less are not in the reports held: %s', (draft) => {
    expect(only(draft).verdict).toBe('absent');
  });
});
