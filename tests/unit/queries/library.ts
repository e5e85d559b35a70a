import { loadLibrary } from '@/lib/content/library';
import type { Briefing, Library } from '@/lib/model';

/** The real content. */
export const { library } = await loadLibrary('content');

export const SLUG = 'taiyuan-2023-03';

/** Gives a value that must be there, else fails the test. */
export function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('expected a value, got nothing');
  return value;
}

export const briefing: Briefing = must(library.briefings.find((one) => one.slug === SLUG));

/** The real content and an older second briefing that consists of the first one's remarks outside the tasks. */
export const withSecond: Library = {
  ...library,
  briefings: [
    briefing,
    {
      ...briefing,
      slug: 'second',
      title: '另一篇',
      publishedOn: '2022-01-01',
      sections: briefing.sections.filter((section) => section.slug === 'symposium' || section.slug === 'closing'),
      statements: briefing.statements.filter(({ id }) => id === 'p4s2' || id === 'p6s1'),
    },
  ],
};

export const slugs = (all: readonly { readonly slug: string }[]): string[] => all.map((one) => one.slug);
export const ids = <Id>(all: readonly { readonly id: Id }[]): Id[] => all.map((one) => one.id);
