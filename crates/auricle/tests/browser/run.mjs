// Runs the stories one after another in one Chromium: `node run.mjs [NAME ...]`.
//
// A story is a module in stories/ whose default export is an async function of the tools below.
// What a page throws or logs as an error fails its story, whatever else the story looks at.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { signIn, startDesk } from './desk.mjs';
import { axe, shots } from './look.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const STORY_SECONDS_MAX = 300;
const ACTION_MS_MAX = 10_000;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const names = await storyNames(process.argv.slice(2));
const browser = await chromium.launch({
  executablePath: process.env.AURICLE_CHROMIUM || '/usr/bin/chromium',
  args: FLAGS,
});
let failed = 0;
for (const name of names) {
  const start = performance.now();
  const error = await tell(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${error ? 'failed' : 'ok    '} ${name} ${seconds} s`);
  if (error) {
    failed += 1;
    console.log(error.stack ?? String(error));
  }
}
await browser.close();
console.log(failed === 0 ? `${names.length} stories passed` : `${failed} of ${names.length} stories failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The stories asked for, else all; an unknown name is an error. */
async function storyNames(wanted) {
  const files = await readdir(join(HERE, 'stories'));
  const all = files.filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -4)).sort();
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0 || all.length === 0) {
    throw new Error(`no story ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  }
  return wanted.length > 0 ? wanted : all;
}

/** Plays one story in fresh profiles; gives the error when it did not end well. */
async function tell(name) {
  const profiles = [];
  const desks = [];
  const complaints = [];
  // Each person has cookies of their own; a person's further tabs come from `page.context()`.
  const newPage = async () => {
    const profile = await newProfile(complaints);
    profiles.push(profile);
    return profile.newPage();
  };
  const newDesk = async (...options) => {
    const desk = await startDesk(...options);
    desks.push(desk);
    return desk;
  };
  try {
    const story = await import(`./stories/${name}.mjs`);
    // A page may have to show an error: the story then takes it off the list of complaints.
    const tools = { newPage, startDesk: newDesk, signIn, axe, shots, complaints };
    await within(STORY_SECONDS_MAX, story.default(tools));
    if (complaints.length > 0) throw new Error(`the pages complained:\n  ${complaints.join('\n  ')}`);
    return null;
  } catch (error) {
    const pages = profiles.flatMap((profile) => profile.pages());
    await keepEvidence(name, pages, desks).catch((why) => console.log(`no evidence kept: ${why.message}`));
    return error;
  } finally {
    for (const profile of profiles) await profile.close();
    for (const desk of desks) await desk.stop();
  }
}

async function newProfile(complaints) {
  const profile = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  profile.setDefaultTimeout(ACTION_MS_MAX);
  profile.on('weberror', (thrown) => complaints.push(`thrown: ${thrown.error().message}`));
  profile.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  return profile;
}

function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Keeps what the failed story's pages looked like, and what its desks said. */
async function keepEvidence(name, pages, desks) {
  const folder = join(HERE, 'failed', name);
  await mkdir(folder, { recursive: true });
  for (const [number, page] of pages.entries()) {
    await page.screenshot({ path: join(folder, `${number}.png`), fullPage: true, timeout: 5_000 });
    await writeFile(join(folder, `${number}.html`), await page.content());
  }
  for (const [number, desk] of desks.entries()) {
    await writeFile(join(folder, `desk-${number}.log`), desk.output());
  }
  console.log(`       kept in ${folder}`);
}
