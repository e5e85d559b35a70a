/** The files of the real article and of variants of it. */
import { citationFile } from '@/lib/citation/file';
import type { Briefing, Library } from '@/lib/model';
import type { CitationExtension } from '@/lib/paths';
import { briefing, library, must } from '../queries/library';

/** The real content as a release has it that knows no address, and one that does. */
export const unaddressed = library;
export const addressed: Library = { ...library, site: { ...library.site, url: 'https://example.cn' } };

/** The real article with some facts other than they are; `undefined` takes one away. */
export function libraryWith(
  facts: { readonly [Key in 'title' | 'titleOrigin' | 'outlet' | 'publishedOn' | 'url']?: Briefing[Key] | undefined },
  url?: string,
): Library {
  const changed = Object.fromEntries(
    Object.entries({ ...briefing, ...facts }).filter(([, fact]) => fact !== undefined),
  );
  return libraryOf({ ...withoutFacts(), ...changed }, url);
}

function withoutFacts(): Briefing {
  const { outlet: _, publishedOn: __, url: ___, ...rest } = briefing;
  return rest;
}

/** A site of one briefing. */
export function libraryOf(one: Briefing, url?: string): Library {
  return { ...library, site: { name: '政策简读', ...(url === undefined ? {} : { url }) }, briefings: [one] };
}

/** Gives a file's text: of the real article, or of the only one that the library has. */
export function text(of: Library, place: string, extension: CitationExtension): string {
  const { slug } = must(of.briefings[0]);
  return must(citationFile(of, `${slug}${place === '' ? '' : `/${place}`}.${extension}`)).text;
}

/** The paragraphs of a plain file: the words, GB/T 7714-2015, GB/T 7714-2025, the note. */
export function plainOf(of: Library, place: string): string[] {
  return text(of, place, 'txt').trimEnd().split('\n\n');
}
