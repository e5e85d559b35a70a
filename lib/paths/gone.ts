/** The addresses of what was withdrawn. */
import type { Library } from '../model';
import type { WithAddresses } from './addressed';
import { indexAndOwnPages, laterSentences } from './every';
import { apiFiles, citationFiles, officeFiles, pdfFiles, shareImages } from './files';

/** Gives every path that a withdrawn briefing had, of pages and files alike, and the briefing's slug. */
export function goneAddresses(library: WithAddresses & Pick<Library, 'withdrawn'>): Map<string, string> {
  const nothing = { topics: [], phrases: [], briefings: [], superseded: [] };
  const there = new Set(addressesOf(nothing));
  const gone = new Map<string, string>();
  for (const briefing of library.withdrawn) {
    // What is there without any briefing, such as the home page, is not the briefing's.
    // Its phrases, too, are words of it.
    const phrases = briefing.phrases.map((slug) => ({ slug, text: '', aliases: [], settled: false }));
    for (const path of addressesOf({ ...nothing, phrases, briefings: [briefing] }))
      if (!there.has(path)) gone.set(path, briefing.slug);
  }
  return gone;
}

function addressesOf(library: WithAddresses): string[] {
  const files = [...apiFiles(library), ...citationFiles(library), ...officeFiles(library), ...shareImages(library)];
  return [
    ...indexAndOwnPages(library),
    ...laterSentences(library).keys(),
    ...files.flatMap(([stem, extensions]) => extensions.map((extension) => `${stem}.${extension}`)),
    ...pdfFiles(library).map(({ address }) => address),
  ];
}
