import { fork } from 'node:child_process';
import type { ReaderMessage, ReaderProcess, StartReader } from './types';

/** Reader processes of plain Node; `script` is the built readerProcess. */
export function forkReader(script: string): StartReader {
  return (): ReaderProcess => {
    const child = fork(script, [], {
      serialization: 'advanced',
      // Not the parent's: a debugger's port, or a loader of the tests.
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      // Where it has ended meanwhile, its exit says so.
      send: (message) => void child.send(message, () => {}),
      onMessage: (listener) =>
        void child.on('message', (message: ReaderMessage) => listener(message)),
      onExit(listener) {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
