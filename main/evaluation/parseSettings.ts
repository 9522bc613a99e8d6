import { failed, failure, ok, type Result } from '../../contract';
import { DEFAULT_SETTINGS, type DecodingSettings } from '../extraction';

/** Says how answers were made, not how to make them. */
const FIXED = 'version';

/** Reads `name=value,…` with the names and kinds of the decoding settings. Failure: setting_invalid. */
export function parseSettings(text: string): Result<Partial<DecodingSettings>> {
  const settings: Record<string, unknown> = {};
  const defaults: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const names = Object.keys(defaults).filter((name) => name !== FIXED);
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split(/=(.*)/s).map((word) => word.trim());
    if (!names.includes(name)) return refuse(part, `known are ${names.join(', ')}`);
    const parsed = parseValue(value, defaults[name]);
    if (parsed === null) return refuse(part, `it is like ${name}=${String(defaults[name])}`);
    settings[name] = parsed;
  }
  return ok(settings);
}

/** A value of the same kind as the default; null when it is none. */
function parseValue(text: string, like: unknown): string | number | boolean | null {
  if (typeof like === 'number') {
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  }
  if (typeof like === 'boolean') return text === 'true' ? true : text === 'false' ? false : null;
  return typeof like === 'string' ? text : null;
}

const refuse = (text: string, reason: string) =>
  failed(failure('setting_invalid', { text: text.trim(), reason }));
