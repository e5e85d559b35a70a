/** Name of a filter → the words that readers see. */
export const FILTER_LABELS = {
  kind: '类别',
  topic: '主题',
  verb: '引述动词',
  briefing: '报道',
  visit: '调研点',
  phrase: '引号用语',
  letter: '拼音首字母',
} as const;

interface Props {
  /** What the site calls its texts. */
  readonly text?: string;
  readonly groups: readonly {
    readonly name: keyof typeof FILTER_LABELS;
    readonly choices: readonly {
      readonly label: string;
      readonly href: string;
      readonly count: number;
      readonly chosen: boolean;
    }[];
  }[];
}

/** The filters of a list as plain links, with how much each choice leaves; a choice that leaves nothing is no link. */
export function FilterLinks({ groups, text = FILTER_LABELS.briefing }: Props) {
  return (
    <div className="filters screen-only standard-only">
      {groups.map(({ name, choices }) => (
        <nav key={name} aria-label={`按${name === 'briefing' ? text : FILTER_LABELS[name]}筛选`}>
          <p>{name === 'briefing' ? text : FILTER_LABELS[name]}</p>
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
