import type { Briefing } from '@/lib/model';
import { EDITORIAL_TITLE_NOTE } from '@/lib/vocabulary';

/** Says that a title is the site's own, where it is. */
export function TitleNote({ briefing }: { readonly briefing: Pick<Briefing, 'titleOrigin'> }) {
  return briefing.titleOrigin === 'editorial' ? <p className="note title-note">{EDITORIAL_TITLE_NOTE}</p> : null;
}
