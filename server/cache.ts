/** What has been rendered, kept within bounds, and rendered once however many ask for it at a time. */
import { LRUCache } from 'lru-cache';
import { type Answer, sizeOf } from './body';

const MIB = 1024 * 1024;

function isWhole({ status }: Answer): boolean {
  return status < 500;
}

/** Keeps answers by key, up to a number of bytes; the least recently used go first. */
export class AnswerCache {
  private readonly kept: LRUCache<string, Answer>;
  private readonly underway = new Map<string, Promise<Answer>>();

  constructor(mebibytes: number) {
    this.kept = new LRUCache({ maxSize: mebibytes * MIB, sizeCalculation: (answer) => sizeOf(answer) + 512 });
  }

  /** Gives what is kept under a key. */
  get(key: string): Answer | undefined {
    return this.kept.get(key);
  }

  /** Gives what is kept, or makes it; what is not to be kept, such as an answer of 500 and above, is given to all who wait. */
  async getOrMake(key: string, make: () => Promise<Answer>, isKept = isWhole): Promise<Answer> {
    const kept = this.kept.get(key);
    if (kept) return kept;
    const running = this.underway.get(key);
    if (running) return running;
    const made = make();
    this.underway.set(key, made);
    try {
      const answer = await made;
      if (isKept(answer)) this.kept.set(key, answer);
      return answer;
    } finally {
      this.underway.delete(key);
    }
  }
}
