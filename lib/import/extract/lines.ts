/** The lines of a page: what a browser would put on lines of its own. */

/** A line and the innermost block that it stands in. */
export interface TextLine {
  readonly text: string;
  readonly block: Element;
  /** How many of its characters are links. */
  readonly linked: number;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT NOSCRIPT OBJECT OPTION RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
/** White space of HTML; a full-width space is none. */
const WHITE = /[ \t\n\r\f]+/g;
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;

/** Gives the lines below an element; with `isExact`, spaces stay as they are (Word’s own text). */
export function linesOf(root: Element, isExact = false): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let linked = 0;
  const flush = (block: Element): void => {
    const line = (isExact ? text.replace(/[\n\r]+/g, ' ') : collapsed(text)).trim();
    if (line !== '') lines.push({ text: line, block, linked });
    text = '';
    linked = 0;
  };
  let block = root;
  let links = 0;
  const leave = (element: Element): void => {
    if (element.tagName === 'A') links--;
    if (!BLOCK.has(element.tagName)) return;
    flush(block);
    block = element.parentElement ? blockOf(element.parentElement) : root;
  };
  /** Tells whether what stands inside is read. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      const rows = block.tagName === 'PRE' ? value.split('\n') : [value];
      for (const [index, row] of rows.entries()) {
        if (index > 0) flush(block);
        text += row;
        if (links > 0) linked += row.trim().length;
      }
      return false;
    }
    if (!isElement(node) || UNREAD.has(node.tagName.toUpperCase()) || isHidden(node)) return false;
    if (node.tagName === 'BR') flush(block);
    if (node.tagName === 'A') links++;
    if (BLOCK.has(node.tagName)) {
      flush(block);
      block = node;
    }
    return true;
  };
  walk(root, enter, leave);
  flush(block);
  return lines;
}

/** Visits without recursion: pages nest as deep as they like. */
function walk(root: Element, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  let node: Node | null = root;
  while (node) {
    const child: Node | null = enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    // An element without children is left at once, if it was entered.
    if (isElement(node) && !UNREAD.has(node.tagName.toUpperCase()) && !isHidden(node)) leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) leave(node);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Not what is merely invisible: some sites show their text by script. */
function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

function blockOf(element: Element): Element {
  let found = element;
  while (!BLOCK.has(found.tagName) && found.parentElement) found = found.parentElement;
  return found;
}

/** A break between two Chinese characters is no space. */
function collapsed(text: string): string {
  return text.replace(WHITE, (run, at: number) => {
    const isBreak = /[\n\r]/.test(run);
    return isBreak && WIDE.test(text.charAt(at - 1)) && WIDE.test(text.charAt(at + run.length)) ? '' : ' ';
  });
}
