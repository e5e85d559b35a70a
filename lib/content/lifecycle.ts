/** Drafts, sign-offs, successions and withdrawals: whether what a briefing's front matter says has become of it can be. */
import { VFile } from 'vfile';
import { nearest } from '../text/difference';
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
