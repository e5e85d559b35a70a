import type { Briefing, Statement } from '@/lib/model';
import { copyrightNote, faithfulNote, headingsNote } from '@/lib/vocabulary/genres';
import { PHRASES_IN_SPEECH_NOTE } from '@/lib/vocabulary/notes';
import { speechNote } from '@/lib/vocabulary/voices';

interface Props {
  /** What the page shows of speech: only where some of it is reported is the reader told what that means. */
  readonly statements: readonly Statement[];
  /** The texts of which it shows something. */
  readonly texts: readonly Briefing[];
  readonly anchors?: boolean;
  /** Beside the sentences stand their places in full, which lead to the text with the search's terms marked. */
  readonly hits?: boolean;
  /** The page is a table of tasks, whose places are a column of it. */
  readonly table?: boolean;
  /** The page is about words in quotation marks. */
  readonly phrase?: boolean;
}

/** How to read the page, said once on it. */
export function ReadingNote({
  statements,
  texts,
  anchors = false,
  hits = false,
  table = false,
  phrase = false,
}: Props) {
  const isReported = statements.some((statement) => statement.mode === 'reported');
  return (
    <p className="note reading-note">
      {speechNote(statements, texts)}
      {isReported && phrase && PHRASES_IN_SPEECH_NOTE}
      {headingsNote(texts)}
      <span className={hits || table ? 'screen-only' : 'screen-only standard-only'}>
        {table
          ? '点按“出处”一栏，即到全文中的该句。'
          : hits
            ? '点按句旁的段次、句次，即到全文中的该句，检索词仍标出。'
            : anchors
              ? '页边数字表示该段第几句，点按可得该句的固定链接。'
              : '页边数字表示该段第几句，点按即到全文中的该句。'}
      </span>
      {/* On the screen the foot of every page says so. */}
      <span className="print-only">
        {faithfulNote(texts)}
        {copyrightNote(texts)}
      </span>
    </p>
  );
}
