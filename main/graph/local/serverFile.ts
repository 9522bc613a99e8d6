import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const serverSchema = z.object({
  /** Process of the server, and of the Knowloom that started it. */
  pid: z.int().positive(),
  owner: z.int().positive(),
  /** 0 while the server starts. */
  port: z.int().min(0).max(65_535),
  /** ISO 8601, UTC. */
  since: z.string(),
  /** Tells whether a password is the server's, without saying it (see `proofOf`). */
  proof: z.string(),
});

/** Who serves the graph of a home, and where. */
export type ServerEntry = z.infer<typeof serverSchema>;

/** SHA-256 over process and password; safe in a file, for the password is 192 random bits. */
export function proofOf(pid: number, password: string): string {
  return createHash('sha256').update(`${pid}:${password}`).digest('hex');
}

/** Null when there is no file or what is there is no entry. */
export async function readServerFile(file: string): Promise<ServerEntry | null> {
  try {
    return serverSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Atomic, readable for the user alone. */
export async function writeServerFile(file: string, entry: ServerEntry): Promise<void> {
  const written = `${file}.${process.pid}`;
  await writeFile(written, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  await rename(written, file);
}

/** Removes the file unless another server has taken it over since. */
export async function removeServerFile(file: string, pid: number): Promise<void> {
  const entry = await readServerFile(file);
  if (entry && entry.pid !== pid) return;
  await rm(file, { force: true });
}
