// By keyboard alone: a wrong password, the help, a form that is refused, and the facts that stay in sight.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { enter, password } from '../path.mjs';

// A Monday.
const DAY = '2026-11-16';

// Two of one name, and amounts as long as they come.
const CUSTOMERS = `Customer number;Name;Town;Country;Language;Phone;Currency;Invoice number;Invoice date;Due date;Amount
A-1;Jānis Bērziņš;Rīga;LV;lv;+37120000001;EUR;R-1;2026-09-01;2026-10-01;120.00
A-1;Jānis Bērziņš;Rīga;LV;lv;+37120000001;EUR;R-2;2026-10-01;2026-10-31;80.00
A-2;Jānis Bērziņš;Liepāja;LV;lv;+37120000014;EUR;R-3;2026-08-01;2026-09-01;55.50
A-3;Анна Сергеевна Константинопольская;Санкт-Петербург;RU;ru;+79161234567;RUB;R-4;2026-06-01;2026-07-01;1234567.89
A-3;Анна Сергеевна Константинопольская;Санкт-Петербург;RU;ru;+79161234567;RUB;R-5;2026-08-01;2026-09-01;234567.89
`;

export default async function keys(tools) {
  const data = await mkdtemp(join(tmpdir(), 'auricle-keys-'));
  try {
    const desk = await tools.startDesk(['demo', '--empty', '--today', DAY], { data });
    await writeFile(join(data, 'customers.csv'), CUSTOMERS);
    const says = ['--data', data, '--today', DAY, '--yes', '--client', 'Ziemeļi'];
    await promisify(execFile)(process.env.AURICLE_BIN, ['import', join(data, 'customers.csv'), ...says]);
    await mistyped(tools, desk);
    const page = await enter(tools, desk, 'anna');
    await menuAndHelp(tools, page);
    await refused(tools, page);
    await closings(tools, page);
    await inSight(tools, page);
    await recorded(tools, page);
    await narrow(tools, await enter(tools, desk, 'peteris'));
    await desk.stop();
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** Waits until this place has the focus, and the page hears keys. */
async function focused(page, place) {
  await page.waitForLoadState('load');
  await page.locator(`${place}:focus`).waitFor();
}

async function mistyped(tools, desk) {
  const page = await tools.newPage();
  await page.goto(`${desk.url}/sign-in?language=en`);
  await focused(page, '#user');
  await page.keyboard.type('anna');
  await page.keyboard.press('Tab');
  await page.keyboard.type(`not ${password(desk)}`);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByRole('link', { name: /^Password: / }).waitFor();
  await focused(page, '#password');
  assert.equal(await page.locator('#password').getAttribute('aria-invalid'), 'true');
  await tools.axe(page);
  answered(tools, 422);
  await page.context().close();
}

/** Chromium logs each page that answers an error; this one was wanted. */
function answered(tools, status) {
  const others = tools.complaints.filter((line) => !line.includes(`status of ${status}`));
  tools.complaints.splice(0, tools.complaints.length, ...others);
}

async function menuAndHelp(tools, page) {
  // Keys are heard once the page with its script is there.
  await page.waitForURL(/\/next/, { waitUntil: 'load' });
  await page.keyboard.press('m');
  await focused(page, 'form[action="/sign-out"] button');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await help.getByText('Your menu, with the way out').waitFor();
  await tools.axe(page);
  await tools.shots(page, 'keys');
  await page.keyboard.press('Escape');
  // Pages that are left at once complain of nothing.
  for (const key of ['d', '/', 'Escape', 'n', 'd', 'n']) await page.keyboard.press(key);
  await page.waitForLoadState('networkidle');
  await page.goto(new URL('/next', page.url()).href);
}

async function refused(tools, page) {
  await page.keyboard.press('c');
  await page.getByRole('heading', { level: 2, name: 'Talking' }).waitFor();
  await page.waitForLoadState('load');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByRole('link', { name: /^How did it end\? / }).waitFor();
  await focused(page, 'input#outcome');
  await tools.axe(page);
  await page.keyboard.press('2');
  await focused(page, '#promise_amount');
  assert.match(await page.locator('#promise_amount').inputValue(), /^\d+\.\d\d$/, 'what is due is proposed');
  const day = page.locator('#promise_on');
  await day.focus();
  await page.keyboard.press('t');
  assert.equal(await day.inputValue(), DAY);
  await page.keyboard.press('-');
  assert.equal(await day.inputValue(), DAY, 'no promise is for a day that is over');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  assert.equal(await day.inputValue(), '2026-11-18');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByRole('link', { name: /^Who was speaking\? / }).waitFor();
  await focused(page, 'input#reached');
  assert.equal(await page.locator('#promise_on').inputValue(), '2026-11-18', 'nothing that was typed is lost');
  await tools.axe(page);
  answered(tools, 422);
}

/** Two keys lead to a closing from anywhere, and nothing that was typed is lost. */
async function closings(tools, page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.press('p');
  await focused(page, '#part_amount');
  await tools.axe(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.press('y');
  await focused(page, '#promise_pay_day');
  assert.equal(await page.locator('#promise_on').inputValue(), '', 'the day follows from their pay day');
  await page.locator('#promise_on').fill('2026-11-18');
}

/** At the foot of the form the facts are still on the screen. */
async function inSight(tools, page) {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (const seen of ['.band .due .money', '#due', '#earlier']) {
    const box = await page.locator(seen).first().boundingBox();
    assert.ok(box && 0 <= box.y && box.y + box.height <= 720, `${seen} is in sight: ${JSON.stringify(box)}`);
  }
  await tools.shots(page, 'talk-foot');
}

async function recorded(tools, page) {
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('#reached').focus();
  await page.keyboard.press('Space');
  // What was agreed is said once more, and that is marked.
  await page.keyboard.press('r');
  await page.keyboard.press('Control+Enter');
  const said = page.getByRole('status').filter({ hasText: `Recorded for ${name}: “Promises to pay”` });
  await said.getByText('Back in the queue from 18 Nov 2026').waitFor();
  await tools.axe(page);
  await tools.shots(page, 'recorded');
  // A slip is taken back by one key, and saved anew with all that was typed.
  await page.keyboard.press('q');
  await page.getByRole('status').filter({ hasText: 'Taken back.' }).waitFor();
  assert.equal(await page.locator('#promise_on').inputValue(), '2026-11-18');
  await page.waitForLoadState('load');
  await page.keyboard.press('Control+Enter');
  await said.getByText('Back in the queue from 18 Nov 2026').waitFor();
}

/** On a telephone nothing is wider than the screen. */
async function narrow(tools, page) {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(new URL('/find?q=anna', page.url()).href);
  const promised = await page.locator('.found a').getAttribute('href');
  const paths = ['/next', '/due?whose=team', '/find?q=anna', '/board', '/users', '/import', promised, `${promised}/talk/in`];
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    const wide = await page.evaluate(() => {
      const most = document.documentElement.clientWidth;
      const beyond = [...document.querySelectorAll('body *')].filter((one) =>
        one.checkVisibility() && !one.closest('.hidden, .scroll, svg') && most + 1 < one.getBoundingClientRect().right);
      return beyond.map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
    });
    assert.deepEqual(wide, [], `${path} at 360`);
    assert.equal(await page.locator('kbd').filter({ visible: true }).count(), 0, 'no hints of keys');
    await tools.shots(page, `narrow${path.split('?')[0].replaceAll(/[/0-9]+/g, '-')}`);
  }
}
