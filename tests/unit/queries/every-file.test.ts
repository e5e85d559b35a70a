import { describe, expect, it } from 'vitest';
import { everyFile } from '@/lib/paths';
import { library, withSecond } from './library';

const images = (of: typeof library) =>
  [...everyFile(of)]
    .filter(([stem]) => stem.startsWith('/share/'))
    .map(([stem, kinds]) => `${stem}.${kinds.join('|')}`);

describe('everyFile', () => {
  it('has an image of each topic, briefing and statement: 19', () => {
    expect(images(library)).toEqual([
      ...['/share/topics/industry-chain.png', '/share/topics/innovation.png', '/share/topics/business-environment.png'],
      ...['/share/topics/consumption.png', '/share/topics/eldercare.png', '/share/topics/five-tasks.png'],
      '/share/briefings/taiyuan-2023-03.png',
      ...['p1s4', 'p1s7', 'p2s2', 'p2s3', 'p2s8', 'p2s11', 'p2s13', 'p3s3', 'p3s6', 'p4s2', 'p5s1', 'p6s1'].map(
        (id) => `/share/statements/taiyuan-2023-03/${id}.png`,
      ),
    ]);
  });

  it('has those of a second briefing too', () => {
    expect(images(withSecond).slice(19)).toEqual([
      '/share/briefings/second.png',
      '/share/statements/second/p4s2.png',
      '/share/statements/second/p6s1.png',
    ]);
  });
});
