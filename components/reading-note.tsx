import type { Statement } from '@/lib/model';
import { REPORTED_SPEECH_NOTE } from '@/lib/vocabulary';

interface Props {
  /** What the page shows of speech: only where some of it is reported is the reader told what that means. */
  readonly statements: readonly Statement[];
  readonly anchors?: boolean;
}

/** How to read the page, said once on it. */
export function ReadingNote({ statements, anchors = false }: Props) {
  return (
    <p className="note reading-note">
      {statements.some((statement) => statement.mode === 'reported') && REPORTED_SPEECH_NOTE}
      <span className="screen-only">
        {anchors ? '旁注数字是句次，点按即得该句的固定链接。' : '旁注数字是句次，点按即到全文中的该句。'}
      </span>
    </p>
  );
}
