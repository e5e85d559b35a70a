/** nginx from Debian, with the configuration files of docs/nginx/ under a main file of our own; never the machine's service. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOST, launch, SCRATCH, untilAnswers } from './site';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const BROTLI = existsSync(MODULE) ? `load_module ${MODULE};` : '';

/** Starts nginx on a site of docs/nginx/, its ports and folders replaced and TLS left out, and waits until it answers. */
export async function startNginx(site: string, port: number, backends: readonly number[]): Promise<ChildProcess> {
  const folder = join(SCRATCH, `nginx-${port}`);
  mkdirSync(folder, { recursive: true });
  const [, upstream = '', server = ''] = /^([\s\S]*?)(server \{\n {2}listen 443[\s\S]*)$/.exec(readSite(site)) ?? [];
  const text = `${upstream}${server}`
    .replace(/server 127\.0\.0\.1:\d+[^;]*;\n/, backends.map((one) => `server ${HOST}:${one} max_fails=0;\n`).join(''))
    .replace(/ *server 127\.0\.0\.1:\d+ max_fails=\d+ fail_timeout=[^;]*;\n/g, '')
    .replace(/listen 443[^;]*;/, `listen ${HOST}:${port} backlog=4096;`)
    .replace(/ *(?:listen \[::\]|ssl_|server_name)[^;]*;\n/g, '')
    .replaceAll('/srv/policy-briefing-site/build/mirror', resolve('build', 'mirror'));
  writeFileSync(join(folder, 'site.conf'), BROTLI ? text : text.replace('brotli_static on;', ''));
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder));
  execFileSync('nginx', ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const child = launch(['nginx', '-p', folder, '-c', join(folder, 'nginx.conf')], {}, folder);
  await untilAnswers(port);
  return child;
}

function readSite(site: string): string {
  return readFileSync(join('docs', 'nginx', site), 'utf8');
}

function mainFile(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${BROTLI}
daemon off;
worker_processes 2;
worker_rlimit_nofile 16384;
pid ${folder}/pid;
error_log ${folder}/error.log warn;
events { worker_connections 8192; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}
