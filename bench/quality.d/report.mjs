/** The findings as Markdown. */

import { kb } from './weight.mjs';

const MOST_KB = 40;
const MOST_REQUESTS = 4;

export function report({ pages, browser, weight, axe, states, marks, load }, versions) {
  const parts = [`# Quality

Made by \`bench/quality\`: the committed content (${pages} pages), served by nginx with \`deploy/nginx.conf\`, read by
${browser}, axe-core ${versions['axe-core']}, Lighthouse ${versions.lighthouse}. Run it again after a change of templates, styles or scripts.
`];
  let failures = 0;
  if (axe) failures += tell(parts, seen(axe));
  if (states) failures += tell(parts, opened(states));
  if (marks) failures += tell(parts, marked(marks, load));
  if (weight) failures += tell(parts, weighed(weight));
  return { text: parts.join('\n'), failures };
}

function tell(parts, { text, failures }) {
  parts.push(text);
  return failures;
}

function seen({ rows, found }) {
  const lines = rows.map((row) => `| ${row.kind} | \`/${row.path}\` | ${row.runs} | ${row.violations} | ${row.unsure} |`);
  const kinds = [...new Set(found.map((one) => `- ${one.id} (${one.help}) on \`/${one.path}\`, ${one.size}, ${one.colours}: ${one.nodes.join('; ').replace(/\s+/g, ' ').slice(0, 300)}`))];
  const text = `## Accessibility: axe-core

Rules of WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. Every page in light, dark and forced colours (emulated) at
320 and 360 px and at 1280 px with a zoom of 200%; in light colours at 1280 px, and at 360 px with letters of twice the size: eleven runs a page.
A page that is wider than its window counts as a violation. "Unsure" is what axe leaves to people: nearly always the contrast of text over a drawing, or hidden parts.

| kind | page | runs | violations | unsure |
|---|---|---|---|---|
${lines.join('\n')}

${found.length ? `Found:\n\n${kinds.join('\n')}` : 'Nothing was found.'}
`;
  return { text, failures: found.length };
}

function opened({ rows, found }) {
  const lines = rows.map((row) => `| ${row.kind} | ${row.violations} |`);
  const kinds = found.map((one) => `- ${one.id} (${one.help}): ${one.nodes.join('; ')}`);
  const text = `### What opens on a page

The same rules on \`/${rows[0].path}\` at 360 px, one state after another, reached as a reader reaches it.

| state | violations |
|---|---|
${lines.join('\n')}

${kinds.length ? kinds.join('\n') : 'Nothing was found.'}
`;
  return { text, failures: found.length };
}

function marked(rows, load) {
  const lines = rows.map(({ path, marks, lowest, failed }) => {
    const cell = (name) => (marks[name] === lowest[name] ? marks[name] : `${marks[name]} (lowest ${lowest[name]})`);
    return `| \`/${path}\` | ${cell('performance')} | ${cell('accessibility')} | ${cell('best-practices')} | ${cell('seo')} | ${failed.join('; ') || '-'} |`;
  });
  const text = `## Lighthouse, mobile profile

The middle of three runs a page; the lowest in brackets where it differs. The load of the machine meanwhile was ${load}: beyond the
number of cores, the time that scripts block grows with what else runs, and the mark for performance falls.

| page | performance | accessibility | best practices | SEO | what lost points in any run |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
  return { text, failures: rows.filter(({ marks }) => Object.values(marks).some((mark) => mark < 100)).length };
}

function weighed(rows) {
  const texts = [...rows].sort((a, b) => b.size - a.size);
  const mean = (list) => list.reduce((sum, one) => sum + one.bytes, 0) / list.length;
  const full = texts.filter(({ size }) => size > 30000);
  const foreign = rows.flatMap((row) => row.foreign);
  const most = Math.max(...rows.map((row) => row.count));
  const unreadable = rows.filter((row) => !row.readable);
  const lines = texts.slice(0, 10).map((row) => `| \`/${row.path}\` | ${kb(row.bytes)} | ${row.count} |`);
  const text = `## Weight of documents

Bytes over the line as Chromium counts them (heads and gzip of nginx included, cache empty) until the page is loaded: page, style,
script. ${full.length} documents hold a text, ${rows.length - full.length} are short or records.

- a document with a text: **${kb(mean(full))} KB** on average; any document: ${kb(mean(rows))} KB
- requests until it is loaded: at most **${most}**
- requests to other hosts: ${foreign.length || 'none'}
- heading and text shown where no script runs: ${unreadable.length ? `not on ${unreadable.length}` : 'on all'}

| largest | KB | requests |
|---|---|---|
${lines.join('\n')}
`;
  const heavy = mean(full) > MOST_KB * 1024 || most > MOST_REQUESTS;
  return { text, failures: (heavy ? 1 : 0) + foreign.length + unreadable.length };
}
