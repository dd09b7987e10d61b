/**
 * Keeps pages on the reader's machine: those that were read (the last ones), and those that the reader chose. The network
 * always goes first, for pages and for what they need, so that no worker, however old, shows an old site to a reader who is
 * online. What is kept is shown where the network fails or is very slow, and then says so and from when it is.
 */

const VERSION = 'unstamped'; // the build puts here what styles and scripts hash to
const SCOPE = registration.scope;
const SHELL = `loa-shell ${SCOPE} ${VERSION}`;
const READ = `loa-read ${SCOPE}`;
const CHOSEN = `loa-chosen ${SCOPE}`;
const FILES = [
  'css/loa.css', 'js/look.js', 'js/main.js', 'js/hits.js', 'js/outline.js', 'js/cards.js', 'js/copy-address.js', 'js/look-panel.js',
  'js/coming.js',
];
const MOST_READ = 60;
const PATIENCE = 6000;
const KEPT = 'x-loa-kept';

addEventListener('install', (event) => {
  skipWaiting(); // nothing that is kept belongs to one worker alone
  event.waitUntil(caches.open(SHELL).then((shell) => Promise.all(FILES.map(async (file) => {
    const answer = await fetch(new URL(file, SCOPE), { cache: 'no-cache' });
    if (answer.ok) await shell.put(new URL(file, SCOPE), answer);
  }))));
});

addEventListener('activate', (event) => {
  const mine = (name) => name.startsWith(`loa-shell ${SCOPE} `) && name !== SHELL;
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter(mine).map((name) => caches.delete(name))))
    .then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(SCOPE) || url.href.startsWith(`${SCOPE}search/`)) return;
  if (request.mode === 'navigate') event.respondWith(page(event, url));
  else if (FILES.some((file) => url.pathname === new URL(file, SCOPE).pathname)) event.respondWith(part(request));
});

/** A file that pages need: a server in trouble is no better than none. */
async function part(request) {
  const shell = await caches.open(SHELL);
  const answer = await fetch(request, { cache: 'no-cache' }).catch(() => undefined);
  if (answer?.ok) {
    await shell.put(request, answer.clone());
    return answer;
  }
  return (await shell.match(request, { ignoreSearch: true })) ?? answer ?? Response.error();
}

async function page(event, url) {
  const address = url.origin + url.pathname;
  const fresh = fetch(event.request);
  const saved = fresh.then((one) => keep(address, one.clone()), () => {});
  const came = fresh.then((one) => ({ one }), () => ({ why: 'máy đang không có mạng' }));
  event.waitUntil(saved);
  const kept = await copyOf(address);
  const slow = new Promise((done) => { if (kept) setTimeout(done, PATIENCE, { why: 'mạng đang rất chậm' }); });
  const { one, why } = await Promise.race([came, slow]);
  if (one && (one.status < 500 || !kept)) return one;
  if (kept) return told(kept, why ?? 'máy chủ đang trục trặc');
  return without();
}

async function copyOf(address) {
  for (const name of [CHOSEN, READ]) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}

/** A page that is gone is no longer kept: what was withdrawn must not live on. */
async function keep(address, answer) {
  const [read, chosen] = [await caches.open(READ), await caches.open(CHOSEN)];
  if (answer.status === 404 || answer.status === 410) {
    await Promise.all([read.delete(address), chosen.delete(address)]);
    return;
  }
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) return;
  const copy = new Response(await answer.arrayBuffer(), {
    headers: { 'content-type': 'text/html; charset=utf-8', [KEPT]: new Date().toISOString() },
  });
  if (await chosen.match(address)) await chosen.put(address, copy.clone());
  await read.delete(address); // so that the order of the keys is that of reading
  await read.put(address, copy);
  const keys = await read.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_READ)).map((key) => read.delete(key)));
}

/** A kept copy that says what it is. */
async function told(kept, why) {
  const html = await kept.text();
  const time = new Date(kept.headers.get(KEPT));
  const when = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' }).format(time);
  const notice = `<p class="notice" role="status">Đây là bản lưu trên máy này, tải về lúc <time datetime="${time.toISOString()}">${when}</time>: `
    + `${why} nên chưa có bản mới hơn. <a href="">Thử tải lại</a></p>`;
  return answer(html.replace(/<main\b[^>]*>/, (main) => main + notice), 200);
}

/** What an offline reader sees in place of a page that is not kept: the pages that are. */
async function without() {
  const lines = [];
  const seen = new Set();
  for (const [name, mark] of [[CHOSEN, ' (đã chọn lưu)'], [READ, '']]) {
    const cache = await caches.open(name);
    for (const { url } of [...await cache.keys()].reverse()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const title = /<title>([^<]*)<\/title>/.exec(await (await cache.match(url)).text())?.[1] ?? url;
      lines.push(`<li><a href="${url}">${title}</a>${mark}</li>`);
    }
  }
  return answer(`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Không có mạng</title><script src="${SCOPE}js/look.js"></script><link rel="stylesheet" href="${SCOPE}css/loa.css"></head><body><main id="chinh">
<h1>Máy đang không có mạng</h1><p>Trang này chưa được lưu trên máy. <a href="">Thử tải lại</a></p>
${lines.length ? `<h2>Những trang đã lưu</h2><ul>${lines.join('\n')}</ul>` : ''}</main></body></html>`, 503);
}

function answer(html, status) {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
