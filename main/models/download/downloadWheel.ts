import { execFile } from 'node:child_process';
import { SourceError } from './types';

const CANDIDATES: readonly (readonly string[])[] =
  process.platform === 'win32'
    ? [['py', '-m', 'pip'], ['python', '-m', 'pip'], ['pip']]
    : [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']];

const QUIET = ['--quiet', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];

/**
 * Downloads the wheel of one package into the folder; pip checks it against the index's hash. Wheels
 * only: a source package would be run to be built. Throws SourceError.
 */
export async function downloadWheel(
  specifier: string,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const pip = await findPip();
  const parameters = ['download', specifier, '--dest', folder, '--no-deps', '--no-cache-dir'];
  const { code, errors } = await run(
    [...pip, ...parameters, '--only-binary=:all:', ...QUIET],
    signal,
  );
  signal?.throwIfAborted();
  if (code !== 0) throw new SourceError(`pip: ${lastLine(errors) || `exit ${code}`}`);
}

let known: readonly string[] | null = null;

async function findPip(): Promise<readonly string[]> {
  if (known) return known;
  for (const candidate of CANDIDATES) {
    if ((await run([...candidate, '--version'])).code !== 0) continue;
    known = candidate;
    return candidate;
  }
  throw new SourceError('Python’s pip is not installed');
}

function run(
  [command = '', ...parameters]: readonly string[],
  signal?: AbortSignal,
): Promise<{ code: number; errors: string }> {
  return new Promise((resolve) => {
    execFile(command, parameters, { signal, windowsHide: true }, (error, _, errors) => {
      const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
      resolve({ code, errors });
    });
  });
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^(ERROR|WARNING): /, '').trim());
  return lines.filter((line) => line && !line.startsWith('[notice]')).at(-1) ?? '';
}
