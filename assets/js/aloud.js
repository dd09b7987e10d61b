/** Listen, copy, print: what a browser can do with a text that is to be read aloud. */

import { element } from './hits.js';

const tools = document.querySelector('[data-say]');
const voices = globalThis.speechSynthesis;
const status = element('p', { class: 'hidden', role: 'status' });
let listen = null;

if (tools) {
  tools.append(button('Chép lời đọc', copy), button('In', () => print()), status);
  tools.hidden = false;
  if (voices) {
    offer();
    // Browsers learn of their voices some time after the page is there.
    voices.addEventListener?.('voiceschanged', offer);
    addEventListener('pagehide', () => voices.cancel());
  }
}

function button(label, act) {
  const made = element('button', { type: 'button', class: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** What is read: the words, without the digits that only eyes need. */
function paragraphs(selector) {
  const copied = document.querySelector(selector).cloneNode(true);
  for (const silent of copied.querySelectorAll('[aria-hidden]')) silent.remove();
  return [...copied.children].map((part) => part.textContent.trim());
}

async function copy({ currentTarget: pressed }) {
  const words = paragraphs(tools.dataset.copy).join('\n');
  const done = await navigator.clipboard?.writeText(words).then(() => true, () => false);
  pressed.textContent = done ? 'Đã chép' : 'Trình duyệt không cho chép';
  status.textContent = pressed.textContent;
}

function voice() {
  return voices.getVoices().find(({ lang }) => /^vi([-_]|$)/i.test(lang));
}

function offer() {
  if (listen || !voice()) return;
  listen = button('Nghe', toggle);
  tools.prepend(listen);
}

function toggle() {
  if (voices.speaking || voices.pending) {
    voices.cancel();
    stopped();
    return;
  }
  const parts = paragraphs(tools.dataset.say);
  parts.forEach((words, i) => {
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice();
    said.lang = said.voice.lang;
    said.rate = 0.95;
    if (i === parts.length - 1) said.onend = stopped;
    said.onerror = stopped;
    voices.speak(said);
  });
  listen.textContent = 'Dừng';
}

function stopped() {
  listen.textContent = 'Nghe';
}
