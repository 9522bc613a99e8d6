import { failure } from '../../contract';
import { foreignHost, isEngineAddress, parseEngineAddress } from '../models';
import type { CommandContext } from './CommandContext';

/** Says plainly that text leaves the machine where the model is behind a server elsewhere. */
export function warnOfServer({ err }: CommandContext, model: string | undefined): void {
  if (!isEngineAddress(model)) return;
  const info = parseEngineAddress(model);
  const host = info.ok ? foreignHost(info.value) : null;
  if (host !== null) err.write(`${failure('engine_leaves_machine', { host }).message}\n`);
}
