/** Which finders cut a text of a genre, and whose cut counts where two fall together. */
import type { Genre } from '../../vocabulary/genres';
import type { Guess } from '../model';
import { type Cut, joinCuts } from './cuts';
import { frontCuts, levelCuts, signatureCut } from './document';
import { fillCuts } from './fill';
import type { Headings } from './headings';
import { questionCuts } from './interview';
import { measuresOf } from './measures';
import { aroundVisits, isGeneral, meetingIn, occasionCuts, withLeads } from './occasions';
import type { Reading } from './reading';
import { findTasks } from './tasks';
import { findVisits } from './visits';

/** A longer ending has something to say of its own. */
const MAX_ENDING = 4;

/** The cuts of an article, and what was found but not cut. */
export interface Plan {
  readonly cuts: readonly Cut[];
  readonly guesses: readonly Guess[];
}

/** Gives where an article is cut. */
export function planCuts(reading: Reading, headings: Headings, genre: Genre): Plan {
  if (genre === 'circular') return planDocument(reading, headings);
  const levels = levelCuts(reading);
  if (genre === 'interview') {
    const questions = questionCuts(reading);
    return { cuts: fillCuts(joinCuts(questions, levels, frontCuts(reading, headings, genre)), reading), guesses: [] };
  }
  const tasks = findTasks(reading, genre);
  // A level between two tasks would end the first.
  const free = levels.filter(({ at }) => !tasks.isWithin(at));
  const resumed = genre === 'report' ? [] : frontCuts(reading, headings, genre);
  if (genre !== 'report') {
    const all = joinCuts(tasks.cuts, free, signatureCut(reading), resumed, tasks.after);
    return { cuts: fillCuts(withEnding(all, tasks.after, reading), reading), guesses: tasks.guesses };
  }
  const isOver = (sentence: Reading['sentences'][number]) =>
    tasks.isWithin(sentence.index) || meetingIn(sentence) !== undefined || isGeneral(sentence);
  const found = findVisits(reading, ({ id }) => headings.depths.has(id), isOver);
  const visits = withLeads(found.cuts, reading);
  const occasions = occasionCuts(reading).filter(
    // A lead that tells of visits and of the meeting is neither.
    ({ at }) => !tasks.isWithin(at) && !(visits[0] && at < visits[0].at),
  );
  const all = joinCuts(tasks.cuts, visits, occasions, found.ends, free, aroundVisits(reading, visits), tasks.after);
  const cuts = withHeadline(joinCuts(all, openings(reading, all, tasks.cuts)), headings.headline.length);
  return { cuts: fillCuts(cuts, reading), guesses: [...found.guesses, ...tasks.guesses] };
}

/** The headline belongs to what it stands over, and is no section; over a visit it stands by itself. */
function withHeadline(cuts: readonly Cut[], lines: number): Cut[] {
  const next = cuts.find(({ at }) => at === lines);
  const rest = cuts.filter(({ at }) => at > lines);
  if (lines === 0 || next === undefined) return [...cuts];
  if (next.kind === 'remarks') return [{ ...next, at: 0 }, ...rest];
  return [{ at: 0, kind: 'remarks', title: '标题', why: 'the headline' }, next, ...rest];
}

/** What a speech says behind its tasks, where it is short and the last. */
function withEnding(cuts: readonly Cut[], after: readonly Cut[], { sentences }: Reading): Cut[] {
  return cuts.map((cut, index) => {
    const isLast = index === cuts.length - 1 && after.some(({ at }) => at === cut.at);
    return isLast && sentences.length - cut.at <= MAX_ENDING ? { ...cut, title: '结语' } : cut;
  });
}

/** How a report opens, and the paragraph that leads to its tasks. */
function openings({ paragraphs, sentences }: Reading, cuts: readonly Cut[], tasks: readonly Cut[]): Cut[] {
  const [first] = cuts;
  const opens: Cut[] =
    first && first.at > 0 && first.kind !== 'task' ? [{ at: 0, kind: 'remarks', title: '导语' }] : [];
  const paragraph = sentences[tasks[0]?.at ?? -1]?.paragraph;
  const start = paragraph === undefined ? undefined : paragraphs[paragraph - 1]?.[0]?.index;
  return start === undefined ? opens : [...opens, { at: start, kind: 'remarks', why: 'what leads to the tasks' }];
}

function planDocument(reading: Reading, headings: Headings): Plan {
  const measures = measuresOf(reading);
  const levels = levelCuts(reading);
  const ends = levels.filter(({ at }) => !measures.some((one) => one.at === at));
  const all = joinCuts(measures, signatureCut(reading), ends, frontCuts(reading, headings, 'circular'));
  return { cuts: fillCuts(all, reading), guesses: [] };
}
