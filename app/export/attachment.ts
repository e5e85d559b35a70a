/** Gives the header that names a file to keep: plainly for programs, and in Chinese for browsers, which read RFC 6266. */
export function attachment(plain: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
