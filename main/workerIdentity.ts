import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { isProcessAlive } from './graph';

const identitySchema = z.object({ id: z.uuid(), pid: z.int(), host: z.string() });
type Identity = z.infer<typeof identitySchema>;

/**
 * The name under which this process leases chunks. The next process on the same home takes the name
 * of one that ended, however it ended, and with it what that one had leased. Beside one that lives,
 * it gets a name of its own.
 */
export async function workerIdentity(file: string): Promise<string> {
  const known = await readIdentity(file);
  const isFree = known === null || (known.host === hostname() && !isProcessAlive(known.pid));
  if (!isFree && known.pid !== process.pid) return randomUUID();
  const own = { id: known?.id ?? randomUUID(), pid: process.pid, host: hostname() };
  try {
    await mkdir(dirname(file), { recursive: true });
    const written = `${file}.${process.pid}`;
    await writeFile(written, `${JSON.stringify(own)}\n`, { mode: 0o600 });
    await rename(written, file);
  } catch {
    // A name that is not kept is as good, until this process is killed.
    return own.id;
  }
  // Of two that started at the same moment, the later one has the file.
  const kept = await readIdentity(file);
  return kept?.pid === process.pid ? own.id : randomUUID();
}

async function readIdentity(file: string): Promise<Identity | null> {
  try {
    return identitySchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
