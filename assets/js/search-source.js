/** The way to the search client: loaded once, when first wanted; a failed start may be tried again. */

let opening = null;
/** How often a worker that stopped may be replaced: a question that stops every worker must come to an end. */
let spare = 3;

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
  const worker = await started(await textOf(client)).catch(() => undefined);
  if (!worker) return (await import(client)).openSearch(folder, { root: first });
  const ask = asker(worker, () => { opening = null; });
  const bytes = await first.then((answer) => (answer.ok ? answer.arrayBuffer() : undefined), () => undefined);
  try {
    await ask({ base: folder.href, root: bytes });
  } catch (fault) {
    worker.terminate();
    throw fault;
  }
  return {
    query: (query, options) => ask({ query, options }).catch(async (fault) => {
      if (fault.code !== 'stopped' || spare-- <= 0) throw fault;
      return (await source(root)).query(query, options);
    }),
  };
}

async function textOf(client) {
  const answer = await fetch(client);
  if (!answer.ok) throw told('offline', `Máy chủ trả lời ${answer.status} khi tải phần tìm kiếm.`);
  return answer.text();
}

/** A worker of the client, which is one file: fetched as text, so that a page may ask for it before it has any script. */
function started(text) {
  const code = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Promise((done, fail) => {
    const worker = new Worker(code, { type: 'module' });
    worker.addEventListener('message', () => done(worker), { once: true });
    worker.addEventListener('error', fail, { once: true });
  }).finally(() => URL.revokeObjectURL(code));
}

/**
 * Questions by number: answers may come in another order.
 * @param {() => void} stopped is told when the worker answers no more
 */
function asker(worker, stopped) {
  const waiting = new Map();
  let last = 0;
  let end;
  worker.addEventListener('message', ({ data: { id, answer, fault } }) => {
    const { done, fail } = waiting.get(id);
    waiting.delete(id);
    if (fault) fail(Object.assign(new Error(fault.message), { name: fault.name, code: fault.code }));
    else done(answer);
  });
  const stop = () => {
    if (end) return;
    end = told('stopped', 'Phần tìm kiếm đã ngừng giữa chừng. Hãy thử lại.');
    worker.terminate();
    stopped();
    for (const { fail } of waiting.values()) fail(end);
    waiting.clear();
  };
  for (const sign of ['error', 'messageerror']) worker.addEventListener(sign, stop);
  return (question) => new Promise((done, fail) => {
    if (end) {
      fail(end);
      return;
    }
    waiting.set(++last, { done, fail });
    worker.postMessage({ id: last, ...question });
  });
}

/** A fault with a message for readers, as the client has them. */
function told(code, message) {
  return Object.assign(new Error(message), { name: 'SearchError', code });
}

/** @param {HTMLFormElement} form carries the way to the site's root */
export function rootOf(form) {
  return new URL(form.dataset.root, document.baseURI);
}

/** What to tell a reader when a search failed. */
export function reason(fault) {
  if (navigator.onLine === false) return 'Không tải được dữ liệu tìm kiếm: máy đang không có mạng. Có mạng lại thì trang sẽ tự tìm tiếp.';
  if (fault?.name === 'SearchError') return fault.message;
  return 'Không tải được dữ liệu tìm kiếm, có thể do mạng.';
}
