/** A library for what the pages of years show. */
import type { Briefing, Library } from '@/lib/model';
import { syntheticLibrary } from '../../bench/support/synthetic';

export const TOPIC = 'innovation';

const whole = syntheticLibrary(500);

/** A day each, back from 2024-01-01: one of 2024, a whole 2023, the rest of 2022; three without a date. */
export const many: Library = {
  ...whole,
  briefings: whole.briefings.map(
    ({ publishedOn = '', ...one }, index): Briefing => (index < 497 ? { ...one, publishedOn } : one),
  ),
};

/** Gives the briefings under the topic, newest first. */
export const under = ({ briefings }: Library): Briefing[] =>
  briefings.filter(({ sections }) => sections.some(({ topics }) => topics.includes(TOPIC)));
