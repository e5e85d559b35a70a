/** The little of citation-js that the tests use; it comes without types. */
declare module 'citation-js' {
  export default class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
