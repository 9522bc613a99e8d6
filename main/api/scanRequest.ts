import type { ScanSettings } from '../../contract';
import type { RunRequest } from '../runs';

/** What the settings mean for a run. */
export function scanRequest(
  settings: ScanSettings,
): Pick<RunRequest, 'scan' | 'maxPages' | 'read'> {
  const { maxMegabytes, maxPages, ocr, ...rules } = settings;
  return {
    scan: {
      ...rules,
      ...(maxMegabytes !== null && { maxBytes: Math.round(maxMegabytes * 1_000_000) }),
    },
    ...(maxPages !== null && { maxPages }),
    ...(ocr && { read: { ocr: { languages: ocr } } }),
  };
}
