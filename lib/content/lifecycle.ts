/** Drafts, sign-offs, successions and withdrawals: what a briefing's front matter says has become of it. */
import { VFile } from 'vfile';
import type { Briefing, Kin, Library, Withdrawn } from '../model';
import { nearest } from '../text/difference';
import { travellingTitle } from '../vocabulary';
import type { Made } from './briefing';
import { fault } from './faults';
import { parseFrontMatter } from './front-matter';
import type { ParsedBriefing } from './parse';
import type { Reader } from './reader';

/** Tells whether a folder says that it is a draft, whether or not it holds (`whole` is what it gave); one whose front matter cannot be read is taken for none. */
export function isDraft(reader: Reader, slug: string, whole: Made | undefined): boolean {
  if (whole) return whole.briefing.draft === true;
  const text = reader.peek(`briefings/${slug}/briefing.md`);
  const data: unknown = text === undefined ? undefined : parseFrontMatter({ file: new VFile(), text })?.data;
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** Makes warnings of the faults in a folder: an unfinished draft stops nobody else's page. */
export function soften(files: readonly VFile[], slug: string): void {
  const folder = `content/briefings/${slug}`;
  for (const { path, messages } of files) {
    if (path !== folder && !path.startsWith(`${folder}/`)) continue;
    for (const message of messages) message.fatal = false;
  }
}

const SIGN_OFF = ['checkedBy', 'checkedAgainst', 'checkedOn'] as const;

/** Checks that a sign-off is whole; adds a fault for each key that it lacks. */
export function checkSignOff({ file, data, front }: ParsedBriefing): void {
  const lacking = SIGN_OFF.filter((key) => data[key] === undefined);
  const [first] = SIGN_OFF.filter((key) => data[key] !== undefined);
  if (first === undefined) return;
  for (const key of lacking) {
    const mend =
      'A sign-off says who (checkedBy), against what (checkedAgainst) and when (checkedOn): add it, or take all out.';
    fault(file.file, front.placeOf([first], 'key'), 'half-signed', `has “${first}” without “${key}”. ${mend}`);
  }
}

/** Checks that a withdrawn briefing is no draft, which has no addresses: they would be 404, and not 410. Adds a fault where it is both. */
export function checkWithdrawal({ file, data, front }: ParsedBriefing): void {
  if (data.withdrawn === undefined || data.draft === undefined) return;
  const mend = 'Take draft: out where it has been published; where it never was, delete its folder.';
  fault(file.file, front.placeOf(['withdrawn'], 'key'), 'withdrawn-draft', `withdraws a draft. ${mend}`);
}

/** Checks what supersedes what; adds a fault for each key that names none, a draft, itself in the end, or what has a successor. */
export function checkSuccession(
  all: readonly Made[],
  slugs: readonly string[],
  parsed: (slug: string) => ParsedBriefing | undefined,
): void {
  const isUnpublished = new Map(all.map(({ briefing: { slug, draft } }) => [slug, draft === true]));
  const successors = new Map<string, string>();
  // Those of drafts last: a fault between the two is the draft's.
  const inTurn = [...all].sort((a, b) => Number(a.briefing.draft ?? false) - Number(b.briefing.draft ?? false));
  for (const { briefing, supersedes } of inTurn) {
    if (supersedes === undefined) continue;
    const { slug, draft } = briefing;
    const say = (message: string): void => {
      const { file, front } = parsed(slug) ?? {};
      if (file && front)
        fault(file.file, front.placeOf(['supersedes']), 'bad-succession', `supersedes “${supersedes}”, ${message}`);
    };
    const circle = wayTo(supersedes, slug, successors);
    const taken = successors.get(supersedes);
    const isThere = slugs.includes(supersedes);
    const meant = isThere
      ? undefined
      : nearest(
          supersedes,
          slugs.filter((one) => one !== slug),
        );
    if (!isThere)
      say(
        `which is no briefing. ${meant ? `Did you mean “${meant}”? ` : ''}Write the name of the folder that it replaces.`,
      );
    else if (circle) say(`and so in the end itself (${circle.join(' → ')}). Take the key out of the older one.`);
    else if (draft !== true && isUnpublished.get(supersedes))
      say('which is a draft that no reader has seen. Take the key out, or publish that one first.');
    else if (taken !== undefined)
      say(
        `which ${taken} supersedes already. A briefing has one successor: name ${taken}, or take one of the two out.`,
      );
    else successors.set(supersedes, slug);
  }
}

/** The steps from a briefing over those that it supersedes to one that leads back to it, if there are any. */
function wayTo(from: string, to: string, successors: ReadonlyMap<string, string>): string[] | undefined {
  const way = [to];
  for (let at: string | undefined = to; at !== undefined; at = successors.get(at)) {
    if (at !== to) way.unshift(at);
    if (at === from) return [to, ...way];
  }
  return undefined;
}

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
