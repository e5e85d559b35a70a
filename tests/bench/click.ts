/** From the click on a link to the next page's first paint: hovered before, when the speculation rules prerender it, and not. */
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { Browser } from './support/cdp';
import { end, HOST, layOut, startOurs } from './support/site';
import { judged, median, type Row } from './support/table';

const PORT = 3561;
const ORIGIN = `http://${HOST}:${PORT}`;
const FROM = '/topics';
const LINK = 'main a[href="/topics/innovation"]';
const ROUNDS = 7;
const HOVER_MS = 1500;

const PLACE = `(() => { const r = document.querySelector('${LINK}').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`;
const NOTE = `addEventListener('pointerdown', (e) => localStorage.setItem('click', performance.timeOrigin + e.timeStamp), true)`;
const RESULT = `(() => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  const { activationStart } = performance.getEntriesByType('navigation')[0];
  if (!location.pathname.endsWith('/innovation') || !paint) return null;
  const painted = Math.max(paint.startTime, activationStart);
  return [performance.timeOrigin + painted - Number(localStorage.getItem('click')), activationStart > 0 ? 1 : 0];
})()`;

/** One click in a fresh tab: milliseconds, and whether the page had been prerendered. */
async function once(browser: Browser, hover: boolean): Promise<{ ms: number; prerendered: boolean }> {
  const sessions: string[] = [];
  browser.onEvent = ({ method, params }) => {
    if (method === 'Target.attachedToTarget' && typeof params?.sessionId === 'string') sessions.push(params.sessionId);
  };
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', forTab: true });
  const { sessionId: tab } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  if (typeof tab !== 'string') throw new Error('no session on the tab');
  sessions.length = 0;
  await browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, tab);
  for (let left = 50; left > 0 && sessions.length === 0; left -= 1) await sleep(20);
  const page = sessions[0] ?? '';
  const numbers = async (expression: string, session: string): Promise<number[] | null> => {
    const found = await browser
      .send('Runtime.evaluate', { expression, returnByValue: true }, session)
      .catch(() => ({}));
    const value: { value?: number[] | null } = JSON.parse(JSON.stringify('result' in found ? found.result : {}));
    return value.value ?? null;
  };
  const mouse = (type: string, [x = 0, y = 0]: number[], more: object = {}) =>
    browser.send('Input.dispatchMouseEvent', { type, x, y, ...more }, page);
  await browser.send('Page.navigate', { url: ORIGIN + FROM }, page);
  await sleep(1000);
  await numbers(NOTE, page);
  const place = (await numbers(PLACE, page)) ?? [];
  if (hover) {
    await mouse('mouseMoved', place);
    await sleep(HOVER_MS);
  }
  const button = { button: 'left', clickCount: 1 };
  // Where the page is swapped for the prerendered one, Chromium does not answer to its last event.
  await mouse('mousePressed', place, button);
  void mouse('mouseReleased', place, button).catch(() => {});
  let result: number[] | null = null;
  for (let left = 100; left > 0 && !result; left -= 1) {
    await sleep(50);
    for (const session of sessions) result ??= await Promise.race([numbers(RESULT, session), sleep(500, null)]);
  }
  await browser.send('Target.closeTarget', { targetId });
  if (!result) throw new Error('The click has led nowhere.');
  return { ms: result[0] ?? Number.NaN, prerendered: result[1] === 1 };
}

export async function click(): Promise<Row[]> {
  layOut();
  const server = await startOurs(PORT);
  await sleep(2500);
  const browser = new Browser(await findChromium());
  try {
    const [hovered, plain] = [[await once(browser, true)], [await once(browser, false)]];
    for (let round = 1; round < ROUNDS; round += 1) {
      hovered.push(await once(browser, true));
      plain.push(await once(browser, false));
    }
    const count = hovered.filter((one) => one.prerendered).length;
    const time = median(hovered.map((one) => one.ms));
    const all = hovered.map((one) => one.ms.toFixed(0)).join(', ');
    const cold = `${median(plain.map((one) => one.ms)).toFixed(0)} ms (${plain.filter((one) => one.prerendered).length} prerendered)`;
    return [
      judged('hovered for 1.5 s, then clicked: prerendered', `${count} of ${ROUNDS}`, 'all', count === ROUNDS),
      judged('press to painted', `${time.toFixed(0)} ms (${all})`, '≤ 100 ms', time <= 100 && count === ROUNDS),
      { what: 'clicked without hovering', measured: cold },
    ];
  } finally {
    await browser.close();
    await end(server);
  }
}
