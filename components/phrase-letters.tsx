import { FilterLinks } from './filter-links';

interface Props {
  readonly choices: readonly {
    readonly label: string;
    readonly href: string;
    readonly count: number;
    readonly chosen: boolean;
  }[];
}

/** The first letters of many phrases, each with how many begin with it; nothing where they are few. */
export function PhraseLetters({ choices }: Props) {
  return choices.length === 0 ? null : <FilterLinks groups={[{ name: 'letter', choices }]} />;
}
