/** Registers the service worker once the page stands, and lets a reader choose documents to keep on this machine. */

const button = document.querySelector('[data-keep]');
const page = location.origin + location.pathname;

if (navigator.serviceWorker) {
  const idle = window.requestIdleCallback ?? ((act) => setTimeout(act, 1));
  const start = () => idle(() => {
    navigator.serviceWorker.register(new URL('../sw.js', import.meta.url), { updateViaCache: 'none' })
      .then(first, () => {});
  });
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
  if (button) {
    say();
    button.addEventListener('click', () => choose().catch(() => tell('Chưa lưu được: máy không có mạng hoặc đã đầy.')));
  }
}

/** The page from which a reader first comes was read before there was a worker to keep it. */
async function first() {
  if (!navigator.serviceWorker.controller) await put(await cacheOf('read'), 'force-cache').catch(() => {});
}

/** The same names as in sw.js. */
function cacheOf(kind) {
  return caches.open(`loa-${kind} ${new URL('..', import.meta.url).href}`);
}

/** Puts a copy of this page into a cache, with the time from which it is. */
async function put(cache, freshness) {
  const answer = await fetch(page, { cache: freshness });
  if (!answer.ok) throw new Error(String(answer.status));
  const headers = { 'content-type': 'text/html; charset=utf-8', 'x-loa-kept': new Date().toISOString() };
  await cache.put(page, new Response(await answer.arrayBuffer(), { headers }));
}

async function choose() {
  const cache = await cacheOf('chosen');
  if (await cache.match(page)) {
    await cache.delete(page);
    tell('Đã bỏ bản lưu của văn bản này.');
  } else {
    await put(cache, 'no-cache');
    tell('Đã lưu. Khi không có mạng, mở lại địa chỉ này để đọc.');
  }
  await say();
}

async function say() {
  const kept = Boolean(await (await cacheOf('chosen')).match(page));
  button.setAttribute('aria-pressed', String(kept));
}

function tell(words) {
  document.querySelector('[data-kept]').textContent = words;
}
