import type { Briefing, Section } from '@/lib/model';
import { sectionLabel } from '@/lib/vocabulary';
import { PresenceNote } from './presence-note';

interface Props {
  readonly briefing: Briefing;
  readonly section: Section;
}

/** What kind of section it is, its number, and what the article leaves open of it; nothing for remarks, which go by their titles. */
export function SectionKind({ briefing, section }: Props) {
  const label = sectionLabel(briefing, section);
  if (label === undefined) return null;
  return (
    <>
      <p className="kind">{label}</p>
      <PresenceNote section={section} />
    </>
  );
}
