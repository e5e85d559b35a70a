interface Props {
  readonly quoted: number;
  readonly bare: number;
  /** The longest bar's places. */
  readonly most: number;
}

/** A row's places as a bar, those in quotation marks filled; the numbers beside it say the same. */
export function TallyBar({ quoted, bare, most }: Props) {
  const share = (count: number) => `${Math.round((1000 * count) / most) / 10}%`;
  return (
    <svg className="tally-bar" aria-hidden="true" focusable="false" width="100%" height="12">
      {quoted > 0 && <rect className="filled" y="1" width={share(quoted)} height="10" />}
      {bare > 0 && <rect className="hollow" x={share(quoted)} y="1.5" width={share(bare)} height="9" />}
    </svg>
  );
}

/** What a bar's part looks like, at the head of the column that counts it. */
export function TallyKey({ quoted = false }: { readonly quoted?: boolean }) {
  return (
    <svg className="tally-key" aria-hidden="true" focusable="false" width="12" height="12">
      <rect className={quoted ? 'filled' : 'hollow'} x="1" y="1" width="10" height="10" />
    </svg>
  );
}
