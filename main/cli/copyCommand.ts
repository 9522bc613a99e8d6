import type { Result } from '../../contract';
import { copyGraphs } from '../copyGraphs';
import type { CopyProgress, CopyReport } from '../graph';
import { DONE, printJson, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { findGraph, secretsOf } from './findGraph';
import { LinePrinter } from './LinePrinter';
import { INTERRUPTED, watchInterrupts } from './interrupts';

export interface CopyFlags {
  replace?: boolean;
  json?: boolean;
}

const STEPS: Record<CopyProgress['step'], string> = {
  nodes: 'copying',
  relationships: 'linking',
  check: 'comparing',
};

/** Copies a graph to another and compares both; started again, it goes on where it was. */
export async function copyCommand(
  context: CommandContext,
  [from, to]: [string, string],
  { replace = false, json }: CopyFlags,
): Promise<number> {
  const source = await findGraph(context, from);
  if (!source.ok) return refuse(context, source.failure, json);
  const target = await findGraph(context, to);
  if (!target.ok) return refuse(context, target.failure, json);
  const printer = new LinePrinter(context.err);
  const end = new AbortController();
  const unwatch = watchInterrupts(() => end.abort());
  const parts = { ...context, secrets: secretsOf(context) };
  const copied: Result<CopyReport> = await copyGraphs(parts, [source.value, target.value], {
    replace,
    signal: end.signal,
    onProgress: ({ step, kind, done }) =>
      printer.show(`${STEPS[step]} ${kind}${done > 0 ? ` · ${done}` : ''}`),
  });
  unwatch();
  printer.clear();
  if (!copied.ok) {
    const code = refuse(context, copied.failure, json);
    if (copied.failure.code !== 'cancelled') return code;
    context.err.write('Run the same command again to go on from here.\n');
    return INTERRUPTED;
  }
  if (json) printJson(context, copied.value);
  else context.out.write(describeCopy(copied.value));
  return DONE;
}

function describeCopy({ written, removed, kinds }: CopyReport): string {
  const lines = kinds.map(
    ({ kind, nodes, relationships, checksum }) =>
      `${kind.padEnd(10)} ${String(nodes).padStart(8)} nodes ${String(relationships).padStart(8)} relationships  ${checksum.slice(0, 16)}`,
  );
  const gone =
    removed.nodes + removed.relationships > 0
      ? ` Removed: ${removed.nodes} nodes, ${removed.relationships} relationships.`
      : '';
  return [
    ...lines,
    `Both graphs are equal. Written: ${written.nodes} nodes, ${written.relationships} relationships.${gone}`,
    '',
  ].join('\n');
}
