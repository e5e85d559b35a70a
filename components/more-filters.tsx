import type { ComponentProps } from 'react';
import { FILTER_LABELS, FilterLinks } from './filter-links';

/** Filters with many choices, behind one line until they are asked for; nothing where there are none. */
export function MoreFilters({ groups }: ComponentProps<typeof FilterLinks>) {
  if (groups.length === 0) return null;
  // The first choice of each is 全部.
  const isChosen = groups.some(({ choices }) => choices.slice(1).some(({ chosen }) => chosen));
  return (
    <details className="more-filters screen-only standard-only" open={isChosen}>
      <summary>按{groups.map(({ name }) => FILTER_LABELS[name]).join('、')}筛选</summary>
      <FilterLinks groups={groups} />
    </details>
  );
}
