/** Gives what a picture is named after: p2s5 of p2s5.png; nothing that is known where it is no PNG. */
export function slugOf(file: string): string {
  return file.endsWith('.png') ? file.slice(0, -'.png'.length) : '';
}
