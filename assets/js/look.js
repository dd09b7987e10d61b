/**
 * What a reader chose for the look of pages, set before the first of it is painted: so this one script is no module and waits
 * for nothing. It also says that scripts run, for controls that would do nothing without, and whether pages can be kept.
 */
(() => {
  const root = document.documentElement;
  const apply = () => {
    let look = {};
    try {
      look = JSON.parse(localStorage.getItem('loa-look')) ?? {};
    } catch { /* no storage, or somebody else's words in it: the look of the style sheet */ }
    for (const name of ['theme', 'size', 'width']) {
      if (/^[a-z]+$/.test(look[name] ?? '')) root.dataset[name] = look[name];
      else delete root.dataset[name];
    }
  };
  root.dataset.script = navigator.serviceWorker ? 'offline' : 'plain';
  apply();
  addEventListener('storage', apply);
  addEventListener('loa-look', apply);
})();
