/** Libraries in which many say the same. */
import type { Briefing, Library, Sentence } from '@/lib/model';
import { briefing, library } from './article';

/** Who speaks, by which verb, what. */
export type Said = readonly [speaker: string, verb: string, said: string];

/** A library of briefings of one sentence each, in order. */
export function voices(...all: readonly Said[]): Library {
  return { ...library, briefings: all.map(briefingOf) };
}

/** So many briefings in which one says the same. */
export function times(count: number, ...[speaker, verb, said]: Said): Said[] {
  return Array.from({ length: count }, () => [speaker, verb, said]);
}

function briefingOf([speaker, verb, said]: Said, index: number): Briefing {
  const spoken = { statement: 'p1s1' as const };
  const part = (role: 'lead' | 'verb' | 'mark' | 'said', text: string) => ({ role, text, html: text, ...spoken });
  const text = `${speaker}${verb}，${said}。`;
  const sentence: Sentence = {
    ...{ id: 'p1s1', paragraph: 1, number: 1, section: 'talk', text, statements: ['p1s1'] },
    parts: [part('lead', speaker), part('verb', verb), part('mark', '，'), part('said', `${said}。`)],
  };
  return {
    ...briefing,
    ...{ slug: `article-${index + 1}`, paragraphs: [text], sentences: [sentence], phrases: [], sections: [] },
    statements: [
      {
        ...{ id: 'p1s1', attribution: { speaker, verb }, mode: 'reported', topics: [], sentences: ['p1s1'] },
        parts: [{ section: 'talk', sentences: ['p1s1'] }],
      },
    ],
  };
}
