// Added to pages by `./loa serve` only: loads the page again when it was rebuilt, and shows what stopped a rebuild.
// Problems come from what an editor wrote: they become text nodes, never HTML.
(() => {
  'use strict';
  const version = document.currentScript.dataset.version;
  let events = null;
  let overlay = null;

  const style = (element, rules) => {
    for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
    return element;
  };

  const line = (parent, text, rules = {}) => {
    const element = style(document.createElement('p'), { margin: '0', font: 'inherit', color: 'inherit', ...rules });
    element.append(document.createTextNode(text));
    parent.append(element);
  };

  const hide = () => {
    if (overlay) overlay.remove();
    overlay = null;
  };

  const show = (problems) => {
    hide();
    overlay = style(document.createElement('div'), {
      position: 'fixed', inset: 'auto 0 0 0', 'z-index': '2147483647', 'max-height': '70vh', overflow: 'auto',
      padding: '1rem', 'box-sizing': 'border-box', background: '#2b0a0a', color: '#fff', 'text-align': 'left',
      font: '14px/1.6 ui-monospace, monospace', 'border-top': '4px solid #ff6b5e', 'overflow-wrap': 'anywhere',
    });
    overlay.setAttribute('role', 'alert');
    overlay.setAttribute('data-loa-overlay', '');
    const close = style(document.createElement('button'), { float: 'right', font: 'inherit', padding: '.25rem .75rem' });
    close.type = 'button';
    close.append(document.createTextNode('Đóng'));
    close.addEventListener('click', hide);
    overlay.append(close);
    line(overlay, 'Chưa dựng lại được; bạn đang xem bản cũ.', { 'font-weight': 'bold', 'margin-bottom': '.5rem' });
    for (const problem of problems) {
      line(overlay, `${problem.place}: ${problem.severity}[${problem.code}] ${problem.message}`);
      if (problem.hint) line(overlay, problem.hint, { 'padding-left': '2ch', opacity: '.8' });
    }
    document.body.append(overlay);
  };

  const heard = (message) => {
    const state = JSON.parse(message.data);
    if (state.version !== version) {
      location.reload();
    } else if (state.problems.length > 0) {
      show(state.problems);
    } else {
      hide();
    }
  };

  // A browser opens only six connections to a host: pages that nobody looks at do without theirs.
  const listen = () => {
    const wanted = document.visibilityState === 'visible';
    if (wanted && !events) {
      events = new EventSource('/__loa/events');
      events.addEventListener('message', heard);
    } else if (!wanted && events) {
      events.close();
      events = null;
    }
  };

  const start = () => {
    document.addEventListener('visibilitychange', listen);
    window.addEventListener('pagehide', () => {
      if (events) events.close();
      events = null;
    });
    window.addEventListener('pageshow', listen);
    listen();
  };
  if (document.body && document.readyState !== 'loading') start();
  else document.addEventListener('DOMContentLoaded', start);
})();
