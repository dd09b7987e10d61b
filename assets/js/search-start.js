/**
 * Brings the search in when a reader first wants it. Until then, and where it cannot be had, the form is a plain form.
 */

const input = document.getElementById('q');

// After a failure by another address: a browser may remember for a document's life that it could not fetch a module.
let failures = 0;
const fetched = (module) => import(`./${module}.js${failures ? `?${failures}` : ''}`).catch((fault) => { failures++; throw fault; });
const offline = () => navigator.onLine === false;

if (input) {
  let waking = null;
  let told = null;
  const wake = () => {
    waking ??= fetched('search-box').then(
      (box) => { told?.remove(); box.enhance(input.form); },
      () => { waking = null; tell(); },
    );
  };
  const tell = () => {
    if (told?.isConnected || !input.value.trim() || document.activeElement !== input) return;
    const sentence = document.createElement('p');
    sentence.className = 'said';
    sentence.textContent = offline()
      ? 'Máy đang không có mạng nên chưa tìm được. Có mạng lại thì trang sẽ tự tìm tiếp.'
      : 'Chưa tải được phần gợi ý, có thể do mạng. Hãy gõ tiếp để thử lại, hoặc nhấn Enter để mở trang kết quả.';
    told = document.createElement('div');
    told.className = 'options';
    told.setAttribute('role', 'alert');
    told.append(sentence);
    input.closest('.field').append(told);
  };
  for (const sign of ['focus', 'input']) input.addEventListener(sign, wake);
  input.addEventListener('blur', () => told?.remove());
  addEventListener('online', () => { if (document.activeElement === input) wake(); });
  document.addEventListener('keydown', (event) => {
    const busy = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !busy && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  if (document.activeElement === input) wake();
}

// Seven digits are a spoken code, which no list of results may stand in for; of six one was not heard.
const code = (form) => /^(m[aã]( s[oố])?:? ?)?\d([ .-]?\d){5,6}$/iu.test(form.q.value.trim());
const openCode = (form) => import('./code.js').then((one) => one.open(form.q.value.trim(), form));
document.addEventListener('submit', (event) => {
  if (!event.target.q || !code(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  openCode(event.target);
}, { capture: true });

const results = document.getElementById('ket-qua');
if (results && input) {
  input.value ||= new URL(location.href).searchParams.get('q') ?? '';
  if (code(input.form)) openCode(input.form);
}
const showResults = () => fetched('search-page').then(
  (page) => {
    results.replaceChildren();
    page.start(input.form, results);
  },
  () => {
    const why = offline() ? 'Máy đang không có mạng nên chưa tìm được.' : 'Chưa tải được phần tìm kiếm, có thể do mạng. Hãy tải lại trang.';
    results.textContent = `${why} Các danh sách dưới đây vẫn dùng được.`;
    results.hidden = false;
    addEventListener('online', showResults, { once: true });
  },
);
if (results) showResults();
