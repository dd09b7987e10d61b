/** What comes over the line for a first look at a document, answer heads included, with an empty cache. */

const KB = 1024;

/** @returns {Promise<{rows: object[]}>} a row for every document: bytes and requests until the page is loaded, and after */
export async function weight(browser, address, pages) {
  const rows = [];
  for (const { path, size } of pages) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    const requests = new Map();
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('data:')) requests.set(requestId, { url: request.url, bytes: 0 });
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
    });
    await page.goto(new URL(path, address).href, { waitUntil: 'load' });
    const first = [...requests.values()];
    const bytes = first.reduce((sum, one) => sum + one.bytes, 0);
    const count = first.length;
    await page.waitForNetworkIdle({ idleTime: 500 });
    const every = [...requests.values()];
    rows.push({
      path, size, bytes, count, later: every.length - count,
      foreign: every.filter((one) => !one.url.startsWith(address)).map((one) => one.url),
      readable: await withoutScript(context, new URL(path, address).href),
    });
    await context.close();
  }
  return rows;
}

/** Whether the page shows its heading and text where no script runs. */
async function withoutScript(context, url) {
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'load' });
  return page.$eval('main', (main) => {
    const parts = [main.querySelector('h1'), main.querySelector('article[data-loa="text"]')].filter(Boolean);
    return parts.every((part) => part.getClientRects().length > 0);
  });
}

export function kb(bytes) {
  return (bytes / KB).toFixed(1).replace('.', ',');
}
