/** A spoken code opens its document. A wrong one opens nothing: its check digit is there so that nobody has to guess. */

import { element } from './hits.js';
import { rootOf } from './search-source.js';

const DIGITS = 7;

/**
 * @param {string} words seven digits, perhaps in groups, perhaps behind "mã số"
 * @param {HTMLFormElement} form that they were typed into
 */
export async function open(words, form) {
  const code = words.replace(/\D/g, '');
  if (code.length !== DIGITS) {
    say(form, `Mã có bảy chữ số, ở đây mới có ${code.length}: ${words}. Hãy nghe lại từng chữ số.`);
    return;
  }
  const page = new URL(`${code}/`, rootOf(form));
  const answer = await fetch(page, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) location.href = page.href;
  else say(form, answer?.status === 404
    ? `Không có mã này: ${words}. Hãy nghe hoặc đọc lại từng chữ số.`
    : 'Chưa mở được mã này, có thể do mạng. Hãy thử lại.');
}

function say(form, sentence) {
  form.querySelector('.no-code')?.remove();
  const said = element('p', { class: 'notice no-code', role: 'alert' }, sentence);
  form.append(said);
  form.dispatchEvent(new Event('refused')); // no list may lie over it
  form.addEventListener('input', () => said.remove(), { once: true });
}
