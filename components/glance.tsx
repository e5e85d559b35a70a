import type { Briefing, Task, Topic, Visit } from '@/lib/model';
import { paths } from '@/lib/paths';
import { beforeDay, chineseDate, outletName } from '@/lib/text/typography';
import { speakerTerm } from '@/lib/vocabulary/genres';
import { saidName } from '@/lib/vocabulary/voices';
import { Fact } from './fact';
import { VisitCount } from './presence-note';
import { TopicLinks } from './topic-links';

interface Props {
  readonly briefing: Briefing;
  readonly topics: readonly Topic[];
  readonly visits: readonly Visit[];
  readonly tasks: readonly Task[];
}

/** A briefing in a minute: who, where, when published, how much, and under which topics. */
export function Glance({ briefing, topics, visits, tasks }: Props) {
  const { speaker, place, outlet, publishedOn, url, paragraphs, sentences, statements } = briefing;
  return (
    <dl className="glance">
      {speaker !== undefined && <Fact term={speakerTerm(briefing)}>{speaker}</Fact>}
      {place !== undefined && <Fact term="地点">{place}</Fact>}
      {(outlet ?? publishedOn ?? url) !== undefined && (
        <Fact term="见于">
          {outlet !== undefined && outletName(outlet) + (publishedOn === undefined ? '' : beforeDay(outlet))}
          {publishedOn !== undefined && <time className="date">{chineseDate(publishedOn)}</time>}
          {(outlet ?? publishedOn) !== undefined && url !== undefined && '　'}
          {url !== undefined && <a href={url}>{briefing.genre === 'report' ? '原报页面' : '原发布页'}</a>}
        </Fact>
      )}
      <Fact term="篇幅">
        正文{paragraphs.length}段{sentences.length}句{visits.length > 0 && '；'}
        {visits.length > 0 && <VisitCount visits={visits} />}
        {statements.length > 0 && (
          <>
            ；
            {briefing.supersededBy ? (
              `${saidName(statements)}${statements.length}处`
            ) : (
              <a className="unbroken" href={paths.quotes({ briefing: briefing.slug })}>
                {saidName(statements)}
                {statements.length}处
              </a>
            )}
          </>
        )}
        {tasks.length > 0 && (
          <>
            ；
            <a className="unbroken" href={paths.tasks(briefing.slug)}>
              任务{tasks.length}项
            </a>
            （本站归纳）
          </>
        )}
      </Fact>
      {topics.length > 0 && (
        <Fact term="主题">
          <TopicLinks topics={topics} labelled />
        </Fact>
      )}
    </dl>
  );
}
