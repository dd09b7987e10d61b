/** axe-core over what opens on a page: panels, cards, suggestions. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const CITATION = 'article a[data-loa="citation"]';

/** Name to what a reader does, in order; each starts where the one before has been closed. */
const STATES = {
  'bảng cỡ chữ và màu': async (page) => {
    await page.click('.look');
    await page.waitForSelector('.look-panel input');
  },
  'mục lục mở': async (page) => {
    await page.keyboard.press('Escape');
    await page.click('.outline summary');
  },
  'thẻ văn bản được dẫn': async (page) => {
    await page.keyboard.press('Escape');
    await page.focus(CITATION);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.card .chip');
  },
  'thanh chép trích dẫn': async (page) => {
    await page.keyboard.press('Escape');
    await page.focus('a.cite');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast button');
  },
  'gợi ý khi tìm': async (page) => {
    await page.keyboard.press('Escape');
    await page.type('#q', 'tre em');
    await page.waitForSelector('[role="option"]');
  },
  'mọi phần gập đã mở': (page) => page.$$eval('details', (all) => all.forEach((one) => { one.open = true; })),
};

/** @returns {Promise<{rows: object[], found: object[]}>} */
export async function states(browser, address, path, tags) {
  const source = await readFile(AXE, 'utf8');
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 2 });
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle0' });
  await page.evaluate(source);
  const rows = [];
  const found = [];
  for (const [name, reach] of Object.entries(STATES)) {
    await reach(page);
    const violations = await page.evaluate(async (values) => {
      const answer = await globalThis.axe.run(document, { runOnly: { type: 'tag', values } });
      return answer.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.target.join(' ')) }));
    }, tags);
    rows.push({ kind: name, path, runs: 1, violations: violations.length, unsure: 0 });
    for (const one of violations) found.push({ path, size: '360 px', colours: name, ...one });
    console.log(`axe ${name}: ${violations.length} lỗi`);
  }
  await page.close();
  return { rows, found };
}
