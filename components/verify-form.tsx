import { FORM } from '@/lib/paths';

const MOST = 10;
const FEWEST = 3;
/** Characters of a line on a wide page, less what a break takes. */
const LINE = 32;

/** The form of the checking, with the draft that was sent kept in it. */
export function VerifyForm({ text }: { readonly text: string }) {
  return (
    <form className="verify-form screen-only" action={FORM.path} method="post">
      <label htmlFor="draft">草稿</label>
      <p className="note" id="draft-note">
        一次最多{FORM.maxLength.toLocaleString('en')}字。文字只用于这一次核对，不保存、不记录。
      </p>
      {/* No maxLength: it would cut what is pasted without a word. */}
      <textarea
        id="draft"
        name={FORM.name}
        rows={rowsFor(text)}
        defaultValue={text}
        aria-describedby="draft-note"
        spellCheck={false}
      />
      <button type="submit">核对</button>
    </form>
  );
}

/** Room for a draft that has been checked, so that what was found stands near; all of it for one that is to come. */
function rowsFor(text: string): number {
  if (text === '') return MOST;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(MOST, Math.max(FEWEST, lines));
}
