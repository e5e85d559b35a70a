import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  /** What stands in the left margin: place, heading, topics. */
  readonly margin: ReactNode;
  /** The margin holds a SectionBar, which a phone keeps in view over the row's text. */
  readonly barred?: boolean;
  /** The row opens with a heading of the source that has the section's title: on paper that stands alone. */
  readonly named?: boolean;
  readonly children: ReactNode;
}

/** One row of the page's grid: the margin on the left, the text and its places beside it. */
export function SectionRow({ id, margin, barred = false, named = false, children }: Props) {
  return (
    <section className={['row', barred && 'barred', named && 'named'].filter(Boolean).join(' ')} id={id}>
      <header className="margin">{margin}</header>
      <div className="body">{children}</div>
    </section>
  );
}
