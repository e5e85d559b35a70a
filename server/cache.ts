/** What has been rendered, kept within bounds, and rendered once however many ask for it at a time. */
import { LRUCache } from 'lru-cache';
import { type Answer, sizeOf } from './body';

const MIB = 1024 * 1024;

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

  /** Gives what is kept, or makes it; an answer of 500 and above is given to all who wait and not kept. */
  async getOrMake(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const kept = this.kept.get(key);
    if (kept) return kept;
    const running = this.underway.get(key);
    if (running) return running;
    const made = make();
    this.underway.set(key, made);
    try {
      const answer = await made;
      if (answer.status < 500) this.kept.set(key, answer);
      return answer;
    } finally {
      this.underway.delete(key);
    }
  }
}
