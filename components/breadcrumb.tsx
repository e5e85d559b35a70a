import type { Site } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { JsonLd } from './json-ld';

/** A step of the way to a page; the last has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

interface Props {
  readonly site: Site;
  readonly crumbs: readonly Crumb[];
}

/** The way from the home page to this one, for readers and for machines. */
export function Breadcrumb({ site, crumbs }: Props) {
  return (
    <nav className="breadcrumb" aria-label="所在位置">
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href ?? 'here'}>
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
      <JsonLd data={breadcrumbData(site, crumbs)} />
    </nav>
  );
}

/** Gives the way as schema.org has it; a step has its address where the release has one. */
function breadcrumbData(site: Site, crumbs: readonly Crumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => {
      const item = href === undefined ? undefined : absolute(site.url, href);
      return { '@type': 'ListItem', position: index + 1, name: label, ...(item === undefined ? {} : { item }) };
    }),
  };
}
