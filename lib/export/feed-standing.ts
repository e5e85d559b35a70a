/** What a feed's entry says of its briefing's standing, below the text. */
import type { Briefing, Kin } from '../model';
import { paths } from '../paths';
import { chineseDate } from '../text/typography';
import {
  newestRevisions,
  REVISIONS_LABEL,
  revisionLine,
  SUPERSEDES_WORDS,
  signOff,
  WITHDRAWN_NAME,
} from '../vocabulary/lifecycle';
import { anchor, escapeHtml } from './html';

/** Gives who has checked the text, what was corrected, the newest first, and which briefing it replaces, a paragraph each. */
export function standingHtml(origin: string, briefing: Briefing): string[] {
  const signed = signOff(briefing, chineseDate);
  const lines = newestRevisions(briefing).map((revision) => escapeHtml(revisionLine(revision, chineseDate)));
  const { supersedes } = briefing;
  return [
    ...(supersedes === undefined ? [] : [`<p>【本站说明】${successionHtml(origin, supersedes)}</p>`]),
    ...(lines.length === 0 ? [] : [`<p>【${REVISIONS_LABEL}】${lines.join('<br>')}</p>`]),
    ...(signed === undefined ? [] : [`<p>【本站说明】${escapeHtml(signed)}。</p>`]),
  ];
}

function successionHtml(origin: string, { slug, title = WITHDRAWN_NAME }: Kin): string {
  return `${SUPERSEDES_WORDS}${anchor(origin + paths.briefing(slug), title)}`;
}
