// Lists of pledges and members from before the site, which the secretariat imports.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COLUMNS = ['name', 'latin_name', 'kind', 'country', 'region', 'level', 'wave', 'joined_on', 'website', 'latitude', 'longitude', 'contact_email'];
const PLEDGE = { kind: 'municipality', level: 'pledge' };

/** Imports these rows, in which commas have no place; each becomes one pledge or member. */
export async function importList(site, rows) {
  const line = (row) => [...COLUMNS.map((column) => row[column] ?? PLEDGE[column] ?? ''), sourceOf(row)].join(',');
  const folder = await mkdtemp(path.join(tmpdir(), 'members-'));
  const list = path.join(folder, 'list.csv');
  await writeFile(list, [[...COLUMNS, 'source_url'].join(','), ...rows.map(line)].join('\n'));
  await site.command('members', 'import', list);
  await rm(folder, { recursive: true });
}

const sourceOf = ({ name }) => `https://news.example/${encodeURIComponent(name)}`;
