import type { Sentence, Task, Topic } from '@/lib/model';
import { paths } from '@/lib/paths';
import { fullWidthCommas } from '@/lib/text/typography';
import { ROW_LABELS, SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';

interface Extent {
  readonly sections: number;
  readonly sentences: number;
}

interface TopicsProps {
  readonly topics: readonly { readonly topic: Topic; readonly a: Extent; readonly b: Extent }[];
  readonly chosen: string | undefined;
  /** Gives the page narrowed to a topic. */
  readonly href: (topic: string) => string;
}

/** The topics of two briefings, with how much of each stands under them. */
export function CompareTopics({ topics, chosen, href }: TopicsProps) {
  return (
    <table className="topics compare-topics">
      <caption className="note screen-only">点按主题，本页只列该主题下的用语和句子。</caption>
      <thead>
        <tr>
          <th scope="col">主题（本站归类）</th>
          <th scope="col">{SIDE_NAMES.a}</th>
          <th scope="col">{SIDE_NAMES.b}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ topic, a, b }) => (
          <tr key={topic.slug}>
            <th scope="row">
              <a href={href(topic.slug)} aria-current={chosen === topic.slug ? 'true' : undefined}>
                {topic.title}
              </a>
            </th>
            <td>{extentLabel(a)}</td>
            <td>{extentLabel(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function extentLabel({ sections, sentences }: Extent): string {
  return sections === 0 ? '无' : `${sections}节${sentences}句`;
}

interface OneTask {
  readonly task: Task;
  readonly head: Sentence;
  readonly row: { readonly kind: 'same' | 'changed' | 'a' | 'b' };
  readonly other: Task | undefined;
}

interface TasksProps {
  readonly slugs: Readonly<Record<SideName, string>>;
  readonly a: readonly OneTask[];
  readonly b: readonly OneTask[];
}

/** The first sentences of the tasks of both, list beside list. */
export function CompareTasks({ slugs, a, b }: TasksProps) {
  return (
    <div className="compare-row">
      <TaskList side="a" briefing={slugs.a} tasks={a} />
      <TaskList side="b" briefing={slugs.b} tasks={b} />
    </div>
  );
}

function TaskList({
  side,
  briefing,
  tasks,
}: {
  readonly side: SideName;
  readonly briefing: string;
  readonly tasks: readonly OneTask[];
}) {
  return (
    <section className={side === 'a' ? 'side-a' : 'side-b'}>
      <h3>{`${SIDE_NAMES[side]}：任务${tasks.length}项`}</h3>
      <ol className="compare-phrases">
        {tasks.map((one) => (
          <li key={one.task.slug}>
            <a href={paths.task(briefing, one.task.number)}>{`任务${one.task.number}`}</a>
            <span>{fullWidthCommas(one.head.text)}</span>
            <span className="note unbroken">{besideLabel(one, side)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What of the head the other briefing has: 与乙任务2相同. */
function besideLabel({ row, other }: OneTask, side: SideName): string {
  if (row.kind === 'a' || row.kind === 'b') return ROW_LABELS[row.kind];
  const name = SIDE_NAMES[side === 'a' ? 'b' : 'a'];
  return `与${name}${other ? `任务${other.number}` : '另处一句'}${ROW_LABELS[row.kind]}`;
}
