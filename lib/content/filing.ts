/** How sections are filed: their topics, the reasons for these, and the numbers of tasks. */
import type { VFile } from 'vfile';
import { nearest } from '../text/difference';
import { fault } from './faults';
import type { ParsedSection } from './parse';

/**
 * Checks the sections of one briefing, in their order, against the slugs of all topics; adds a fault for each slip. Where they are
 * not `complete`, nothing is said of the tasks' numbers.
 */
export function checkFiling(sections: readonly ParsedSection[], topics: readonly string[], complete: boolean): void {
  const tasks: number[] = [];
  for (const { file, data, front } of sections) {
    for (const [index, topic] of data.topics.entries()) {
      const place = front.placeOf(['topics', index]);
      checkTopic(file, place, topic, topics);
      if (data.topics.indexOf(topic) < index) fault(file, place, 'doubled-topic', `names “${topic}” twice. Keep one.`);
    }
    for (const topic of Object.keys(data.reasons)) {
      if (data.topics.includes(topic)) continue;
      const what = `gives a reason for “${topic}”, which is not among the section’s topics. Add it there.`;
      fault(file, front.placeOf(['reasons', topic]), 'unknown-topic', what);
    }
    if (data.kind !== 'task' || !complete) continue;
    const expected = tasks.push(data.number);
    if (data.number === expected) continue;
    const what = `numbers this task ${data.number}, and it is task ${expected} of the briefing. Write number: ${expected}.`;
    fault(file, front.placeOf(['number']), 'task-number', what);
  }
}

function checkTopic(file: VFile, place: Parameters<typeof fault>[1], topic: string, topics: readonly string[]): void {
  if (topics.includes(topic)) return;
  const meant = nearest(topic, topics);
  const mend = meant ? `Did you mean “${meant}”?` : `Name one that is there, or make content/topics/${topic}.md.`;
  fault(file, place, 'unknown-topic', `names the unknown topic “${topic}”. ${mend} Topics: ${topics.join(', ')}.`);
}
