import type { Section, Visit } from '@/lib/model';
import { PRESENCE_HALVES, presenceNote, visitCount } from '@/lib/vocabulary/visits';

interface Props {
  readonly section: Section;
}

/** Says beside a visit that the article does not say whether anybody was there; nothing beside any other section. */
export function PresenceNote({ section }: Props) {
  return presenceNote(section) === undefined ? null : (
    <p className="note">
      <PresenceWords section={section} />
    </p>
  );
}

/** The same within a line: narrow columns break it once, between its two halves. */
export function PresenceWords({ section }: Props) {
  return presenceNote(section) === undefined ? null : (
    <span className="presence">
      {PRESENCE_HALVES[0]}
      <wbr />
      {PRESENCE_HALVES[1]}
    </span>
  );
}

/** How many visits there are, and of how many that is not said; the number stays on one line. */
export function VisitCount({ visits }: { readonly visits: readonly Visit[] }) {
  const [count, open = ''] = visitCount(visits).split(/(?=（)/);
  return (
    <>
      <span className="unbroken">{count}</span>
      {open}
    </>
  );
}
