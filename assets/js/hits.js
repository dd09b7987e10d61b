/** Search answers as parts of a page. Text goes in as text: nothing here can become markup. */

/** @returns {HTMLElement} */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'class') made.className = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== ''));
  return made;
}

/** Where a hit leads: its best provision, or the document. */
export function address(hit, root) {
  const url = new URL(hit.url, root);
  if (hit.provision && !url.hash) url.hash = hit.provision;
  return url.href;
}

/** "Chỉ thị 28-CT/TW"; empty when the document has neither. */
export function label(hit) {
  if (!hit.number && hit.title.toLowerCase().startsWith(hit.kind.toLowerCase())) {
    return '';
  }
  return [hit.kind, hit.number].filter(Boolean).join(' ');
}

/** The title after its kind and number: there the capital of "Thực hiện" has no place. */
export function running(hit) {
  return hit.title.replace(/^(Về|Thực hiện|Triển khai|Quán triệt|Tăng cường|Tiếp tục|Ban hành|Phê duyệt)(?=[ ,])/u,
    (verb) => verb[0].toLowerCase() + verb.slice(1));
}

/** @param {string} iso with as many parts as are known */
export function day(iso) {
  return (iso ?? '').split('-').reverse().map(Number).join('/').replace(/^0$/, '');
}

/** The day of issue and the body, as in the lists of the site. */
export function meta(hit) {
  const parts = [];
  if (hit.date) parts.push(element('time', { datetime: hit.date }, day(hit.date)));
  if (hit.issuer) parts.push(element('span', {}, hit.issuer));
  return parts.flatMap((part, i) => (i ? [' ', part] : [part]));
}

/** The sentence that answers, with the words sought marked, after the provision it stands in. */
export function excerpt(hit) {
  const where = hit.place ? [element('b', { class: 'where' }, hit.place.path.includes(' ') ? hit.place.path : `Mục ${hit.place.path}`), ' '] : [];
  return [...where, ...(hit.excerpt ?? []).map((run) => (run.mark ? element('mark', {}, run.text) : run.text))];
}

/** The words that a document lacks, said on its line. */
export function lacking(hit) {
  return hit.missing?.length ? element('p', { class: 'excerpt where' }, `Không có từ: ${hit.missing.join(', ')}`) : '';
}

/**
 * @param {string[]} [but] types of notes that are not wanted
 * @returns {string[]} what was left out, corrected or offered
 */
export function notes(answer, but = []) {
  return (answer.notes ?? [])
    .filter((note) => !but.includes(note.type))
    .map((note) => (typeof note === 'string' ? note : note.text ?? ''))
    .filter(Boolean);
}
