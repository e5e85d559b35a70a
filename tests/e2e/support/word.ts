/** Word files as LibreOffice lays them out. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type APIRequestContext, expect, type TestInfo } from '@playwright/test';
import { toPdf } from './office';
import { squeeze } from './pdf';
import { TITLE_NOTE } from './site';

const exec = promisify(execFile);

/** Asks for a file, keeps it, and has LibreOffice open it; gives the PDF's path. */
export async function opened(request: APIRequestContext, path: string, info: TestInfo): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  const file = info.outputPath('file.docx');
  await writeFile(file, await answer.body());
  return toPdf(file);
}

/** A sheet's own text: without its head, its footnotes and its number. */
export function bodyOf(sheet: string): string {
  return sheet
    .replace(/—\d+—$/, '')
    .replace(/\d+\[蓝佛安在太原调研\][(,].*$/, '')
    .replace(
      new RegExp(
        `^(?:蓝佛安在太原调研\\(${squeeze(TITLE_NOTE)}\\)见于《太原晚报》2023年3月20日|主题:创新\\(本站归类\\))`,
      ),
      '',
    );
}

/** A line of text, its place in points from the sheet's upper left corner. */
export interface TextLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** Gives the lines of a PDF with their places in points. */
export async function textLinesOf(pdf: string): Promise<TextLine[]> {
  const { stdout } = await exec('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('<page ').flatMap((sheet, page) =>
    [...sheet.matchAll(/<line xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/line>/gs)].map(
      ([, left, right, bottom, words = '']) => ({
        page,
        left: Number(left),
        right: Number(right),
        bottom: Number(bottom),
        text: [...words.matchAll(/>([^<]+)<\/word>/g)].map(([, word]) => word).join(''),
      }),
    ),
  );
}
