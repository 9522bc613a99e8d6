import { utilityProcess } from 'electron';
import type { ReaderMessage, ReaderProcess, StartReader } from '../documents/types';

/** Reader processes of the window's shell, whose fuses forbid running itself as Node. */
export function createElectronReader(script: string): StartReader {
  return (): ReaderProcess => {
    const child = utilityProcess.fork(script, [], {
      serviceName: 'Knowloom reader',
      stdio: 'ignore',
    });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) =>
        void child.on('message', (message: ReaderMessage) => listener(message)),
      onExit: (listener) => void child.once('exit', () => listener()),
      kill: () => void child.kill(),
    };
  };
}
