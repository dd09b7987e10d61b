/** node run.mjs HOME WORK [axe] [states] [lighthouse] [weight] */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { axe, TAGS } from './axe.mjs';
import { marks } from './marks.mjs';
import { all, chosen } from './pages.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { states } from './states.mjs';
import { weight } from './weight.mjs';

const [home, work, ...asked] = process.argv.slice(2);
const wanted = asked.length ? asked : ['axe', 'states', 'lighthouse', 'weight'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const site = join(work, 'site');
const pages = await all(site);
const picked = chosen(pages);
const server = await serve(site, join(home, 'deploy/nginx.conf'), work);
const profile = await mkdtemp(join(tmpdir(), 'loa-quality-'));
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: FLAGS, userDataDir: profile });
try {
  const results = { pages: pages.length, browser: await browser.version() };
  const documents = pages.filter(({ path }) => /^van-ban\/[^/]+\/$/.test(path));
  if (wanted.includes('weight')) results.weight = await weight(browser, server.address, documents);
  if (wanted.includes('axe')) results.axe = await axe(browser, server.address, picked);
  if (wanted.includes('states')) {
    const cited = 'van-ban/48-ctr-tu-lai-chau-2024/';
    results.states = await states(browser, server.address, cited, TAGS);
  }
  if (wanted.includes('lighthouse')) {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const largest = (start) => picked.find(({ kind }) => kind === start);
    const four = [largest('trang chủ'), largest('van-ban/*'), largest('co-quan/*'), largest('tim-kiem')];
    results.marks = await marks(port, server.address, four);
    results.load = `${loadavg()[1].toFixed(1)} on ${cpus().length} cores`;
  }
  const versions = JSON.parse(await readFile(join(work, 'package.json'), 'utf8')).dependencies;
  const { text, failures } = report(results, versions);
  console.log(text);
  if (!asked.length) await writeFile(join(home, 'docs/quality.md'), text);
  process.exitCode = failures ? 1 : 0;
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
}
