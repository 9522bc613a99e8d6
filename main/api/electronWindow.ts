import { BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from './electronProtocol';

/** Opens the app's one window. It shows itself when its first picture is ready. */
export function openWindow(preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: 'Knowloom',
    icon,
    autoHideMenuBar: true,
    // As the page's, so that the window does not flash before the page is there.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14171b' : '#fafaf8',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
