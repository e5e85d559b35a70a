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
  if (choices.length === 0) return null;
  return (
    <div className="filters screen-only">
      <nav aria-label="按拼音首字母筛选">
        <p>拼音首字母</p>
        <ul className="links">
          {choices.map(({ label, href, count, chosen }) => (
            <li key={href}>
              <a href={href} aria-current={chosen ? 'true' : undefined}>
                {label} {count}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
