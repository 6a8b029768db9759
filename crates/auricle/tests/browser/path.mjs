// The whole path of one promise, by keyboard where a person would use it: taken in the next call,
// due on its day, kept by a later import. The same for every portfolio.

import assert from 'node:assert/strict';

const DAY_MS = 86_400_000;

/** The day so many days after `day`. */
export function later(day, days) {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Opens the desk for somebody who signs in, in the language of this story. */
export async function enter(tools, desk, user) {
  const page = await tools.newPage();
  await page.goto(`${desk.url}/sign-in?language=en`);
  await tools.axe(page);
  await tools.signIn(page, user, password(desk));
  return page;
}

/** The password that the demonstration printed. */
export function password(desk) {
  const found = desk.output().match(/password is (\S+)/);
  assert.ok(found, `a demonstration prints its password:\n${desk.output()}`);
  return found[1];
}

/** Takes the next call and records a promise for the whole by `due`; gives what it was about. */
export async function promise(tools, page, due, shot) {
  await page.keyboard.press('n');
  await page.getByRole('heading', { level: 2, name: 'Call', exact: true }).waitFor();
  await page.getByText('Why now:').waitFor();
  assert.equal(await page.locator('a[href^="tel:"]').count(), 0, 'no number before its permit');
  await tools.axe(page);
  if (shot !== undefined) await tools.shots(page, `${shot}next`);

  const name = await page.getByRole('heading', { level: 1 }).innerText();
  const client = await clientOf(page);
  await page.keyboard.press('c');
  await page.getByRole('heading', { level: 2, name: 'Talking' }).waitFor();
  assert.match(await page.locator('a[href^="tel:"]').first().getAttribute('href'), /^tel:\+\d+$/);
  await page.keyboard.press('t');
  await page.keyboard.type('Best in the mornings.');
  await page.keyboard.press('Escape');
  await page.locator('input[name="outcome"][value="promise"]').waitFor();
  await page.keyboard.press(await keyOf(page, 'input[name="outcome"][value="promise"]'));
  const all = page.locator('[data-fill="promise_amount"]').first();
  await all.focus();
  await page.keyboard.press('Enter');
  const amount = await page.locator('[name="promise_amount"]').inputValue();
  assert.match(amount, /\d/, 'the whole amount is one key away');
  await page.locator('[name="promise_on"]').fill(due);
  // In the customer's language, whichever that is: the hint before it holds no figure.
  await page.locator('#read-back', { hasText: /\d/ }).waitFor();
  await page.locator('input[name="reached"][value="right-party"]').check();
  await page.locator('input[name="read_back"]').check();
  await tools.axe(page);
  if (shot !== undefined) {
    await page.evaluate(() => scrollTo(0, 0));
    await tools.shots(page, `${shot}talk`);
  }
  const invoices = await invoiceNumbers(page);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/next/);
  await page.getByRole('heading', { level: 2, name: 'Talking' }).waitFor({ state: 'detached' });
  return { name, client, amount, due, invoices };
}

/** The key that does what this element does. */
async function keyOf(page, selector) {
  const key = await page.locator(selector).getAttribute('data-key');
  assert.ok(key, `${selector} has a key`);
  return key;
}

/** Whose claims the sheet shows. */
async function clientOf(page) {
  const about = await page.locator('main .about').innerText();
  const found = about.match(/Client: ([^\n]+)/);
  assert.ok(found, `the sheet names the client:\n${about}`);
  return found[1].trim();
}

/** The invoices that are due, with what is left of each and the currency. */
async function invoiceNumbers(page) {
  const section = page.locator('section', { has: page.locator('#due') });
  const currency = (await section.locator('thead th').last().innerText()).match(/[A-Z]{3}$/)[0];
  const rows = await section.locator('tbody tr').all();
  const found = [];
  for (const row of rows) {
    const number = await row.locator('th').first().evaluate((cell) => cell.firstChild.textContent.trim());
    const left = (await row.locator('td').last().innerText()).replaceAll(',', '');
    if (/^\d+(\.\d+)?$/.test(left)) found.push({ number, left, currency });
  }
  assert.ok(found.length > 0, 'the sheet lists what is due');
  return found;
}

/** The promise stands in the list of its day, and why the customer comes up is said in one line. */
export async function isDue(tools, page, agreed, shot) {
  await page.keyboard.press('d');
  await page.waitForURL(/\/due/);
  await page.getByRole('link', { name: 'The team' }).click();
  await page.waitForURL(/whose=team/);
  const row = page.getByRole('row').filter({ hasText: agreed.name });
  await row.first().waitFor();
  await tools.axe(page);
  if (shot !== undefined) await tools.shots(page, `${shot}due`);
  await row.first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: agreed.name }).waitFor();
  await tools.axe(page);
  await page.keyboard.press('c');
  await page.getByText('Promise due today').waitFor();
  await tools.axe(page);
}

/** Pays what was promised in a file of payments, imported by page. */
export async function pay(tools, page, agreed, completeTo, shot) {
  const lines = agreed.invoices.map(({ number, left, currency }) => `${number},${agreed.due},${left},${currency}`);
  const csv = `Invoice number,Paid on,Amount paid,Currency\n${lines.join('\n')}\n`;
  await page.goto(new URL('/import', page.url()).href);
  await tools.axe(page);
  const file = { name: 'payments.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.locator('input[name="kind"][value="payments"]').check();
  await page.locator('select[name="client"]').selectOption({ label: agreed.client });
  await page.locator('input[name="complete_to"]').fill(completeTo);
  await tools.axe(page);
  await page.getByRole('button', { name: 'Show what it would change' }).click();
  await page.getByRole('heading', { level: 2, name: 'It would change' }).waitFor();
  await tools.axe(page);
  if (shot !== undefined) await tools.shots(page, `${shot}import`);
  await page.getByRole('button', { name: 'Write it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Imported: payments.csv' }).waitFor({ timeout: 60_000 });
  await tools.axe(page);
}

/** The customer's file says that the promise was kept. */
export async function isKept(tools, page, agreed) {
  await page.goto(new URL('/find', page.url()).href);
  await page.locator('#q').fill(agreed.invoices[0].number);
  await page.locator('#q').press('Enter');
  await page.locator('main').getByRole('link', { name: agreed.name }).first().click();
  await page.getByRole('heading', { level: 1, name: agreed.name }).waitFor();
  const promises = page.locator('section', { has: page.locator('#promises') });
  await promises.getByText('Kept', { exact: true }).first().waitFor();
  await tools.axe(page);
}

/** From the call to the kept promise, on a desk that is started again for each day. */
export async function walk(tools, { start, restart, day, caller, lead, shot }) {
  const due = later(day, 3);
  const first = await start();
  const page = await enter(tools, first, caller);
  const agreed = await promise(tools, page, due, shot);
  await first.stop();

  const onTheDay = await restart(due);
  await isDue(tools, await enter(tools, onTheDay, caller), agreed, shot);
  await onTheDay.stop();

  const afterwards = await restart(later(due, 8));
  const office = await enter(tools, afterwards, lead);
  await pay(tools, office, agreed, later(due, 7), shot);
  await isKept(tools, office, agreed);
  await afterwards.stop();
}
