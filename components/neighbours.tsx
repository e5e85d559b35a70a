interface Neighbour {
  readonly href: string;
  readonly label: string;
}

interface Props {
  readonly before: Neighbour | undefined;
  readonly up: Neighbour;
  readonly after: Neighbour | undefined;
}

/** What stands before and after in the text's order, and the way to the text. */
export function Neighbours({ before, up, after }: Props) {
  return (
    <nav className="neighbours" aria-label="按原文次序">
      <p>{before && <a href={before.href}>上一处：{before.label}</a>}</p>
      <p>
        <a href={up.href}>{up.label}</a>
      </p>
      <p>{after && <a href={after.href}>下一处：{after.label}</a>}</p>
    </nav>
  );
}
