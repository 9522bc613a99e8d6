import { reasonOf } from '../../../contract';
import { readDocument } from '../readDocument';
import type { ReadMessage, ReaderMessage } from './types';
import { watchProcess } from './watchProcess';

/** What a utility process of Electron has instead of `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: ReadMessage }) => void): void;
  postMessage(message: ReaderMessage): void;
}

/**
 * The entry of the process that reads documents. Parsers meet hostile files here, where they can be
 * stopped and where their end is not the end of the app.
 */
function serve(): void {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  const send = (message: ReaderMessage) => {
    if (port) port.postMessage(message);
    else process.send?.(message);
  };
  // PDF.js takes Electron for Node only where it is the main process.
  if (port) Object.defineProperty(process, 'type', { value: 'browser' });
  const setMaxMemory = watchProcess();
  const take = (message: ReadMessage) => {
    setMaxMemory(message.maxMemory);
    void answer(message, send);
  };
  if (port) port.on('message', ({ data }) => take(data));
  else process.on('message', take);
  process.on('disconnect', () => process.exit());
  // A parser that throws outside its promise: the file that is being read is to blame.
  process.on('uncaughtException', (error) => send({ kind: 'bug', reason: reasonOf(error) }));
  process.on('unhandledRejection', (error) => send({ kind: 'bug', reason: reasonOf(error) }));
  send({ kind: 'ready' });
}

async function answer(
  { file, options }: ReadMessage,
  send: (message: ReaderMessage) => void,
): Promise<void> {
  try {
    const result = await readDocument(file, options, (progress) =>
      send({ kind: 'progress', progress }),
    );
    send({ kind: 'done', result, memory: process.memoryUsage.rss() });
  } catch (error) {
    send({ kind: 'bug', reason: reasonOf(error) });
  }
}

serve();
