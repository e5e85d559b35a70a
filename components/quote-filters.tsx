import type { QuotesFilter } from '@/lib/paths';

interface Props {
  readonly groups: readonly {
    readonly name: keyof QuotesFilter;
    readonly choices: readonly {
      readonly label: string;
      readonly href: string;
      readonly count: number;
      readonly chosen: boolean;
    }[];
  }[];
}

const LABELS: Readonly<Record<keyof QuotesFilter, string>> = { topic: '主题', verb: '引述动词', briefing: '报道' };

/** The filters of the quote index as plain links, with how many statements each leaves; a choice that leaves none is no link. */
export function QuoteFilters({ groups }: Props) {
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
