import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { CHANNELS, EVENTS } from '../contract';
import type { KnowloomClient, Output, Result } from '../contract';
import { CALL, EVENT } from './api/electronChannels';

const client: KnowloomClient = {
  async call(channel, input) {
    if (!Object.hasOwn(CHANNELS, channel)) throw new Error(`There is no call ${channel}.`);
    return (await ipcRenderer.invoke(CALL, channel, input)) as Result<Output<typeof channel>>;
  },
  on(event, listener) {
    if (!Object.hasOwn(EVENTS, event)) throw new Error(`There is no event ${event}.`);
    const receive = (_ipc: IpcRendererEvent, name: unknown, payload: unknown) => {
      // Main sends each event with the payload that the contract gives it.
      if (name === event) listener(payload as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(EVENT, receive);
    return () => void ipcRenderer.off(EVENT, receive);
  },
};

contextBridge.exposeInMainWorld('knowloom', client);
