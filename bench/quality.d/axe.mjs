/** axe-core over every kind of page, in every way of seeing it. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const COLOURS = {
  'sáng': [{ name: 'prefers-color-scheme', value: 'light' }],
  'tối': [{ name: 'prefers-color-scheme', value: 'dark' }],
  'màu bắt buộc': [{ name: 'prefers-color-scheme', value: 'dark' }, { name: 'forced-colors', value: 'active' }],
};

/** 640 at two device pixels is what a window of 1280 shows at a zoom of 200%. */
const SIZES = {
  '320 px': { width: 320, height: 640, deviceScaleFactor: 2 },
  '360 px': { width: 360, height: 740, deviceScaleFactor: 2 },
  '1280 px': { width: 1280, height: 900, deviceScaleFactor: 1 },
  '1280 px, phóng 200%': { width: 640, height: 450, deviceScaleFactor: 2 },
  '360 px, chữ 200%': { width: 360, height: 740, deviceScaleFactor: 2, text: '200%' },
};

const ALL_COLOURS = ['320 px', '360 px', '1280 px, phóng 200%'];

/** @returns {Promise<{rows: object[], found: object[]}>} */
export async function axe(browser, address, pages) {
  const source = await readFile(AXE, 'utf8');
  const rows = [];
  const found = [];
  for (const { kind, path } of pages) {
    const row = { kind, path, runs: 0, violations: 0, unsure: 0 };
    for (const [size, { text, ...viewport }] of Object.entries(SIZES)) {
      const page = await browser.newPage();
      await page.setBypassCSP(true);
      await page.setViewport(viewport);
      await page.goto(new URL(path, address).href, { waitUntil: 'networkidle0' });
      const client = await page.createCDPSession();
      await page.evaluate(source);
      if (text) await page.addStyleTag({ content: `html { font-size: ${text} }` });
      // All colours where space is short; where there is plenty, and with large letters, the same rules hold as at 360 px.
      const some = Object.entries(COLOURS).slice(0, ALL_COLOURS.includes(size) ? 3 : 1);
      for (const [colours, features] of some) {
        await client.send('Emulation.setEmulatedMedia', { features });
        const { violations, incomplete, wide } = await page.evaluate(look, TAGS);
        row.runs++;
        row.violations += violations.length + (wide ? 1 : 0);
        row.unsure += incomplete.length;
        const where = { kind, path, size, colours };
        for (const one of violations) found.push({ ...where, ...one });
        if (wide) found.push({ ...where, id: 'wider-than-the-window', help: wide, nodes: [] });
      }
      await page.close();
    }
    rows.push(row);
    console.log(`axe ${row.kind} ${row.path}: ${row.runs} lần, ${row.violations} lỗi, ${row.unsure} chưa chắc`);
  }
  return { rows, found };
}

/** Runs in the page. */
async function look(tags) {
  const short = ({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 5).map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`) });
  const { violations, incomplete } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? `${root.scrollWidth} > ${root.clientWidth}` : '';
  return { violations: violations.map(short), incomplete: incomplete.map(short), wide };
}
