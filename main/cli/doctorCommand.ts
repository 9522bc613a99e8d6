import { DONE, PARTLY, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { runChecks } from './doctorChecks';
import type { Check } from './doctorChecks';
import { plainText } from './plainText';
import { withServices } from './withServices';

/** Prints what is installed and what to do about the rest; exit 1 when something is missing. */
export async function doctorCommand(
  context: CommandContext,
  { graph, json }: { graph: string; json?: boolean },
): Promise<number> {
  const ended = await withServices(context, graph, async (services) => {
    const checks = await runChecks(context, services, graph !== 'local');
    const ok = checks.every((check) => check.ok);
    if (json) printJson(context, { version: context.version, ok, checks });
    else context.out.write(`Knowloom ${context.version}\n${checks.map(describeCheck).join('')}`);
    return ok ? DONE : PARTLY;
  });
  return ended.ok ? ended.value : refuse(context, ended.failure, json);
}

function describeCheck({ name, ok, found, advice }: Check): string {
  const line = `${ok ? '✓' : '✗'} ${name.padEnd(16)} ${plainText(found)}\n`;
  return advice === null ? line : `${line}  ${''.padEnd(16)} ${plainText(advice)}\n`;
}
