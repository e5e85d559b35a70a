/** What can be wrong with a page as it is laid out: these run in the page. */

/** Says what stands out of the window or is cut off by its box; the skip link waits outside on purpose. */
export function lost(): string[] {
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('.skip, script, style, template')) continue;
    const name = `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 20)}”`;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > clientWidth + 1 || left < -1)) faults.push(`${name} from ${left} to ${right}`);
    const cuts = getComputedStyle(element).overflow !== 'visible';
    if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
      faults.push(`${name} is cut off`);
  }
  return faults;
}

/** Says which lines of text of different elements lie over each other. */
export function overlaps(): string[] {
  const lines: { of: Element; text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || of.closest('.skip, script, style, template')) continue;
    const range = document.createRange();
    range.selectNode(node);
    for (const box of range.getClientRects()) if (box.width > 0) lines.push({ of, text: node.textContent, box });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((a, index) => {
    const faults: string[] = [];
    for (const b of lines.slice(index + 1)) {
      if (b.box.top >= a.box.bottom) break;
      if (a.of === b.of) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
      // Faces have more height than ink, and lines of one paragraph may share that air.
      if (across > 2 && down > 0.5 * Math.min(a.box.height, b.box.height)) faults.push(`“${a.text}” and “${b.text}”`);
    }
    return faults;
  });
}

/** WCAG 1.4.12: what a reader may set, and must lose nothing by. */
export const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Says what is fixed to the window and takes more than a third of its height: zoomed, nothing else would be left. */
export function covering(): string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { position } = getComputedStyle(element);
    const { height } = element.getBoundingClientRect();
    const isHeavy = (position === 'fixed' || position === 'sticky') && height > innerHeight / 3;
    return isHeavy ? [`${element.tagName}.${element.className}: ${height} of ${innerHeight}`] : [];
  });
}

/** Says which links and controls are too small to hit: those within a sentence are exempt, for their lines are. In 大字版 all are 60 px high. */
export function small(): string[] {
  const isLarge = document.documentElement.matches('[data-view~="large"]');
  const inSentence = (link: Element) => {
    if (getComputedStyle(link).display !== 'inline') return false;
    const block = link.closest('p, dd, td, th, li');
    return block !== null && block.textContent?.trim() !== link.textContent?.trim();
  };
  return [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap((control) => {
    // A label is part of what is hit.
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || target.matches('.skip') || inSentence(target)) return [];
    const isEnough = isLarge ? height >= 59.5 : Math.max(width, height) >= 43.5 && Math.min(width, height) >= 24;
    return isEnough ? [] : [`${target.textContent} ${control.getAttribute('href')}: ${width} × ${height}`];
  });
}

/** Says which controls the keyboard reaches before one that stands above them, where the page is one column. */
export function backwards(): string[] {
  // Where a page opens further down, the heading that stays in view has left its place.
  scrollTo(0, 0);
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')].filter(
    (control) => control.getClientRects().length > 0 && control.checkVisibility() && !control.matches('.skip'),
  );
  return controls.flatMap((control, index) => {
    const before = controls[index - 1]?.getBoundingClientRect();
    const { bottom } = control.getBoundingClientRect();
    return before && bottom < before.top ? [`${control.innerText} above ${controls[index - 1]?.innerText}`] : [];
  });
}
