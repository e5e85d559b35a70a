/** What has become of a briefing: checked, corrected, replaced, withdrawn. */
import { z } from 'zod';
import type { Briefing, Kin, Library } from '../../model';
import { paths } from '../../paths';
import { newestRevisions } from '../../vocabulary/lifecycle';
import type { At } from './head';
import { address, day, siteWords, slug } from './words';

const kin = (english: string, chinese: string) =>
  z
    .strictObject({
      slug: slug('a briefing', '报道'),
      title: siteWords('its title, left out where it is withdrawn', '标题，已撤下的不列').exactOptional(),
      page: address('its page', '页面'),
    })
    .meta({ description: `${english}. ${chinese}。` });

/** The briefing that replaces one: in every document that names the one. */
export const supersededBy = kin(
  'The briefing that replaces this one, which is in no list or index any more',
  '取代本篇的报道；本篇不再列入目录和索引',
).exactOptional();

/** What else is known of a briefing's standing; each left out where there is nothing. */
export const standingSchema = {
  supersedes: kin('The briefing that this one replaces', '本篇所取代的报道').exactOptional(),
  checked: z
    .strictObject({
      by: siteWords('who has compared the text', '核对人'),
      against: siteWords('what it was compared with', '核对所据'),
      on: day('When', '核对日期'),
    })
    .exactOptional(),
  revisions: z
    .array(
      z.strictObject({
        on: day('The day of the correction', '更正日期'),
        what: siteWords('what was corrected', '更正内容'),
        why: siteWords('why', '更正原因'),
      }),
    )
    .min(1)
    .meta({ description: 'Corrections, the newest first. 更正说明，新的在前。' })
    .exactOptional(),
};

/** The briefings of which nothing is left but when and why they were withdrawn; left out where there are none. */
export const withdrawnSchema = z
  .array(
    z.strictObject({
      slug: slug('a withdrawn briefing', '已撤下的报道'),
      on: day('The day on which it was withdrawn', '撤下日期'),
      reason: siteWords('why', '撤下原因'),
      page: address('the page that says so (410)', '撤下说明（410）'),
    }),
  )
  .min(1)
  .meta({ description: 'Withdrawn: drop what you hold of these. 已撤下的报道，请勿再使用。' })
  .exactOptional();

/** Gives the briefing that replaces one, where there is one. */
export function supersededByOf(at: At, { supersededBy: kin }: Briefing) {
  return kin === undefined ? {} : { supersededBy: kinOf(at, kin) };
}

/** Gives what else is known of a briefing's standing. */
export function standingOf(at: At, briefing: Briefing) {
  const { supersedes, checkedBy, checkedAgainst, checkedOn } = briefing;
  const revisions = newestRevisions(briefing).map(({ on, what, why }) => ({ on, what, why }));
  const isSigned = checkedBy !== undefined && checkedAgainst !== undefined && checkedOn !== undefined;
  return {
    ...(supersedes === undefined ? {} : { supersedes: kinOf(at, supersedes) }),
    ...(isSigned ? { checked: { by: checkedBy, against: checkedAgainst, on: checkedOn } } : {}),
    ...(revisions.length === 0 ? {} : { revisions }),
  };
}

/** Gives the withdrawn briefings of a library. */
export function withdrawnOf(at: At, { withdrawn }: Library) {
  const all = withdrawn.map(({ slug: own, on, reason }) => ({ slug: own, on, reason, page: at(paths.briefing(own)) }));
  return all.length === 0 ? {} : { withdrawn: all };
}

function kinOf(at: At, { slug: own, title }: Kin) {
  return { slug: own, ...(title === undefined ? {} : { title }), page: at(paths.briefing(own)) };
}
