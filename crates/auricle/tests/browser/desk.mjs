// A desk of one's own for a story: the release binary on a free port with a data folder that goes away.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY_SECONDS_MAX = 150;
const STOP_SECONDS_MAX = 10;
const ADDRESS = /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+/;

/** How the desk is started; the only place that knows. */
function commandLine(data, args) {
  return [...args, '--data', data, '--port', '0'];
}

/**
 * Starts a desk and waits until it prints its address.
 *
 * `args` are the command and what it takes besides: `startDesk(['demo', '--today', '2018-01-15'])`.
 * With `data`, the folder of an earlier desk is used again and is left where it is.
 */
export async function startDesk(args = ['demo'], { data } = {}) {
  const binary = process.env.AURICLE_BIN;
  if (!binary) throw new Error('AURICLE_BIN must name the binary');
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'auricle-story-')));
  const child = spawn(binary, commandLine(folder, args), { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${code ?? signal}`));
  });
  const address = new Promise((resolve) => {
    const hear = (text) => {
      output += text;
      const found = output.match(ADDRESS);
      if (found) resolve(found[0]);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS_MAX * 1000);
    await ended;
    clearTimeout(timer);
    if (data === undefined) await rm(folder, { recursive: true, force: true });
  };
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, READY_SECONDS_MAX * 1000, `no address after ${READY_SECONDS_MAX} s`);
  });
  const url = await Promise.race([address, ended, late]);
  clearTimeout(timer);
  if (!ADDRESS.test(url)) {
    await stop();
    throw new Error(`the desk did not start: ${url}\n${output}`);
  }
  return { url, data: folder, output: () => output, stop };
}

/** Fills the sign-in form that `page` shows, by what its fields say they are for. */
export async function signIn(page, user, password) {
  await page.locator('input[autocomplete="username"]').fill(user);
  const secret = page.locator('input[autocomplete="current-password"]');
  await secret.fill(password);
  await secret.press('Enter');
  await secret.waitFor({ state: 'detached' });
}
