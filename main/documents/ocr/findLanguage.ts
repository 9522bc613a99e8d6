import { access, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unpacked } from './unpacked';

const BUILT_IN = 'eng';
const LANGUAGE = /^[a-z]{3,4}(?:_[A-Za-z]{2,8})*$/;

/** Where Tesseract's packages put language data; Debian has a folder for each version below the first. */
const DEBIAN = '/usr/share/tesseract-ocr';
const SYSTEM = [
  '/usr/share/tessdata',
  '/usr/share/tesseract/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
  '/opt/local/share/tessdata',
];

/**
 * The file with Tesseract's data of a language: from `folder`, for English the built-in one, else from
 * where Tesseract is installed. Null when there is none, and for what is no name of a language.
 */
export async function findLanguage(language: string, folder: string): Promise<string | null> {
  if (!LANGUAGE.test(language)) return null;
  const name = `${language}.traineddata`;
  const own = folder === '' ? null : join(folder, name);
  if (own !== null && (await exists(own))) return own;
  if (language === BUILT_IN) return builtIn();
  for (const place of await systemFolders()) {
    const file = join(place, name);
    if (await exists(file)) return file;
  }
  return null;
}

function builtIn(): string {
  const require = createRequire(import.meta.url);
  const about = require.resolve('@tesseract.js-data/eng/package.json');
  return join(dirname(unpacked(about)), '4.0.0_best_int', `${BUILT_IN}.traineddata.gz`);
}

async function systemFolders(): Promise<string[]> {
  const { TESSDATA_PREFIX: prefix, ProgramFiles: programs } = process.env;
  const versions = await readdir(DEBIAN).catch(() => []);
  return [
    ...(prefix ? [prefix, join(prefix, 'tessdata')] : []),
    ...versions
      .sort()
      .reverse()
      .map((version) => join(DEBIAN, version, 'tessdata')),
    ...SYSTEM,
    ...(programs ? [join(programs, 'Tesseract-OCR', 'tessdata')] : []),
  ];
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
