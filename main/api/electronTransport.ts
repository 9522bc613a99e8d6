import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { EventName, EventPayload, Result } from '../../contract';
import { CALL, EVENT } from './electronChannels';
import { isOwnPage } from './electronGuards';

/** Answers the window's calls. The one place that decides whose calls are answered. */
export function serveWindowCalls(
  call: (channel: string, input: unknown) => Promise<Result<unknown>>,
): void {
  ipcMain.handle(CALL, async (event, channel: unknown, input: unknown) => {
    if (!isFromOwnPage(event)) throw new Error('A call from a foreign page was refused.');
    return call(String(channel), input);
  });
}

/** Tells the window; lost while there is none. */
export function sendToWindow<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: EventPayload<E>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send(EVENT, event, payload);
}

/** Only the main frame of the app's own page may call. */
function isFromOwnPage({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}
