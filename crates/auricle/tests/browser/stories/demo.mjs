// The demonstration: a promise is taken in the next call, comes back on its day, and is kept by a later import.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { walk } from '../path.mjs';

// A Monday: the promise falls on a Thursday. At 09:00 UTC it is ten in Warsaw, when promises come up.
const DAY = '2026-11-16';

export default async function demo(tools) {
  const data = await mkdtemp(join(tmpdir(), 'auricle-demo-'));
  const on = (day) => tools.startDesk(['demo', '--today', day], { data });
  try {
    await walk(tools, { start: () => on(DAY), restart: on, day: DAY, caller: 'agnieszka', lead: 'ilze', shot: '' });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
