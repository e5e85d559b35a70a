import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Itinerary } from '@/components/itinerary';
import type { Line, Stop, Topic, Visit } from '@/lib/model';
import { library, must } from '../queries/library';

const TOPIC: Topic = { slug: 'crafts', title: '手工艺', order: 1, scope: '手工艺' };

function stop(number: number, more: Partial<Stop> = {}): Stop {
  const visit: Visit = {
    kind: 'visit',
    slug: `site-${number}`,
    title: `第${number}处`,
    site: `第${number}处`,
    topics: [],
    reasons: {},
    blocks: [],
    sentences: [],
    context: [],
    presence: 'stated',
  };
  return { number, visit, topics: [TOPIC], voices: ['told', 'both', 'said'], modes: ['reported'], ...more };
}

const stops = (count: number) => Array.from({ length: count }, (_, index) => stop(index + 1));

const briefing = must(library.briefings[0]);

function html(line: Partial<Line>): string {
  return renderToStaticMarkup(
    <Itinerary
      briefing={briefing}
      line={{ stops: [], runs: [], apart: [], placeOf: (topic) => `/topics/${topic}`, ...line }}
      whole={[]}
    />,
  );
}

const words = (text: string) => text.replaceAll(/<[^>]*>/g, '');

describe('the line of visits', () => {
  it('says of each stop its number, title, topics and how much is said there', () => {
    expect(words(html({ stops: [stop(1)] }))).toContain('1第1处手工艺3句，2句含转述');
    expect(words(html({ stops: [stop(1, { modes: ['reported', 'direct'] })] }))).toContain('2句含转述和直接引语');
  });

  it('says nothing of speech where all is told', () => {
    expect(words(html({ stops: [stop(1, { voices: ['told'], modes: [] })] }))).toMatch(/手工艺1句$/);
  });

  it('says in words and by the stop’s form where the article does not say that anybody went', () => {
    expect(html({ stops: [stop(1)] })).not.toContain('unstated');
    const one = stop(1);
    const unstated = html({ stops: [{ ...one, visit: { ...one.visit, presence: 'not-stated' } }] });
    expect(unstated).toContain('class="stop unstated"');
    expect(words(unstated)).toContain('报道未写明是否到过');
  });

  it('names each topic with the stops that it spans', () => {
    const runs = [
      { topic: TOPIC, from: 1, span: 3 },
      { topic: TOPIC, from: 5, span: 1 },
    ];
    const labels = [...html({ stops: stops(6), runs }).matchAll(/aria-label="(手工艺[^"]*)"/g)].map(
      ([, label]) => label,
    );
    expect(labels).toEqual(['手工艺：调研点1至3', '手工艺：调研点5']);
  });

  it('stands at every width, and names the topics at the stops alone, where more than nine would be too narrow', () => {
    const runs = [{ topic: TOPIC, from: 1, span: 1 }];
    expect(html({ stops: stops(9), runs })).toContain('lies');
    const many = html({ stops: stops(10), runs });
    expect(many).not.toMatch(/lies|class="runs/);
    expect(words(many).split('手工艺')).toHaveLength(11);
  });

  it('calls the parts of an article without visits its parts, not what is outside the visits', () => {
    const { visit, ...extent } = stop(1);
    const apart = [{ section: visit, voices: extent.voices, modes: extent.modes }];
    expect(words(html({ apart }))).toMatch(
      /^各部分，按原文次序。每条竖线是一句：细线为叙述，粗线为转述，下半粗线为一句兼有两者。/,
    );
    expect(words(html({ stops: [stop(1)], apart }))).toContain('调研点以外，按原文次序。');
  });

  it('calls no direct quotation 转述, and draws a sentence that is both as half a stroke', () => {
    const direct = html({ stops: [stop(1, { modes: ['direct'] })] });
    expect(words(direct)).toContain('粗线为直接引语，');
    expect(words(direct)).not.toContain('转述');
    expect(direct).toContain('<i></i><b class="half"></b><b></b>');
  });
});
