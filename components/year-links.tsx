import { yearLabel } from '@/lib/vocabulary/archive';
import { SectionRow } from './section-row';

/** The fragment of the years. */
export const YEARS = 'years';

interface Props {
  readonly years: readonly { readonly year: string; readonly count: number; readonly path: string }[];
  /** The year that is shown. */
  readonly current?: string;
}

/** The years with how many briefings each has; nothing where there is no archive. */
export function YearLinks({ years, current }: Props) {
  if (years.length === 0) return null;
  return (
    <SectionRow id={YEARS} margin={<h2>按年份</h2>}>
      <ul className="links archive-links">
        {years.map(({ year, count, path }) => (
          <li key={year}>
            <a href={path} aria-current={year === current ? 'true' : undefined}>
              {yearLabel(year)}（{count}篇）
            </a>
          </li>
        ))}
      </ul>
    </SectionRow>
  );
}
