// The same path on a real file of invoices, as if it were January 2018.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { walk } from '../path.mjs';

// A Monday.
const DAY = '2018-01-15';

export default async function cassandra(tools) {
  const folder = process.env.AURICLE_DATA;
  if (!folder) {
    console.log('       skipped: AURICLE_DATA names no folder with the file');
    return;
  }
  const data = await mkdtemp(join(tmpdir(), 'auricle-cassandra-'));
  const on = (day) => tools.startDesk(['demo', '--empty', '--today', day], { data });
  const start = async () => {
    const desk = await on(DAY);
    const file = join(folder, 'receivables/cassandra_udyam22_invoices/trainData.csv');
    const says = ['--client', 'Cassandra', '--currency', 'GBP', '--country', 'NL', '--language', 'en', '--fill-phones', 'ofcom-mobile'];
    // While the desk is served. Promises come up at ten by the customer's clock, and it is nine in London.
    await promisify(execFile)(process.env.AURICLE_BIN, ['import', file, '--data', data, '--today', DAY, '--yes', ...says]);
    return desk;
  };
  try {
    await walk(tools, { start, restart: on, day: DAY, caller: 'james', lead: 'ilze' });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
