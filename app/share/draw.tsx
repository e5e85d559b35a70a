/** Draws a share image: 1200 × 630, PNG. The only place with styles in the markup, since it becomes a picture and no page. */
import { ImageResponse } from 'next/og';
import type { CSSProperties, ReactNode } from 'react';
import type { ShareImage } from '@/lib/export/share';
import { openShareFonts } from '@/lib/export/share-fonts';
import type { SetLine, SetText } from '@/lib/export/share-lines';
import { makeInTurn } from '@/lib/in-turn';

/** The colours of app/styles/tokens.css. */
const PAPER = '#faf8f3';
const INK = '#1d1b18';
const SOFT = '#635d53';
const SPEECH = '#a5281b';

const row: CSSProperties = { display: 'flex', flexDirection: 'row' };
const column: CSSProperties = { display: 'flex', flexDirection: 'column' };

const inTurn = makeInTurn();

/** Draws an image; without one, says that there is none. */
export async function draw(image: ShareImage | undefined): Promise<Response> {
  if (!image) return new Response(null, { status: 404 });
  const options = { width: 1200, height: 630, fonts: await openShareFonts() };
  const bytes = await inTurn(() => new ImageResponse(<Picture image={image} />, options).arrayBuffer());
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
}

function Picture({ image }: { readonly image: ShareImage }) {
  const { isSpeech } = image.text;
  const whole = { ...row, width: '100%', height: '100%', background: PAPER, color: INK, fontFamily: 'song' };
  // The middle is 588 wide and stands in the square of 630 that is left where the sides are cut off.
  const middle = { ...column, justifyContent: 'space-between', width: 588, flexShrink: 0, padding: '44px 0' } as const;
  return (
    <div style={whole}>
      <Margin top={<Words lines={[image.siteName]} style={name} />}>
        <Words lines={image.article} style={{ fontSize: 26, lineHeight: '38px' }} />
        <Words lines={image.note} style={small} />
      </Margin>
      <div style={middle}>
        <Head words={image.head} isSpeech={isSpeech} />
        <Text text={image.text} />
        <div style={{ ...column, paddingLeft: isSpeech ? 28 : 0 }}>
          <Words lines={image.foot} style={{ fontSize: 26, lineHeight: isSpeech ? '30px' : '42px', color: SOFT }} />
        </div>
      </div>
      <Margin
        top={
          <div style={column}>
            <Words lines={image.place} style={{ ...small, lineHeight: '42px' }} />
            <Words lines={image.caution} style={small} />
          </div>
        }
      >
        <Words lines={image.address} style={small} />
      </Margin>
    </div>
  );
}

const name: CSSProperties = { fontSize: 30, lineHeight: '42px', fontWeight: 700, letterSpacing: '0.1em' };
const small: CSSProperties = { fontSize: 20, lineHeight: '30px', color: SOFT };

/** A side of the picture: words at its top, others at its foot. */
function Margin({ top, children }: { readonly top: ReactNode; readonly children: ReactNode }) {
  const side = { ...column, justifyContent: 'space-between', width: 306, padding: '44px 36px 44px 48px' } as const;
  return (
    <div style={side}>
      {top}
      <div style={column}>{children}</div>
    </div>
  );
}

function Words({ lines, style }: { readonly lines: readonly string[]; readonly style: CSSProperties }) {
  return (
    <div style={{ ...column, ...style }}>
      {lines.map((line) => (
        // An opening mark is blank on its left half.
        <div key={line} style={{ whiteSpace: 'nowrap', ...(line.startsWith('“') ? { marginLeft: '-0.5em' } : {}) }}>
          {line}
        </div>
      ))}
    </div>
  );
}

/** Words apart from each other: the first, which says how it is said, stands out. */
function Head({ words, isSpeech }: { readonly words: readonly string[]; readonly isSpeech: boolean }) {
  const look = isSpeech ? { fontSize: 34, paddingLeft: 28 } : { fontSize: 26, color: SOFT };
  return (
    <div style={{ ...row, gap: 24, lineHeight: '42px', ...look }}>
      {words.map((word, index) => (
        <div key={word} style={{ fontWeight: isSpeech && index === 0 ? 700 : 400 }}>
          {word}
        </div>
      ))}
    </div>
  );
}

function Text({ text }: { readonly text: SetText }) {
  const rule = text.isSpeech ? { borderLeft: `5px solid ${SPEECH}`, paddingLeft: 23 } : { fontWeight: 700 };
  return (
    <div style={{ ...column, ...rule, fontSize: text.size, lineHeight: `${text.leading}px` }}>
      {text.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a picture never move
        <Line key={index} line={line} hangs={!text.isSpeech && opens(line)} />
      ))}
    </div>
  );
}

/** Whether a line opens with a mark that is blank on its left half. */
function opens({ units: [first] }: SetLine): boolean {
  return first?.text.startsWith('“') ?? false;
}

function Line({ line: { units, isFull }, hangs }: { readonly line: SetLine; readonly hangs: boolean }) {
  const hang = hangs ? { marginLeft: '-0.5em' } : {};
  return (
    <div style={{ ...row, ...hang, justifyContent: isFull ? 'space-between' : 'flex-start' }}>
      {units.map(({ text, face, isOurs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the characters of a line never move
        <div key={index} style={{ fontFamily: face, flexShrink: 0, ...(isOurs ? { color: SOFT } : {}) }}>
          {text}
        </div>
      ))}
    </div>
  );
}
