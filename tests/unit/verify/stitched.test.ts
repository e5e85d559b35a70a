import { describe, expect, it } from 'vitest';
import { findings } from './article';

const brief = (draft: string) =>
  findings(draft).map((one) =>
    'found' in one ? [one.verdict, one.found.beside ?? '', ...one.found.issues.map(({ kind }) => kind)] : [one.verdict],
  );

describe('pieces under one attribution', () => {
  it.each([
    [
      '蓝佛安指出，企业是创新的主体，太原锅炉集团循环流化床锅炉技术具有国际领先水平。',
      [
        ['excerpt', ''],
        ['differs', 'earlier', 'narrative'],
      ],
    ],
    [
      '蓝佛安指出，企业是创新的主体，营商环境是企业引得来、留得住、发展得好的关键。',
      [
        ['excerpt', ''],
        ['differs', 'elsewhere', 'verb'],
      ],
    ],
    [
      '蓝佛安指出，要坚持创新不停步，企业是创新的主体，更是创新成果的受益者。',
      [
        ['excerpt', ''],
        ['whole', 'earlier'],
      ],
    ],
    [
      '金湘军强调，要把握人口老龄化趋势；他要求进一步提升金融服务质效。',
      [
        ['differs', '', 'speaker'],
        ['excerpt', 'earlier'],
      ],
    ],
    [
      '金湘军指出，企业是创新的主体，能源革命的关键在于技术创新。',
      [
        ['differs', '', 'speaker'],
        ['differs', 'earlier', 'speaker'],
      ],
    ],
  ])('each keep it, and are told where they are not said together: %s', (draft, expected) => {
    expect(brief(draft)).toEqual(expected);
  });
});

describe('all that is said, with another attribution', () => {
  const complete = (draft: string) =>
    findings(draft).map((one) => [one.verdict, 'found' in one ? one.found.complete : undefined]);

  it.each([
    ['蓝佛安指出，企业是创新的主体，更是创新成果的受益者。', 'whole', '他指出'],
    ['省委书记蓝佛安指出，企业是创新的主体，更是创新成果的受益者。', 'whole', '他指出'],
    ['企业是创新的主体，更是创新成果的受益者，蓝佛安指出。', 'whole', '他指出'],
    ['他说，营商环境是企业引得来、留得住、发展得好的关键。', 'whole', '蓝佛安说'],
    ['会议指出，企业是创新的主体，更是创新成果的受益者。', 'excerpt', undefined],
    ['蓝佛安说，企业是创新的主体，更是创新成果的受益者。', 'differs', undefined],
    ['蓝佛安指出，企业是创新的主体。', 'excerpt', undefined],
    ['企业是创新的主体，更是创新成果的受益者。', 'excerpt', undefined],
  ])('is as in the report where that is right: %s', (draft, verdict, attribution) => {
    expect(complete(draft)).toEqual([[verdict, attribution]]);
  });
});
