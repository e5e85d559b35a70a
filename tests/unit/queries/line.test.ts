import { describe, expect, it } from 'vitest';
import type { Briefing } from '@/lib/model';
import { extentOf, lineOf } from '@/lib/queries/line';
import { briefing, library, must } from './library';

const line = lineOf(library, briefing);

/** The briefing with these topics at its first visits, and with no more visits than that. */
function filed(...topics: string[][]): Briefing {
  const visits = briefing.sections.filter((section) => section.kind === 'visit');
  const sections = topics.map((own, index) => ({ ...must(visits[index]), topics: own }));
  return { ...briefing, sections };
}

const runsOf = (of: Briefing) => lineOf(library, of).runs.map(({ topic, from, span }) => [topic.slug, from, span]);

describe('lineOf', () => {
  it('gives the eight visits in the text’s order, each with every topic that it has', () => {
    expect(
      line.stops.map(({ number, visit, topics }) => [number, visit.site, topics.map(({ title }) => title)]),
    ).toEqual([
      [1, '清徐精细化工循环产业园', ['产业链和专业镇', '创新']],
      [2, '清徐老陈醋专业镇', ['产业链和专业镇']],
      [3, '太原第一实验室', ['创新']],
      [4, '太原锅炉集团', ['创新']],
      [5, '源瀚科技公司', ['营商环境']],
      [6, '太原金融综合服务大厅', ['营商环境']],
      [7, '钟楼步行街', ['消费']],
      [8, '太原市社区养老产业孵化园', ['养老']],
    ]);
  });

  it('spans with each topic the visits that follow each other and have it', () => {
    expect(runsOf(briefing)).toEqual([
      ['industry-chain', 1, 2],
      ['innovation', 1, 1],
      ['innovation', 3, 2],
      ['business-environment', 5, 2],
      ['consumption', 7, 1],
      ['eldercare', 8, 1],
    ]);
  });

  it('covers with the spans each topic of each visit, once', () => {
    const covered = line.runs.flatMap(({ topic, from, span }) =>
      Array.from({ length: span }, (_, index) => `${from + index} ${topic.slug}`),
    );
    const had = line.stops.flatMap(({ number, visit }) => visit.topics.map((topic) => `${number} ${topic}`));
    expect(covered.toSorted()).toEqual(had.toSorted());
  });

  it('spans to the end, begins anew after a gap, and names first what the editor has filed first', () => {
    expect(runsOf(filed(['innovation', 'industry-chain'], ['innovation'], [], ['innovation'], ['innovation']))).toEqual(
      [
        ['innovation', 1, 2],
        ['industry-chain', 1, 1],
        ['innovation', 4, 2],
      ],
    );
    expect(runsOf(filed([], []))).toEqual([]);
  });

  it('sets apart every section that is no visit, in the text’s order', () => {
    expect(line.apart.map(({ section }) => section.title)).toEqual([
      '座谈会',
      '太原的责任和总体要求',
      '做好经济工作的三个要件',
      '制造业振兴',
      '教育、科技、人才融合',
      '对外开放高地',
      '优美宜居的城市环境',
      '党的领导与实干',
    ]);
  });

  it('counts every sentence once: 51, of which 39 are said at least in part', () => {
    const voices = [...line.stops, ...line.apart].flatMap((one) => one.voices);
    expect(voices).toHaveLength(51);
    expect(voices.filter((voice) => voice !== 'told')).toHaveLength(39);
  });
});

describe('extentOf', () => {
  it('tells which sentences are told and which are said, in the text’s order', () => {
    const extents = [...line.stops, ...line.apart].map(({ voices, modes }) => [voices.join(' '), ...modes]);
    expect(extents.slice(0, 3)).toEqual([
      ['told told told said said', 'reported'],
      ['told both', 'reported'],
      ['told both said said said', 'reported'],
    ]);
  });

  it('says how it is said, once each, and nothing where all is told', () => {
    const section = must(briefing.sections[2]);
    const [first, ...others] = briefing.statements.filter(({ parts }) =>
      parts.some((part) => part.section === section.slug),
    );
    const statements = [{ ...must(first), mode: 'direct' as const }, ...others];
    expect(extentOf({ ...briefing, statements }, section).modes).toEqual(['direct', 'reported']);
    const told = { ...section, sentences: section.sentences.slice(0, 1) };
    expect(extentOf(briefing, told)).toEqual({ voices: ['told'], modes: [] });
  });
});
