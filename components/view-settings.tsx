import { VIEW, type ViewChoice } from '@/lib/paths';
import { VIEW_LABELS } from '@/lib/vocabulary/view';

/** The reader's settings: a form that works without script; the server writes into it what is chosen. */
export function ViewSettings() {
  return (
    <form className="view-settings" method="post" action={VIEW.path}>
      <button type="submit" className="to-large" name="text" value="large">
        大字版
      </button>
      <button type="submit" className="to-standard" name="text" value="">
        标准版
      </button>
      <details>
        <summary>阅读设置</summary>
        <div>
          {VIEW_LABELS.map(({ choice, label, values }) => (
            <fieldset key={choice}>
              <legend>{label}</legend>
              {values.map(([value, name]) => (
                <Choice key={value} choice={choice} value={value}>
                  {name}
                </Choice>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
    </form>
  );
}

function Choice({ choice, value, children }: { choice: ViewChoice; value: string; children: string }) {
  return (
    <button type="submit" name={choice} value={value} aria-pressed={value === ''}>
      {children}
    </button>
  );
}
