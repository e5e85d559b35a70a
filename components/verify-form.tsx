import { FORM } from '@/lib/paths';

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
        rows={10}
        defaultValue={text}
        aria-describedby="draft-note"
        spellCheck={false}
      />
      <button type="submit">核对</button>
    </form>
  );
}
