/** The site behind nginx, set up by the project's own file. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

async function freePort() {
  const server = createServer();
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

/** @returns {Promise<{address: string, close: Function}>} */
export async function serve(site, config, work) {
  const port = await freePort();
  const own = join(work, 'nginx');
  await mkdir(own, { recursive: true });
  const server = (await readFile(config, 'utf8'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('/srv/loa/site/current', site);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path "${own}/${kind}";`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  await writeFile(join(own, 'nginx.conf'),
    `daemon off;\n${user}\npid "${own}/pid";\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temps.join('\n')}\n${server}\n}\n`);
  const program = PROGRAMS.find((path) => existsSync(path)) ?? 'nginx';
  const nginx = spawn(program, ['-c', join(own, 'nginx.conf'), '-p', own], { stdio: ['ignore', 'ignore', 'inherit'] });
  const address = `http://127.0.0.1:${port}/`;
  for (let turn = 0; turn < 100; turn++) {
    if (await fetch(address).then((answer) => answer.ok, () => false)) return { address, close: () => nginx.kill() };
    await new Promise((done) => { setTimeout(done, 50); });
  }
  nginx.kill();
  throw new Error('nginx không trả lời');
}
