import { Fragment } from 'react';
import { UNDATED } from '@/lib/paths';
import { chineseDate } from '@/lib/text/typography';
import { FULL_PAGE_NOTE } from '@/lib/vocabulary/archive';

interface Props {
  readonly year: { readonly year: string; readonly count: number };
  readonly number: number | undefined;
  readonly briefings: readonly { readonly publishedOn?: string }[];
  readonly months: readonly { readonly month: number; readonly count: number; readonly href: string }[];
  /** Whether the year has several pages. */
  readonly several: boolean;
}

/** Which briefings of the year the page shows, and where its months begin. */
export function ArchiveHead({ year: { year, count }, number, briefings, months, several }: Props) {
  const order = year === UNDATED ? '不分先后' : '新近的在前';
  return (
    <>
      <p>
        共{count}篇，{order}
        {several && (
          <>
            ；本页
            {daysOf(briefings).map((day, index) => (
              <Fragment key={day}>
                {index > 0 && '至'}
                <span className="unbroken">{day}</span>
              </Fragment>
            ))}
            {daysOf(briefings).length > 0 && '的'}
            {briefings.length}篇
          </>
        )}
        。
      </p>
      {number !== undefined && year !== UNDATED && <p className="note">{FULL_PAGE_NOTE}</p>}
      {several && months.length > 1 && (
        <nav className="screen-only" aria-label="按月份">
          <ul className="links archive-links">
            {months.map(({ month, count: own, href }) => (
              <li key={month}>
                <a href={href}>
                  {month}月（{own}篇）
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** From the oldest day to the newest, without the year, which the title says. */
function daysOf(briefings: Props['briefings']): string[] {
  const [newest, oldest] = [briefings[0]?.publishedOn, briefings.at(-1)?.publishedOn];
  if (newest === undefined || oldest === undefined) return [];
  return [...new Set([oldest, newest].map((date) => chineseDate(date).replace(/^\d+年/, '')))];
}
