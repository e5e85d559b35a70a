import { REPORTED_SPEECH_NOTE } from '@/lib/vocabulary';

/** How to read the page, said once on it. */
export function ReadingNote({ anchors = false }: { readonly anchors?: boolean }) {
  return (
    <p className="note reading-note">
      {REPORTED_SPEECH_NOTE}
      <span className="screen-only">
        {anchors ? '旁注数字是句次，点按即得该句的固定链接。' : '旁注数字是句次，点按即到全文中的该句。'}
      </span>
    </p>
  );
}
