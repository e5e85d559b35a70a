/** What a script or an HTML parser would take for markup, and what older JavaScript took for a line's end. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Gives data as JSON that is safe inside a script element, whatever its strings hold; it reads back the same. */
export function safeJson(data: object): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Structured data for machines; readers do not see it, and no browser runs it. */
export function JsonLd({ data }: { readonly data: object }) {
  return <script type="application/ld+json">{safeJson(data)}</script>;
}
