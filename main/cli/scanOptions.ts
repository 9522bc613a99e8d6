import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { USUAL_SCAN } from '../../contract';
import type { ScanSettings } from '../../contract';

/** As commander gives them. */
export interface ScanFlags {
  include?: string[];
  exclude?: string[];
  hidden?: boolean;
  gitignore?: boolean;
  maxMb?: number;
  maxPages?: number;
  ocr?: string[] | true;
  html?: 'article' | 'full';
}

/** The options that say which files of folders are read. */
export function addScanOptions(command: Command): Command {
  const limit = (flags: string, what: string) => new Option(flags, what).argParser(readLimit);
  return command
    .option('--include <glob>', 'only files like this, as “*.pdf”; repeatable', append)
    .option(
      '--exclude <glob>',
      'no files and folders like this, as “drafts/**”; repeatable',
      append,
    )
    .option('--hidden', 'also files and folders whose names begin with a dot')
    .option('--gitignore', 'leave out what .gitignore files name (.knowloomignore always counts)')
    .addOption(limit('--max-mb <number>', 'skip larger files (default: 100)'))
    .addOption(limit('--max-pages <number>', 'skip longer documents (default: 10000)'))
    .option(
      '--ocr [languages]',
      'read pictures and scanned pages by OCR, as “eng+deu” (default: eng)',
      (languages: string) => languages.split('+'),
    )
    .addOption(
      new Option('--html <what>', 'of web pages: the article where one is surely found, or all')
        .choices(['article', 'full'])
        .default('article'),
    );
}

/** What the options ask for. */
export function scanSettings(flags: ScanFlags): ScanSettings {
  return {
    include: flags.include ?? USUAL_SCAN.include,
    exclude: flags.exclude ?? USUAL_SCAN.exclude,
    hidden: flags.hidden ?? USUAL_SCAN.hidden,
    gitignore: flags.gitignore ?? USUAL_SCAN.gitignore,
    maxMegabytes: flags.maxMb ?? USUAL_SCAN.maxMegabytes,
    maxPages: flags.maxPages ?? USUAL_SCAN.maxPages,
    ...(flags.html === 'full' && { html: 'full' as const }),
    ...(flags.ocr && { ocr: flags.ocr === true ? ['eng'] : flags.ocr }),
  };
}

function append(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > 100_000) {
    throw new InvalidArgumentError('A number from 1 to 100000 is needed.');
  }
  return limit;
}
