/** Buttons for the page as a whole, at the end of the way to it. */
import { pageAddress } from './address';
import { addReadAloud } from './aloud-button';
import { button } from './button';
import { CLASS } from './classes';
import { copy } from './copy';
import { share } from './share';

/**
 * Adds behind the breadcrumb 朗读 where it can be done, 复制链接 (and 复制引文 where the page has one for itself) where the browser can
 * copy, and 打印 there too or at the end of what there is to print and download. A phone has ways of its own for most: it shows 朗读, and
 * 分享 or, without a share sheet, 复制链接. 大字版 shows 朗读, and in a wide window 打印.
 */
export function addPageTools(): void {
  const place = document.querySelector('.breadcrumb');
  if (!place) return;
  const address = pageAddress();
  const tools = document.createElement('div');
  tools.className = CLASS.tools;
  // Older browsers have neither this nor a clipboard.
  const canShare = 'share' in navigator;
  if (canShare) tools.append(button('分享', (element) => void share(address, element), CLASS.phone));
  if (navigator.clipboard) {
    const quote = document.querySelector('.cite pre[data-quote]')?.textContent;
    if (quote) tools.append(button('复制引文', (element) => void copy(quote, element)));
    tools.append(button('复制链接', (element) => void copy(address, element), canShare ? '' : CLASS.handy));
  }
  place.append(tools);
  const files = document.querySelector('.office ul');
  const addPrint = (to: Element, more: string) => to.append(button('打印本页', () => print(), more));
  if (files) addPrint(files.appendChild(document.createElement('li')), '');
  // 大字版 has no files, but paper.
  addPrint(tools, files ? `${CLASS.large} ${CLASS.only}` : CLASS.large);
  addReadAloud(tools);
}
