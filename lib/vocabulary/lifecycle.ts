/** What is said of a briefing's standing: draft, checked, corrected, replaced, withdrawn. All of it is the site's own. */
import type { Briefing, Revision, Withdrawn } from '../model';

/** Writes a day, `yyyy-mm-dd`, as readers see it. */
type Dated = (day: string) => string;

/** What stands beside a draft wherever it is shown, which is in development alone. */
export const DRAFT_NOTE = '草稿，未发布';

/** What heads the places of a draft that an editor has not looked at, and stands beside each. */
export const OPEN_LABEL = '待核';

/** Whence these places are, and how they go. */
export const OPEN_SOURCE_NOTE = '以下照录review.md中未勾选的各条，勾选后不再显示。';

/** What heads the corrections. */
export const REVISIONS_LABEL = '更正说明';

/** Gives who has checked the text, when and against what, in the editor's words; nothing where nobody has signed. */
export function signOff(
  { checkedBy, checkedAgainst, checkedOn }: Pick<Briefing, 'checkedBy' | 'checkedAgainst' | 'checkedOn'>,
  dated: Dated,
): string | undefined {
  if (checkedBy === undefined || checkedAgainst === undefined || checkedOn === undefined) return undefined;
  return `核对：${checkedBy}，${dated(checkedOn)}，据${unstopped(checkedAgainst)}`;
}

/** Gives the corrections, the newest first; of one day the one that was written down last. */
export function newestRevisions({ revisions }: Pick<Briefing, 'revisions'>): readonly Revision[] {
  return revisions.toReversed().sort((a, b) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1));
}

/** Gives what was corrected and why, without the day. */
export function revisionText({ what, why }: Revision): string {
  return `${unstopped(what)}。原因：${unstopped(why)}。`;
}

/** Gives a correction on one line: 2026年11月21日，…。原因：…。 */
export function revisionLine(revision: Revision, dated: Dated): string {
  return `${dated(revision.on)}，${revisionText(revision)}`;
}

/** What stands before the name of the briefing that this one replaces. */
export const SUPERSEDES_WORDS = '本篇取代本站此前收录的一篇：';

/** What stands before the name of the briefing that replaces this one. */
export const SUPERSEDED_WORDS = '本篇不再列入目录和检索，已由另一篇取代：';

/** What a briefing is called of which not even the title is shown any more. */
export const WITHDRAWN_NAME = '那一篇已撤下，见撤下说明';

/** The title of the page that stands in the place of a withdrawn briefing: its own may be what was wrong. */
export const WITHDRAWN_TITLE = '这篇文章已撤下';

/** Gives when it was withdrawn. */
export function withdrawnLine({ on }: Pick<Withdrawn, 'on'>, dated: Dated): string {
  return `本站已于${dated(on)}撤下这篇文章。`;
}

/** Gives why, in the editor's words. */
export function withdrawnReason({ reason }: Pick<Withdrawn, 'reason'>): string {
  return `撤下原因：${unstopped(reason)}。`;
}

/** An editor may have set the full stop, or not. */
function unstopped(text: string): string {
  return text.replace(/[。；.;]+$/u, '');
}
