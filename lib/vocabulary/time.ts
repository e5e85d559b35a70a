/** The words for a phrase through time: what the site holds, never what was said in the world. */

/** Gives a month or a year as readers see it: 2023年3月, 2023年; several as 2015年至2018年. */
export function periodLabel({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? oneLabel(from) : `${oneLabel(from)}至${oneLabel(to)}`;
}

function oneLabel(period: string): string {
  const [year, month] = period.split('-');
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}

/** Gives of what the first and the last place are the first and the last; of some briefings no date is known. */
export function datedNote({ dated, undated }: { readonly dated: number; readonly undated: number }): string {
  if (dated === 0) return `${undated}篇日期均未详，不分先后。`;
  const apart = undated === 0 ? '' : `另有${undated}篇日期未详，不计先后。`;
  return `仅就本站所收日期已知的${dated}篇而言，不表示首次提出，也不表示此后不再使用。${apart}`;
}

/** What the numbers of years depend on. */
export const TIMELINE_NOTE = '只计本站所收。“所收”为当期收录的总篇数；各期篇数不同，多少不可直接相比。';

/** Who says what no speaker is named for, in a table of speakers. */
export const NO_SPEAKER = '说话人未写明';
/** Where an outlet is not known, in a table of outlets. */
export const NO_OUTLET = '刊载处未详';
