import { spawn } from 'node:child_process';
import { createHandlers, startHttpServer } from '../api';
import { DONE, refuse } from './CommandContext';
import type { CommandContext } from './CommandContext';
import { watchInterrupts } from './interrupts';
import { withServices } from './withServices';

export interface ServeOptions {
  graph: string;
  /** 0: any free one. */
  port: number;
  open?: boolean;
}

/** Shows the user interface in the browser, to this machine alone, until Ctrl-C. */
export async function serveCommand(
  context: CommandContext,
  { graph, port, open }: ServeOptions,
): Promise<number> {
  const ended = await withServices(context, graph, async (services) => {
    const handlers = createHandlers(services, null);
    const { pages } = context;
    const server = await startHttpServer({ services, handlers, port, pages });
    if (!server.ok) return refuse(context, server.failure);
    void services.graph();
    // Before the address is out: whoever reads it may end Knowloom at once.
    const interrupted = new Promise<void>((stop) => watchInterrupts(stop));
    context.out.write(`${server.value.url}\n`);
    context.err.write('Open this address in a browser. Ctrl-C ends Knowloom.\n');
    if (open) openInBrowser(server.value.url);
    await interrupted;
    await server.value.close();
    return DONE;
  });
  return ended.ok ? ended.value : refuse(context, ended.failure);
}

/** The address stays on the screen for whom this does not work. */
function openInBrowser(url: string): void {
  const openers = { darwin: 'open', win32: 'explorer' } as Record<string, string>;
  const opener = openers[process.platform] ?? 'xdg-open';
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
