// The harness itself: Chromium runs, axe speaks up for the right reason, pictures are taken.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';

const page = (image) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <link rel="icon" href="data:,"><title>Smoke</title></head>
  <body><main><h1>It works</h1>${image}</main></body></html>`;

const PAGES = {
  '/good': page('<img alt="A dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'),
  '/bad': page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'),
};

export default async function smoke({ newPage, axe, shots }) {
  const server = createServer((request, response) => {
    // As strict as the desk: axe must work where the page allows no foreign script.
    response.setHeader('Content-Security-Policy', "default-src 'none'; img-src data:");
    response.setHeader('Content-Type', 'text/html');
    response.end(PAGES[request.url] ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  try {
    const page = await newPage();
    await page.goto(`${url}/good`);
    assert.equal(await page.getByRole('heading').innerText(), 'It works');
    await axe(page);
    await shots(page, 'smoke');
    await page.goto(`${url}/bad`);
    await assert.rejects(axe(page), /critical: .*image-alt[^]*<img/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
