import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { app, dialog, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { EVENTS } from '../contract';
import type { EventName, Result } from '../contract';
import { createElectronDialogs } from './api/electronDialogs';
import { confineContents, denyPermissions } from './api/electronGuards';
import { setMenu } from './api/electronMenu';
import { registerAppScheme, serveAppScheme } from './api/electronProtocol';
import { createElectronReader } from './api/electronReader';
import { createElectronSecrets } from './api/electronSecrets';
import { sendToWindow, serveWindowCalls } from './api/electronTransport';
import { openWindow } from './api/electronWindow';
import { resolveHome } from './home';

/** Quitting waits that long for the run to pause and the graph to stop: ms. */
const QUIT_LIMIT = 30_000;

interface Backend {
  call(channel: string, input: unknown): Promise<Result<unknown>>;
  close: () => Promise<void>;
}

const home = resolveHome();
const root = app.getAppPath();
const resources = join(app.isPackaged ? process.resourcesPath : root, 'resources');
let window: BrowserWindow | null = null;
let backend: Promise<Backend> | null = null;
let quitting = false;

// Chromium's own files lie below the home too, and with them the lock: one window for each home.
const userData = join(home.home, 'window');
mkdirSync(userData, { recursive: true });
app.setPath('userData', userData);
registerAppScheme();
confineContents(app);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => void showWindow());
  app.on('activate', () => void showWindow());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    event.preventDefault();
    void finish();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => app.quit());
  }
  void app.whenReady().then(start);
} else {
  process.stderr.write('Knowloom is open already: its window comes to the front.\n');
  app.exit(0);
}

function start(): void {
  denyPermissions(session.defaultSession);
  serveAppScheme(join(root, 'out', 'renderer'));
  setMenu();
  const started = showWindow().then(startBackend);
  backend = started;
  serveWindowCalls(async (channel, input) => (await started).call(channel, input));
  started.catch((error: unknown) => {
    dialog.showErrorBox('Knowloom cannot start', String(error));
    app.exit(1);
  });
}

/** Opens the window, or brings it to the front; resolves when it shows its first picture. */
async function showWindow(): Promise<void> {
  if (quitting) return;
  if (window && !window.isDestroyed()) {
    if (window.isMinimized()) window.restore();
    window.focus();
    return;
  }
  const opened = openWindow(
    join(root, 'out', 'preload', 'preload.js'),
    join(resources, 'icons', '256x256.png'),
  );
  window = opened;
  await new Promise<void>((resolve) => opened.once('ready-to-show', resolve));
}

/** Comes after the first picture: while the services load, this process can serve no page. */
async function startBackend(): Promise<Backend> {
  const [{ callHandler, createHandlers }, { createServices }] = await Promise.all([
    import('./api'),
    import('./services'),
  ]);
  const services = await createServices({
    home,
    resources,
    version: app.getVersion(),
    shell: 'window',
    remote: undefined,
    startReader: createElectronReader(join(root, 'out', 'main', 'reader.js')),
    secrets: createElectronSecrets(join(home.home, 'secrets')),
  });
  for (const event of Object.keys(EVENTS) as EventName[]) {
    services.on(event, (payload) => sendToWindow(window, event, payload));
  }
  // The page shows what is in the graph; that it fails is told by its state.
  void services.graph();
  const reportBug = (error: unknown, channel: string) => services.reportBug(error, channel);
  const handlers = createHandlers(
    services,
    createElectronDialogs(() => window),
  );
  return {
    call: (channel, input) => callHandler(handlers, reportBug, channel, input),
    close: () => services.close(),
  };
}

/** A run pauses at its chunk and the local graph stops; what hangs does not keep the app open. */
async function finish(): Promise<void> {
  if (quitting) return;
  quitting = true;
  if (window && !window.isDestroyed()) window.hide();
  const closed = backend?.then(({ close }) => close()).catch(() => {});
  await Promise.race([closed, sleep(QUIT_LIMIT)]);
  app.exit(0);
}
