import type { Section } from '@/lib/model';
import { presenceNote } from '@/lib/vocabulary/visits';

/** Says beside a visit that the article does not say whether anybody was there; nothing beside any other section. */
export function PresenceNote({ section }: { readonly section: Section }) {
  const note = presenceNote(section);
  return note === undefined ? null : <p className="note">{note}</p>;
}
