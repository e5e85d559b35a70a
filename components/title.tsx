import { Fragment } from 'react';
import { breakable } from '@/lib/text/typography';

interface Props {
  readonly children: string;
  /** Names that a line must not break. */
  readonly whole?: readonly string[] | undefined;
}

/** A short title that breaks between words. */
export function Title({ children, whole }: Props) {
  return (
    <span className="title">
      {breakable(children, whole).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a title never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </span>
  );
}
