const LABELS = { kind: '类别', topic: '主题', verb: '引述动词', briefing: '报道' } as const;

interface Props {
  readonly groups: readonly {
    readonly name: keyof typeof LABELS;
    readonly choices: readonly {
      readonly label: string;
      readonly href: string;
      readonly count: number;
      readonly chosen: boolean;
    }[];
  }[];
}

/** The filters of a list as plain links, with how much each choice leaves; a choice that leaves nothing is no link. */
export function FilterLinks({ groups }: Props) {
  return (
    <div className="filters screen-only">
      {groups.map(({ name, choices }) => (
        <nav key={name} aria-label={`按${LABELS[name]}筛选`}>
          <p>{LABELS[name]}</p>
          <ul className="links">
            {choices.map(({ label, href, count, chosen }) => (
              <li key={href}>
                {count === 0 && !chosen ? (
                  <span>
                    {label} {count}
                  </span>
                ) : (
                  <a href={href} aria-current={chosen ? 'true' : undefined}>
                    {label} {count}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  );
}
