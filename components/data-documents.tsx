import type { Library, Site } from '@/lib/model';
import { absolute, paths } from '@/lib/paths';
import { textName } from '@/lib/vocabulary/genres';
import { saidName } from '@/lib/vocabulary/voices';
import { Fact } from './fact';

interface Row {
  readonly path: string;
  readonly says: string;
}

/** The documents of the API, one line each, with an example of each kind that there are many of. */
function rowsOf({ topics, phrases, briefings }: Library): Row[] {
  const text = textName(briefings);
  const statements = briefings.flatMap((one) => one.statements);
  const said = saidName(statements);
  const [topic] = topics;
  const [phrase] = phrases;
  const [briefing] = briefings;
  const statement = briefing?.statements[0];
  const rows: (Row | undefined)[] = [
    { path: paths.api('library'), says: `总目录：全部${text}、主题和以下各文档的地址` },
    briefing && {
      path: paths.api(`briefings/${briefing.slug}`),
      says: `一篇${text}的全文：逐段、逐句，连同节、${said}和引号用语`,
    },
    { path: paths.api('statements'), says: `全部${said}的索引：说话人、引述动词、句次和主题` },
    briefing &&
      statement && {
        path: paths.api(`statements/${briefing.slug}/${statement.id}`),
        says: said === '转述' ? '一处转述，标明“转述”或“直接引语”' : `一处${said}，标明“转述”“发言”或“直接引语”`,
      },
    { path: paths.api('phrases'), says: '全部引号用语及其加引号之处' },
    phrase && { path: paths.api(`phrases/${phrase.slug}`), says: '一个引号用语的全部出处，含不加引号之处' },
    { path: paths.api('topics'), says: '全部主题' },
    topic && { path: paths.api(`topics/${topic.slug}`), says: '归入一个主题的各节和各句' },
    { path: paths.api('schema'), says: '以上各文档的JSON Schema，注明每个字段是原文还是本站用字' },
  ];
  return rows.filter((row) => row !== undefined);
}

/** What machines can read, how to ask for it, and what is promised. */
export function DataDocuments({ library }: { readonly library: Library }) {
  const rows = rowsOf(library);
  const example = rows[1] ?? rows[0];
  return (
    <>
      <dl className="facts documents standard-only">
        {rows.map(({ path, says }) => (
          <Fact key={path} term={says}>
            <a href={path}>
              <code>{path}</code>
            </a>
          </Fact>
        ))}
      </dl>
      {example && <Example site={library.site} path={example.path} />}
    </>
  );
}

function Example({ site, path }: { readonly site: Site; readonly path: string }) {
  const url = absolute(site.url, path);
  return (
    <>
      <p className="standard-only">{url === undefined ? '例（$SITE代表本站网址）：' : '例：'}</p>
      <pre className="example standard-only">
        <code>curl --compressed "{url ?? `$SITE${path}`}"</code>
      </pre>
    </>
  );
}
