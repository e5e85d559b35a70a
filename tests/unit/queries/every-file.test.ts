import { describe, expect, it } from 'vitest';
import { everyFile } from '@/lib/paths';
import { library, withSecond } from './library';

const images = (of: typeof library) =>
  [...everyFile(of)]
    .filter(([stem]) => stem.startsWith('/share/'))
    .map(([stem, kinds]) => `${stem}.${kinds.join('|')}`);

describe('everyFile', () => {
  it('has an image of each topic, phrase, briefing and statement: 35', () => {
    expect(images(library)).toEqual([
      ...['/share/topics/industry-chain.png', '/share/topics/innovation.png', '/share/topics/business-environment.png'],
      ...['/share/topics/consumption.png', '/share/topics/eldercare.png', '/share/topics/five-tasks.png'],
      '/share/phrases/zhi-chu-yun-jia.png',
      '/share/phrases/chi-gan-zha-jing.png',
      '/share/phrases/cong-0-dao-1.png',
      '/share/phrases/guo-zhi-da-zhe.png',
      '/share/phrases/san-wu-san-ke.png',
      '/share/phrases/yuan-tou-huo-shui.png',
      '/share/phrases/he-li-fen-gong-xie-tong-fa-zhan.png',
      '/share/phrases/liang-ge-ji-ben-shi-xian.png',
      '/share/phrases/shou-shan-zhi-di.png',
      '/share/phrases/fang-guan-fu.png',
      '/share/phrases/zheng-fu-lian-zhu-qi-ye-chan-ye-yuan.png',
      '/share/phrases/yi-dai-yi-lu.png',
      '/share/phrases/jin-xiu-tai-yuan-cheng.png',
      '/share/phrases/sheng-tai-yan-zhi.png',
      '/share/phrases/ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min.png',
      '/share/phrases/si-gan.png',
      '/share/briefings/taiyuan-2023-03.png',
      ...['p1s4', 'p1s7', 'p2s2', 'p2s3', 'p2s8', 'p2s11', 'p2s13', 'p3s3', 'p3s6', 'p4s2', 'p5s1', 'p6s1'].map(
        (id) => `/share/statements/taiyuan-2023-03/${id}.png`,
      ),
    ]);
  });

  it('has every citation of the sentence in which a phrase stands', () => {
    // p4s4 and p5s16 hold two each, so that 16 phrases stand in 14 sentences.
    const sentences = ['p1s3', 'p1s5', 'p2s2', 'p2s4', 'p2s12', 'p2s13', 'p4s3', 'p4s4', 'p5s3', 'p5s8', 'p5s14'];
    for (const id of [...sentences, 'p5s16', 'p5s17', 'p6s3'])
      expect(everyFile(library).get(`/export/citations/taiyuan-2023-03/${id}`), id).toEqual([
        'bib',
        'ris',
        'json',
        'txt',
      ]);
  });

  it('has those of a second briefing too', () => {
    expect(images(withSecond).slice(35)).toEqual([
      '/share/briefings/second.png',
      '/share/statements/second/p4s2.png',
      '/share/statements/second/p6s1.png',
    ]);
  });
});
