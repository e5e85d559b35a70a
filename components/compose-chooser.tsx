import type { Briefing, Choice } from '@/lib/model';
import { paths } from '@/lib/paths';
import { modesLabel } from '@/lib/vocabulary/voices';
import { BriefingCard } from './briefing-card';
import { Title } from './title';

interface Props {
  /** The pieces that the document has already: what is chosen comes behind them. */
  readonly s: string;
  /** Nothing where the site has no briefing yet. */
  readonly briefing: Briefing | undefined;
  /** Names that a line must not break. */
  readonly names: readonly string[];
  readonly whole: readonly Choice[];
  readonly sections: readonly Choice[];
  readonly statements: readonly Choice[];
  readonly topics: readonly Choice[];
  /** What the site calls its texts. */
  readonly text: string;
}

/** The form in which a reader chooses what a document consists of: a plain GET, whose address the server puts in order. */
export function ComposeChooser({ s, briefing, names, whole, sections, statements, topics, text }: Props) {
  const modes = modesLabel(new Set(briefing?.statements.map(({ mode }) => mode)));
  const isReport = briefing === undefined || briefing.genre === 'report';
  return (
    <form className="compose-form" action={paths.print()} method="get">
      {/* Sent also where nothing is chosen, so that the page can say so. */}
      <input type="hidden" name="s" value={s} />
      {briefing && (
        <header className="group-head">
          <BriefingCard briefing={briefing} whole={names} heading />
        </header>
      )}
      <Choices legend="整篇" choices={whole} names={names} />
      <Choices legend={`各节（${isReport ? '小标题' : '名称'}为本站所加）`} choices={sections} names={names} />
      <Choices legend={`各处${modes}，连同说话人和引述动词`} choices={statements} names={names} />
      <Choices legend={`主题（本站归类），收入各篇${text}的有关内容`} choices={topics} names={names} />
      <p className="compose-send screen-only">
        <button type="submit">{s === '' ? '生成文稿' : '加入文稿'}</button>
      </p>
    </form>
  );
}

function Choices({
  legend,
  choices,
  names,
}: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly names: readonly string[];
}) {
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ name, kind, title, place, taken }) => (
          <li key={name}>
            <label>
              <input type="checkbox" name="s" value={name} disabled={taken} defaultChecked={taken} />
              <span>
                {kind !== undefined && <span className="kind">{kind}</span>} <Title whole={names}>{title}</Title>{' '}
                <span className="note">{taken ? `${place}（已在文稿中）` : place}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
