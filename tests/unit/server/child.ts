import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Evaluates an expression over a module's exports in a process that works in a directory, and gives its value. */
export function runIn(directory: string, module: string, expression: string): unknown {
  const program = `
    import * as exported from ${JSON.stringify(pathToFileURL(module).href)};
    const names = Object.keys(exported);
    const value = new Function(...names, ${JSON.stringify(`return ${expression}`)})(...names.map((name) => exported[name]));
    console.log(JSON.stringify({ value }));
  `;
  const options = { cwd: directory, encoding: 'utf8', timeout: 10_000 } as const;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], options);
  const { value }: { value?: unknown } = JSON.parse(printed);
  return value;
}
