/** The bar at the foot of the window with which reading aloud is steered. */
import { button } from './button';
import { READING_CLASS } from './classes';

const RATES = [
  { name: '常速', rate: 1 },
  { name: '慢', rate: 0.75 },
  { name: '快', rate: 1.25 },
] as const;

interface Actions {
  readonly back: () => void;
  /** Pauses what is being read, or goes on with it. */
  readonly turn: () => void;
  readonly forth: () => void;
  readonly pace: (rate: number) => void;
  readonly stop: () => void;
}

/** What the bar shows. */
export interface ReadingBar {
  readonly element: HTMLElement;
  /** Moves the focus into it. */
  readonly enter: () => void;
  /** Shows the place of what is read, and whether it is being read. */
  readonly show: (place: string, isReading: boolean) => void;
}

/** Makes the bar; nothing of it is announced, for a screen reader must not speak over the voice. */
export function makeReadingBar({ back, turn, forth, pace, stop }: Actions): ReadingBar {
  const element = document.createElement('section');
  element.className = READING_CLASS.bar;
  element.setAttribute('aria-label', '朗读');
  const place = document.createElement('p');
  const turning = button('暂停', turn);
  let speed = 0;
  const pacing = button('语速：常速', () => {
    speed = (speed + 1) % RATES.length;
    const { name, rate } = RATES[speed] ?? RATES[0];
    pacing.textContent = `语速：${name}`;
    pace(rate);
  });
  element.append(
    row(button('上一句', back), turning, button('下一句', forth), button('停止', stop)),
    // What is wanted least stands last: a low window has but one line for both.
    row(place, pacing),
  );
  return {
    element,
    enter: () => turning.focus(),
    show: (words, isReading) => {
      place.textContent = words;
      turning.textContent = isReading ? '暂停' : '继续';
    },
  };
}

function row(...content: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...content);
  return element;
}
