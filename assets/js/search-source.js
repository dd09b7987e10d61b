/** The way to the search client: loaded once, when first wanted; a failed start may be tried again. */

let opening = null;

/**
 * @param {URL} root of the site
 * @returns {Promise<{query: Function}>}
 */
export function source(root) {
  opening ??= open(root).catch((fault) => {
    opening = null;
    throw fault;
  });
  return opening;
}

/** In a worker, so that reading lists and ranking never hold the page up; where a browser has no such workers, in the page. */
async function open(root) {
  const folder = new URL('search/', root);
  const client = new URL('client.js', folder).href;
  // Asked for with the client: one after the other they would cost a slow line a round trip more.
  const first = fetch(new URL('root.bin', folder), { cache: 'no-cache' });
  first.catch(() => {}); // whoever opens the index says so
  const worker = await started(client).catch(() => undefined);
  if (!worker) return (await import(client)).openSearch(folder, { root: first });
  const ask = asker(worker);
  const bytes = await first.then((answer) => (answer.ok ? answer.arrayBuffer() : undefined), () => undefined);
  try {
    await ask({ base: folder.href, root: bytes });
  } catch (fault) {
    worker.terminate();
    throw fault;
  }
  return { query: (query, options) => ask({ query, options }) };
}

/** A worker of the client, which is one file: fetched as text, so that a page may ask for it before it has any script. */
async function started(client) {
  const answer = await fetch(client);
  const code = URL.createObjectURL(new Blob([await answer.text()], { type: 'text/javascript' }));
  return new Promise((done, fail) => {
    const worker = new Worker(code, { type: 'module' });
    worker.addEventListener('message', () => done(worker), { once: true });
    worker.addEventListener('error', fail, { once: true });
  }).finally(() => URL.revokeObjectURL(code));
}

/** Questions by number: answers may come in another order. */
function asker(worker) {
  const waiting = new Map();
  let last = 0;
  worker.addEventListener('message', ({ data: { id, answer, fault } }) => {
    const { done, fail } = waiting.get(id);
    waiting.delete(id);
    if (fault) fail(Object.assign(new Error(fault.message), { name: fault.name, code: fault.code }));
    else done(answer);
  });
  return (question) => new Promise((done, fail) => {
    waiting.set(++last, { done, fail });
    worker.postMessage({ id: last, ...question });
  });
}

/** @param {HTMLFormElement} form carries the way to the site's root */
export function rootOf(form) {
  return new URL(form.dataset.root, document.baseURI);
}

/** What to tell a reader when a search failed. */
export function reason(fault) {
  if (navigator.onLine === false) return 'Không tải được dữ liệu tìm kiếm: máy đang không có mạng. Có mạng lại thì trang sẽ tự tìm tiếp.';
  if (fault?.name === 'SearchError' && fault.code !== 'offline') return fault.message;
  return 'Không tải được dữ liệu tìm kiếm, có thể do mạng.';
}
