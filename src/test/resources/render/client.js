// Stands in for the search client, so that the pages can be tried without an index. Words decide the answer.
const hit = (url, kind, number, title, provision) => ({
  url, kind, number, title, provision, place: provision ? { path: 'II.1' } : null, missing: [],
  issuer: 'Ban Bí thư', date: '2023-12-05', tier: 1, score: 1,
  excerpt: [{ text: 'Mọi trường có <b>', mark: false }, { text: 'nước', mark: true }, { text: ' quanh năm.', mark: false }],
});
const MANY = Array.from({ length: 100 }, (_, i) => hit(`van-ban/${i}/`, 'Chỉ thị', `${i}-CT/TW`, 'về bảo đảm nước sạch', ''));
const HITS = [
  hit('van-ban/21-ctr-tu-lai-chau-2024/', 'Chương trình hành động', '21-CTr/TU', 'thực hiện Chỉ thị', 'ii-1'),
  hit('van-ban/15-ct-tw-2023/', 'Chỉ thị', '15-CT/TW', 'về bảo đảm nước sạch', ''),
];

/** As a worker that is killed: no answer. */
function stop() {
  setTimeout(() => { throw new Error('out of memory'); });
  return new Promise(() => {});
}

export async function openSearch() {
  return {
    async query(words, { limit, filters = {} }) {
      if (words === 'hỏng') throw new Error('no network');
      if (words === 'ngừng') return stop();
      if (words === 'nhiều') return { total: MANY.length, hits: MANY.slice(0, limit), notes: [] };
      const all = words === 'bậc' ? HITS.map((one, i) => ({ ...one, tier: i ? 3 : 1 })) : HITS;
      const hits = all.filter((one) => !filters.kind || filters.kind.includes(one.kind));
      return words === 'không'
        ? { total: 0, hits: [], notes: [{ type: 'unknown', text: 'Không có văn bản nào chứa “không”.' }] }
        : { total: hits.length, hits: hits.slice(0, limit), notes: [] };
    },
  };
}

if (globalThis.WorkerGlobalScope) {
  const search = openSearch();
  addEventListener('message', async ({ data: { id, base, query, options } }) => {
    try {
      postMessage({ id, answer: base ? true : await (await search).query(query, options) });
    } catch ({ name, message }) {
      postMessage({ id, fault: { name, message } });
    }
  });
  postMessage({ ready: true });
}
