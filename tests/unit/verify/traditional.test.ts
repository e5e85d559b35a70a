import { describe, expect, it } from 'vitest';
import { findings } from './article';

const brief = (draft: string) =>
  findings(draft).map((one) => [
    one.verdict,
    one.text,
    'found' in one ? one.found.notes.simplified : undefined,
    ...('found' in one
      ? one.found.changes.filter(({ kind }) => kind === 'words').map(({ draft: words }) => words)
      : []),
  ]);

describe('a draft in traditional characters', () => {
  it.each([
    [
      '蓝佛安強調，要把握人口老齡化趨勢，積極探索以居家為基礎。',
      [['excerpt', '要把握人口老齡化趨勢，積極探索以居家為基礎。', true]],
    ],
    ['清徐老陳醋專業鎮是首批省級專業鎮。', [['whole', '清徐老陳醋專業鎮是首批省級專業鎮。', true]]],
    ['昨天下午天氣很好，市民紛紛走上街頭。', [['absent', '昨天下午天氣很好，市民紛紛走上街頭。', undefined]]],
  ])('is compared in simplified ones, which is said, where it is in no report as typed: %s', (draft, expected) => {
    expect(brief(draft)).toEqual(expected);
  });
});
