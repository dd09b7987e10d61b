/** Lighthouse, its own mobile profile: a slow telephone on a slow network. Three runs a page, since a busy machine makes noise. */

import lighthouse from 'lighthouse';

const RUNS = 3;

/** @returns {Promise<{kind: string, path: string, marks: object, lowest: object, failed: string[]}[]>} */
export async function marks(port, address, pages) {
  const rows = [];
  for (const { kind, path } of pages) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const { lhr } = await lighthouse(new URL(path, address).href, { port, output: 'json', logLevel: 'error' });
      runs.push(lhr);
    }
    const names = Object.keys(runs[0].categories);
    const of = (pick) => Object.fromEntries(names.map((name) => {
      const sorted = runs.map((run) => Math.round(run.categories[name].score * 100)).sort((a, b) => a - b);
      return [name, pick(sorted)];
    }));
    const failed = new Set();
    for (const run of runs) {
      for (const { auditRefs, title } of Object.values(run.categories)) {
        for (const { id, weight } of auditRefs) {
          const audit = run.audits[id];
          if (weight > 0 && audit.score !== null && audit.score < 1) failed.add(`${title}: ${id} ${audit.displayValue ?? audit.title}`);
        }
      }
    }
    const numbers = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
    const row = { kind, path, marks: of((sorted) => sorted[1]), lowest: of((sorted) => sorted[0]), failed: [...failed],
      numbers: numbers.map((id) => `${id} ${runs[1].audits[id].displayValue}`) };
    rows.push(row);
    console.log(`lighthouse ${kind} ${path}: ${Object.values(row.marks).join(' / ')} (thấp nhất ${Object.values(row.lowest).join(' / ')})`, row.failed, row.numbers.join(', '));
  }
  return rows;
}
