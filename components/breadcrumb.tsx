/** A step of the way to a page; the last has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** The way from the home page to this one. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label="所在位置">
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href ?? 'here'}>
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
