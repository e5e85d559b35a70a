import type { ReactNode } from 'react';
import type { Briefing, Statement, Voice } from '@/lib/model';
import { toldName } from '@/lib/vocabulary/genres';
import { modesLabel } from '@/lib/vocabulary/voices';

/** A sentence as one stroke: thin for what is told, thick for what is said, thick below for one that is both. */
export function Stroke({ voice }: { readonly voice: Voice }) {
  if (voice === 'told') return <i />;
  return voice === 'said' ? <b /> : <b className="half" />;
}

interface Props {
  /** How what the picture shows is said. */
  readonly modes: readonly Statement['mode'][];
  readonly text: Pick<Briefing, 'genre'>;
  /** Whether a sentence begins as the one and goes on as the other; for a report the key says what that would be in any case. */
  readonly hasBoth: boolean;
}

/** What the strokes of a picture mean: the same words beside each. */
export function StrokesKey({ modes, text, hasBoth }: Props) {
  if (modes.length === 0) return <span className="strokes-key">每条竖线是一句。</span>;
  const isLast = text.genre !== 'report' && !hasBoth;
  return (
    <span className="strokes-key">
      每条竖线是一句：
      <Pair voice="told">细线为{toldName([text])}，</Pair>
      <Pair voice="said">
        粗线为{modesLabel(new Set(modes))}
        {isLast ? '。' : '，'}
      </Pair>
      {!isLast && <Pair voice="both">下半粗线为一句兼有两者。</Pair>}
    </span>
  );
}

function Pair({ voice, children }: { readonly voice: Voice; readonly children: ReactNode }) {
  return (
    <span>
      <span className="ticks" aria-hidden="true">
        <Stroke voice={voice} />
      </span>
      {children}
    </span>
  );
}
