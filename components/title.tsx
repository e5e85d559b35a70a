import { Fragment } from 'react';
import { breakable } from '@/lib/text/typography';

/** A short title that breaks between words, never inside one. */
export function Title({ children }: { readonly children: string }) {
  return (
    <span className="title">
      {breakable(children).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a title never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </span>
  );
}
