import type { Briefing } from '@/lib/model';
import { EDITOR_NOTE_LABEL, NOT_STATED_LABEL } from '@/lib/vocabulary';
import { hasEditorNotes } from '@/lib/vocabulary/notes';

/** What the article does not say, and what an editor adds with its source. */
export function EditorNote({ briefing }: { readonly briefing: Briefing }) {
  if (!hasEditorNotes(briefing)) return null;
  const { note, notStated } = briefing;
  return (
    <div className="editor-note">
      {notStated.length > 0 && (
        <>
          <h2>{NOT_STATED_LABEL}</h2>
          <ul>
            {notStated.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {note && (
        <>
          <h2>{EDITOR_NOTE_LABEL}</h2>
          <p>
            {note.text}（{note.url === undefined ? note.source : <a href={note.url}>{note.source}</a>}）
          </p>
        </>
      )}
    </div>
  );
}
