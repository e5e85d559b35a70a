/** The flags of `npm run import`: read, each held against what content takes, all faults told at once. */
import { type ArgsDef, defineCommand, parseArgs, renderUsage } from 'citty';
import type { z } from 'zod';
import { date, line, slug as slugSchema, webAddress } from '../../lib/content/values';
import { withoutUnseen } from '../../lib/import/extract/clean';
import type { Facts } from '../../lib/import/model';
import { isStatementId, RESERVED_SLUGS, SLUG } from '../../lib/paths';
import { nearest } from '../../lib/text/difference';
import { GENRES, type Genre } from '../../lib/vocabulary/genres';
import { Fault } from './fault.mjs';

const FLAGS = {
  slug: {
    type: 'string',
    valueHint: 'qingchuan-2024-05',
    description: 'Name of the folder and of the address, kept for good',
  },
  title: {
    type: 'string',
    valueHint: '标题',
    description: 'The article’s own title; left out, the site makes one and says so',
  },
  outlet: { type: 'string', valueHint: '青川日报', description: 'The paper in which the text was seen' },
  date: { type: 'string', valueHint: '2024-05-06', description: 'The day on which it appeared' },
  url: { type: 'string', valueHint: 'https://…', description: 'The page on which it was seen' },
  speaker: {
    type: 'string',
    valueHint: '李明',
    description: 'Whom 他 means: the name as the text has it, without the office',
  },
  place: { type: 'string', valueHint: '青川市', description: 'Where it happened' },
  genre: { type: 'string', valueHint: GENRES.join('|'), description: 'What kind of text it is' },
} as const satisfies ArgsDef;

const ARGS = {
  file: { type: 'positional', required: false, description: 'A .txt, .html or .docx file; - for standard input' },
  ...FLAGS,
  help: { type: 'boolean', alias: 'h', description: 'Show this' },
} as const satisfies ArgsDef;

const KEYS = Object.keys(FLAGS);

/** What was given on the command line. */
export interface Given {
  readonly file: string | undefined;
  readonly facts: Facts;
  readonly wantsHelp: boolean;
}

/** The help text. */
export function usage(): Promise<string> {
  const description = 'Drafts a briefing from an article; nothing that is there is overwritten.';
  return renderUsage(defineCommand({ meta: { name: 'npm run import --', description }, args: ARGS }));
}

/** Reads the arguments; throws a Fault with everything that is wrong with them. */
export function parseFlags(args: readonly string[]): Given {
  if (args.includes('--help') || args.includes('-h')) return { file: undefined, facts: {}, wantsHelp: true };
  const faults = shapeFaults(args);
  const parsed = parseArgs<typeof ARGS>([...args], ARGS);
  const value = (key: string): string | undefined => {
    const found = parsed[key];
    return typeof found === 'string' ? found : undefined;
  };
  const checked = KEYS.flatMap((key) => {
    // Words that are pasted bring along what nobody sees.
    const given = withoutUnseen(value(key) ?? '').text;
    if (given === '') return [];
    const wrong = refusalOf(key, given);
    if (wrong !== undefined) faults.push(`--${key}: “${given}” ${wrong}`);
    return [[key === 'date' ? 'publishedOn' : key, given.trim()] as const];
  });
  // The value of a flag that there is not would be taken for a file.
  const isClear = !faults.some((one) => one.startsWith('There is no flag'));
  if (isClear && parsed._.length > 1) faults.push(`One file at a time: ${parsed._.join(', ')} are ${parsed._.length}.`);
  if (faults.length > 0) throw new Fault(`${faults.join('\n')}\nnpm run import -- --help shows the flags.`);
  return { file: parsed._[0], facts: Object.fromEntries(checked), wantsHelp: false };
}

/** Says what is wrong with the value of a flag, or nothing. */
export function refusalOf(key: string, value: string): string | undefined {
  if (key === 'genre') return isGenre(value) ? undefined : `is none of: ${GENRES.join(', ')}.`;
  const reserved = key === 'slug' && (RESERVED_SLUGS.includes(value) || isStatementId(value));
  if (reserved) return 'is a name that the site uses itself. Choose another.';
  const schemas: Readonly<Record<string, z.ZodType>> = { slug: slugSchema, date, publishedOn: date, url: webAddress };
  const wrong = (schemas[key] ?? line).safeParse(value).error?.issues[0]?.message;
  const meant = key === 'slug' ? value.toLowerCase().replace(/[\s_-]+/g, '-') : '';
  return wrong !== undefined && SLUG.test(meant) ? `${wrong} Such as ${meant}.` : wrong;
}

function isGenre(value: string): value is Genre {
  return GENRES.some((genre) => genre === value);
}

/** Unknown flags, flags without a value, and flags given twice: what the parser would take without a word. */
function shapeFaults(args: readonly string[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < args.length && args[at] !== '--'; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') continue;
    const [, name = '', value] = /^-{1,2}([^=]*)(=[\s\S]*)?$/.exec(arg) ?? [];
    if (name === 'help') {
      faults.push('--help takes no value. Write it alone.');
      continue;
    }
    const flag = /^--(\w+)$/.exec(args[at - 1] ?? '')?.[1] ?? '';
    if (KEYS.includes(flag) && /^-+$/.test(arg)) {
      faults.push(`If ${arg} is what --${flag} has to say, write --${flag}=${arg}`);
      continue;
    }
    if (!arg.startsWith('--') || !KEYS.includes(name)) {
      const meant = nearest(name, [...KEYS, 'help']);
      faults.push(`There is no flag ${arg.split('=')[0]}.${meant ? ` Did you mean --${meant}?` : ''}`);
      continue;
    }
    if (seen.has(name)) faults.push(`--${name} is given twice. Give it once.`);
    seen.add(name);
    const next = args[at + 1];
    if (value === undefined && next !== undefined && !next.startsWith('--')) at++;
    else if (value === undefined || value === '=') faults.push(`--${name} has no value. Write it behind: --${name} …`);
  }
  return faults;
}
