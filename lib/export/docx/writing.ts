/** What goes through the writing of one document: its links and its footnotes are numbered across all pieces. */
import type { Site } from '../../model';
import { Notes } from './notes';
import { Links } from './runs';

/** A document that is being written. */
export interface Writing {
  readonly site: Site;
  readonly links: Links;
  readonly notes: Notes;
}

/** Begins a document. */
export function beginWriting(site: Site): Writing {
  const links = new Links();
  return { site, links, notes: new Notes(site, links) };
}
