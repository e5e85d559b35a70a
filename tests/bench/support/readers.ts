/** Readers that ask one page after another over kept connections, as a proxy does not forgive them anything. */
import { Agent, get } from 'node:http';
import { HOST, TOPIC } from './site';

export interface Asked {
  readonly requests: number;
  readonly failures: readonly string[];
  /** The longest wait, in milliseconds. */
  readonly longest: number;
}

/** Lets readers ask until `work` is done; anything but 200 with a whole body is a failure. */
export async function whileReading(port: number, work: () => Promise<void>, readers = 20): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const failures: string[] = [];
  let [requests, longest, over] = [0, 0, false];
  const read = async () => {
    while (!over) {
      const start = performance.now();
      const fault = await ask(port, agent);
      longest = Math.max(longest, performance.now() - start);
      requests += 1;
      if (fault) failures.push(fault);
    }
  };
  const all = Promise.all(Array.from({ length: readers }, read));
  await work().finally(() => {
    over = true;
  });
  await all;
  agent.destroy();
  return { requests, failures, longest };
}

function ask(port: number, agent: Agent): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = get({ host: HOST, port, path: TOPIC, agent, timeout: 10_000 }, (answer) => {
      let length = 0;
      answer.on('data', (piece: Buffer) => {
        length += piece.length;
      });
      answer.on('error', (error) => resolve(error.message));
      answer.on('end', () => {
        const whole = length === Number(answer.headers['content-length'] ?? length);
        resolve(answer.statusCode === 200 && whole ? undefined : `${answer.statusCode}, ${length} bytes`);
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer within 10 s')));
    asked.on('error', (error) => resolve(error.message));
  });
}
