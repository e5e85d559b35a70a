/** The register of phrases. */

/** A phrase that the register knows, with the slug that its address keeps for good. */
export interface PhraseEntry {
  readonly text: string;
  readonly slug: string;
  /** Other wordings that an editor says are the same phrase. */
  readonly aliases: readonly string[];
  /** Whether an editor says that it is a settled wording (提法). */
  readonly settled: boolean;
}
