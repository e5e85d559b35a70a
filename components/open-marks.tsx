import type { OpenMark } from '@/lib/model';
import { placeLabel } from '@/lib/vocabulary';
import { OPEN_LABEL, OPEN_SOURCE_NOTE } from '@/lib/vocabulary/lifecycle';

/** The places of a draft that nobody has looked at yet, at its head; in development alone. */
export function OpenMarks({ marks }: { readonly marks: readonly OpenMark[] }) {
  if (marks.length === 0) return null;
  return (
    <div className="editor-note open-marks">
      <h2>
        {OPEN_LABEL}
        {marks.length}处
      </h2>
      <p className="note">{OPEN_SOURCE_NOTE}</p>
      <ul>
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a sheet never move
          <li key={index}>
            {mark.sentence && <a href={`#${mark.sentence}`}>{placeLabel(mark.sentence)}</a>}
            {mark.sentence && '：'}
            <Told mark={mark} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same beside the sentences that they are about. */
export function OpenMarksHere({ marks }: { readonly marks: readonly OpenMark[] }) {
  if (marks.length === 0) return null;
  return (
    <aside className="open-here" aria-label={OPEN_LABEL}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a sheet never move
        <p key={index}>
          <b>{OPEN_LABEL}</b>
          {mark.sentence && `　${placeLabel(mark.sentence)}：`}
          <Told mark={mark} />
        </p>
      ))}
    </aside>
  );
}

function Told({ mark: { what, why } }: { readonly mark: OpenMark }) {
  // The sheet is written in English, as all that the editor's tools say.
  return <span lang="en">{why === '' ? what : `${what} — ${why}`}</span>;
}
