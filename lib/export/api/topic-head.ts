/** Which topic it is. */
import type { Topic } from '../../model';
import { paths } from '../../paths';
import type { At } from './head';
import { address, siteWords, slug } from './words';

/** The schema's fields of a topic. */
export const topicHead = {
  slug: slug('the topic', '主题'),
  title: siteWords('the topic’s title', '主题名'),
  scope: siteWords('what the site files under it', '收入范围'),
  page: address('the topic’s page', '主题页面'),
  data: address('the topic as a document', '主题的数据'),
};

/** Gives which topic it is. */
export function topicHeadOf(at: At, { slug: name, title, scope }: Topic) {
  return { slug: name, title, scope, page: at(paths.topic(name)), data: at(paths.api(`topics/${name}`)) };
}
