/** The words for visits of which the article does not say that anybody was there. */
import type { Section, Visit } from '../model';
import { SECTION_KIND_LABELS } from '../vocabulary';

/** What a visit's front matter can say of it: whether the article says that its subject came to the site. */
export const PRESENCES = ['stated', 'not-stated'] as const;

/** What stands beside such a visit, in the two pieces between which a narrow line may break it. */
export const PRESENCE_HALVES = ['报道未写明', '是否到过'] as const;

/** What stands beside such a visit, wherever it is called one. */
export const PRESENCE_NOTE = PRESENCE_HALVES.join('');

/** Gives what stands beside a section that is such a visit; nothing beside any other. */
export function presenceNote(section: Section): string | undefined {
  return section.kind === 'visit' && section.presence === 'not-stated' ? PRESENCE_NOTE : undefined;
}

/** Gives a visit's name with what stands beside it, for a line of its own. */
export function visitName(visit: Visit): string {
  const note = presenceNote(visit);
  return note === undefined ? visit.title : `${visit.title}（${note}）`;
}

/** Gives how many visits there are, and of how many that is not said: 调研点8处（其中2处报道未写明是否到过）. */
export function visitCount(visits: readonly Visit[]): string {
  const open = visits.filter((visit) => presenceNote(visit) !== undefined).length;
  return `${SECTION_KIND_LABELS.visit}${visits.length}处${open === 0 ? '' : `（其中${open}处${PRESENCE_NOTE}）`}`;
}

/** Gives of which visits that is not said, in a sentence, each once; empty where there are none. */
export function presenceLine(visits: readonly Visit[]): string {
  const open = visits.filter((visit) => presenceNote(visit) !== undefined).map(({ title }) => title);
  return open.length === 0 ? '' : `${[...new Set(open)].join('、')}，${PRESENCE_NOTE}。`;
}
