/** On which shelf of the Library a briefing stands, and what of it is shown there: listed, replaced, withdrawn. */
import type { Briefing, Kin, Library, Withdrawn } from '../model';
import { travellingTitle } from '../vocabulary';
import type { Made } from './briefing';

/** Gives the briefings by what is shown of them, each with those that it replaces and is replaced by; of those withdrawn only the ids are kept. */
export function shelve(made: readonly Made[]): Pick<Library, 'briefings' | 'superseded' | 'withdrawn'> {
  const bySlug = new Map(made.map((one) => [one.briefing.slug, one]));
  const successors = new Map(made.flatMap((one) => (one.supersedes ? [[one.supersedes, one]] : [])));
  const inOrder = [...made].sort((a, b) => newestFirst(a.briefing, b.briefing));
  const held: Briefing[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const { briefing, ...fate } of inOrder) {
    const [before, after] = [bySlug.get(fate.supersedes ?? ''), successors.get(briefing.slug)];
    const supersededBy = after && { supersededBy: kin(after) };
    if (fate.withdrawn) withdrawn.push({ ...remainder(briefing), ...fate.withdrawn, ...supersededBy });
    else held.push({ ...briefing, ...(before && { supersedes: kin(before) }), ...supersededBy });
  }
  return {
    briefings: held.filter((one) => one.supersededBy === undefined),
    superseded: held.filter((one) => one.supersededBy !== undefined),
    withdrawn,
  };
}

function kin({ withdrawn, briefing }: Made): Kin {
  const { slug } = briefing;
  return withdrawn ? { slug } : { slug, title: travellingTitle(briefing) };
}

function remainder(briefing: Briefing): Omit<Withdrawn, 'on' | 'reason'> {
  const { slug, outlet, publishedOn, sections, sentences, statements } = briefing;
  return {
    slug,
    phrases: [],
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    sections: sections.map((section) => ({ slug: section.slug, kind: section.kind })),
    sentences: sentences.map(({ id }) => ({ id })),
    statements: statements.map(({ id, sentences: own }) => ({ id, sentences: own })),
  };
}

function newestFirst(a: Briefing, b: Briefing): number {
  const [first, second] = [a.publishedOn ?? '', b.publishedOn ?? ''];
  if (first !== second) return first > second ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}
