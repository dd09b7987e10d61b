/** Which pages stand for all: of every kind of address the largest, of documents also the middle one and the smallest. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const REDIRECT = /<meta http-equiv="refresh"/;

/** @returns {Promise<{path: string, size: number}[]>} every page of a site, paths ending in a slash */
export async function all(site) {
  const names = await readdir(site, { recursive: true });
  const pages = [];
  for (const name of names.filter((one) => /(^|\/)index\.html$|^404\.html$/.test(one)).sort()) {
    const file = join(site, name);
    if (REDIRECT.test((await readFile(file, 'utf8')).slice(0, 2000))) continue;
    pages.push({ path: name.replace(/index\.html$/, ''), size: (await stat(file)).size });
  }
  return pages;
}

function kind(path) {
  const parts = path.split('/').filter(Boolean);
  return parts.map((part, at) => (/^\d+$/.test(part) ? 'N' : at === 1 ? '*' : part)).join('/');
}

/** @returns {{kind: string, path: string}[]} */
export function chosen(pages) {
  const groups = new Map();
  for (const page of pages) {
    const key = kind(page.path);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const picked = [];
  for (const [key, group] of groups) {
    group.sort((a, b) => b.size - a.size);
    const some = key === 'van-ban/*' ? [group[0], group[group.length >> 1], group.at(-1)] : [group[0]];
    for (const { path } of new Set(some)) picked.push({ kind: key || 'trang chủ', path });
  }
  picked.push({ kind: 'kết quả tìm', path: 'tim-kiem/?q=tr%E1%BA%BB%20em' });
  return picked;
}
