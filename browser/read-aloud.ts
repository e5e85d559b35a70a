/** Reading aloud: the page's sentences one after another, the current one marked. */
import { READING_CLASS } from './classes';
import { makeReadingBar } from './reading-bar';
import { makeSpeaker } from './speaker';
import { findUnits, placeOf, type Unit } from './units';

type Sentence = Unit<HTMLElement>;

/** Reads from where the reader is to the end of the page; gives what stops it, and tells when it has stopped. */
export function readAloud(opener: HTMLElement, stopped: () => void): () => void {
  const units: readonly Sentence[] = findUnits();
  let at = 0;
  let isReading = true;
  const root = document.documentElement;
  const speaker = makeSpeaker(speechSynthesis, {
    done: () => move(at + 1),
    failed: () => {
      isReading = false;
      bar.show('朗读中断', isReading);
    },
  });

  const mark = (isCurrent: boolean) => {
    for (const element of units[at]?.elements ?? []) element.classList.toggle(READING_CLASS.aloud, isCurrent);
  };
  const move = (to: number) => {
    const unit = units[to];
    if (!unit) return stop();
    mark(false);
    at = to;
    isReading = true;
    mark(true);
    bar.show(placeOf(unit.key), isReading);
    bringIntoView(unit.elements, bar.element.offsetHeight);
    speaker.say(unit.text);
  };
  const turn = (on: boolean) => {
    isReading = on;
    bar.show(placeOf(units[at]?.key ?? ''), isReading);
    if (on) speaker.goOn();
    // The pause of the synthesis itself is broken on Android.
    else speaker.hush();
  };
  const bar = makeReadingBar({
    back: () => move(Math.max(0, at - 1)),
    turn: () => turn(!isReading),
    forth: () => move(at + 1),
    pace: (rate) => {
      speaker.setRate(rate);
      if (!isReading) return;
      speaker.hush();
      speaker.goOn();
    },
    stop: () => stop(),
  });
  const press = (event: KeyboardEvent) => {
    // Within a field Escape may be the input method's; an open menu it closes first, and that says so.
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) stop();
  };
  // Nobody looks at the page: it waits for who comes back.
  const hide = () => {
    if (document.hidden && isReading) turn(false);
  };
  const stop = () => {
    speaker.hush();
    mark(false);
    document.removeEventListener('keydown', press);
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', stop);
    root.classList.remove(READING_CLASS.reading);
    const hadFocus = bar.element.contains(document.activeElement);
    bar.element.remove();
    stopped();
    // The reader stays where the reading has come to.
    if (hadFocus) opener.focus({ preventScroll: true });
  };

  document.addEventListener('keydown', press);
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', stop);
  root.classList.add(READING_CLASS.reading);
  document.body.append(bar.element);
  bar.enter();
  move(firstOf(units));
  return stop;
}

/** Where reading begins: at what the address points at, else at the first sentence in view. */
function firstOf(units: readonly Sentence[]): number {
  const target = document.querySelector(':target:not(main)');
  const pointed = target
    ? units.findIndex(({ elements }) => elements.some((one) => target.contains(one) || one.contains(target)))
    : -1;
  if (pointed >= 0) return pointed;
  const seen = units.findIndex(({ elements: [first] }) => first && first.getBoundingClientRect().top >= barOver(first));
  return Math.max(0, seen);
}

/** Scrolls only where part of it is out of view: behind the window's edges or a bar. */
function bringIntoView(elements: readonly HTMLElement[], barHeight: number): void {
  const [first] = elements;
  const last = elements[elements.length - 1];
  if (!first || !last) return;
  const isAbove = first.getBoundingClientRect().top < barOver(first);
  if (isAbove || last.getBoundingClientRect().bottom > window.innerHeight - barHeight) first.scrollIntoView();
}

/** How much of the window's top the section's own bar takes, in px. */
function barOver(element: HTMLElement): number {
  const bar = element.closest('.barred')?.querySelector<HTMLElement>('.section-bar');
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
}
