import { VFile } from 'vfile';
import { readSource } from '@/lib/content/source';
import type { CutArticle, FoundVoice, Speech } from '@/lib/import/model';
import type { SentenceId } from '@/lib/model';

/** An article cut as the import cuts it. */
export function cut(text: string): CutArticle {
  return readSource({ file: new VFile({ path: 'source.txt' }), text });
}

const VERBS = '指出|强调|说|要求|勉励|希望|叮嘱|寄语|表示';

/** Speech as plain forms tell it, for tests of what reads it: 甲指出, 他说, ……,要求……, and what goes on in the paragraph. */
export function toldSpeech({ sentences }: CutArticle, speaker: string): Speech {
  const who = `(?:${speaker}|他)`;
  const opening = new RegExp(`^[^，,。]{0,24}?${who}(?:还|最后)?(${VERBS})`);
  const midway = new RegExp(`^(?=.{0,60}${who}).{1,200}?[，,](${VERBS})`);
  const voices = new Map<SentenceId, FoundVoice>();
  let speaks: number | undefined;
  for (const { id, paragraph, text } of sentences) {
    const [lead, verb] = opening.exec(text) ?? midway.exec(text) ?? [];
    if (lead !== undefined && verb !== undefined) {
      voices.set(id, { voice: 'statement', verbs: [{ start: lead.length - verb.length, end: lead.length }] });
      speaks = paragraph;
    } else if (
      speaks === paragraph &&
      /^(?:要|[一二三四五六七八九十]要|[^蓝李王他在]{1,6}|太原市)/.test(text) &&
      !isTold(text, who)
    ) {
      voices.set(id, { voice: 'statement', verbs: [] });
    } else speaks = undefined;
  }
  return { speaker, voices, guesses: [] };
}

/** A sentence in which the speaker acts, or that tells what a place is. */
function isTold(text: string, who: string): boolean {
  return new RegExp(`^.{0,40}${who}|^[^，。]{4,30}(?:是|位于|具有|按照)`).test(text);
}
