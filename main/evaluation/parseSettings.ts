import { failed, failure, ok, type Result } from '../../contract';
import { DEFAULT_SETTINGS, TEXT_SETTINGS } from '../extraction';
import type { DecodingSettings, TextSettings } from '../extraction';
import { isEngineAddress } from '../models';

/** What can be changed of how a model is asked: the first of one that is loaded, the second of one behind a server. */
export type AskSettings = Partial<DecodingSettings> | Partial<TextSettings>;

/** Says how answers were made, not how to make them. */
const FIXED = 'version';

/**
 * Reads `name=value,…` with the names and kinds of the settings that the model (a name, or a server's address) is asked
 * with. Failure: setting_invalid.
 */
export function parseSettings(text: string, model: string | undefined): Result<AskSettings> {
  const settings: Record<string, unknown> = {};
  const defaults: Record<string, unknown> = isEngineAddress(model)
    ? { ...TEXT_SETTINGS }
    : { ...DEFAULT_SETTINGS };
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
