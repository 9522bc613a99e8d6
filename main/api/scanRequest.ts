import type { ScanSettings } from '../../contract';
import type { RunRequest } from '../runs';

/** What the settings mean for a run. */
export function scanRequest(
  settings: ScanSettings,
): Pick<RunRequest, 'scan' | 'maxPages' | 'read'> {
  const { maxMegabytes, maxPages, ocr, html, ...rules } = settings;
  const read = { ...(ocr && { ocr: { languages: ocr } }), ...(html && { html }) };
  return {
    scan: {
      ...rules,
      ...(maxMegabytes !== null && { maxBytes: Math.round(maxMegabytes * 1_000_000) }),
    },
    ...(maxPages !== null && { maxPages }),
    ...(Object.keys(read).length > 0 && { read }),
  };
}
