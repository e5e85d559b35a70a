import type { Briefing } from '@/lib/model';
import { chineseDate } from '@/lib/text/typography';
import { newestRevisions, REVISIONS_LABEL, revisionText, signOff } from '@/lib/vocabulary/lifecycle';

/** Who has checked the text against what, and what was corrected, the newest first; nothing where neither is known. */
export function Corrections({ briefing }: { readonly briefing: Briefing }) {
  const signed = signOff(briefing, chineseDate);
  const revisions = newestRevisions(briefing);
  return (
    <>
      {signed !== undefined && <p className="note">{signed}</p>}
      {revisions.length > 0 && (
        <div className="editor-note">
          <h2>{REVISIONS_LABEL}</h2>
          <ul>
            {revisions.map((revision, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the corrections never move
              <li key={index}>
                <time dateTime={revision.on}>{chineseDate(revision.on)}</time>，{revisionText(revision)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
