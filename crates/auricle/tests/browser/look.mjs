// How a page looks: to somebody who cannot see it, and in pictures for those who can.

import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIZES = [
  { kind: 'wide', width: 1280, height: 720, colorScheme: 'light' },
  { kind: 'phone', width: 360, height: 740, colorScheme: 'light' },
  { kind: 'dark', width: 1280, height: 720, colorScheme: 'dark' },
];

/** Fails with a list of what stands in the way of people who hear, magnify or tab through the page. */
export async function axe(page) {
  // Evaluated rather than added as a script, which the page's own policy would refuse.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const lines = violations.flatMap((rule) => [
    `${rule.impact}: ${rule.help} (${rule.id})`,
    ...rule.nodes.map((node) => `    ${node.target.join(' ')}  ${node.html.slice(0, 160)}`),
  ]);
  if (lines.length > 0) throw new Error(`axe on ${page.url()}:\n  ${lines.join('\n  ')}`);
}

/** Takes pictures of the page at each size, when AURICLE_SHOTS names a folder for them. */
export async function shots(page, name) {
  const folder = process.env.AURICLE_SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize();
  for (const { kind, width, height, colorScheme } of SIZES) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${kind}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}
