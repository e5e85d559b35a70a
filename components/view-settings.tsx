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

/** In 大字版: what it leaves out is in 标准版, and the way there. */
export function LargeNote() {
  return (
    <form className="large-note large-only" method="post" action={VIEW.path}>
      <p>大字版只留阅读、检索和核对。需要引用、筛选、选编打印、下载或订阅的，请转到标准版。</p>
      <button type="submit" name="text" value="">
        转到标准版
      </button>
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
