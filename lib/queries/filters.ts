/** Filters as plain links, each with how much it leaves. */

/** One choice of a filter: where it leads, and how much it leaves. */
export interface FilterChoice {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** One filter with its choices, 全部 first. */
export interface FilterGroup<Name extends string> {
  readonly name: Name;
  readonly choices: readonly FilterChoice[];
}

/** What a filter can be set to. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

interface Parts<Name extends string, Filter> {
  readonly name: Name;
  readonly options: readonly FilterOption[];
  readonly chosen: string | undefined;
  /** Gives the whole filter with this one set, or left out. */
  readonly set: (value: string | undefined) => Filter;
  readonly href: (filter: Filter) => string;
  readonly count: (filter: Filter) => number;
}

/** Gives a filter's choices. */
export function filterGroup<Name extends string, Filter>(parts: Parts<Name, Filter>): FilterGroup<Name> {
  const { name, options, chosen, set, href, count } = parts;
  const choice = (label: string, value: string | undefined): FilterChoice => {
    const filter = set(value);
    return { label, href: href(filter), count: count(filter), chosen: chosen === value };
  };
  return { name, choices: [choice('全部', undefined), ...options.map(({ value, label }) => choice(label, value))] };
}

/** Gives the value where the options lack it. */
export function unknownValue(options: readonly FilterOption[], value: string | undefined): string[] {
  return value === undefined || options.some((option) => option.value === value) ? [] : [value];
}
