import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { EXPORT_FORMATS, MEDIA_TYPES } from '../../contract';
import type { ExportFormat } from '../../contract';
import type { ShellDialogs } from './types';

const EXPORT_NAMES: Record<ExportFormat, string> = {
  json: 'JSON',
  cypher: 'Cypher',
  graphml: 'GraphML',
  csv: 'CSV files',
  turtle: 'Turtle',
  jsonld: 'JSON-LD',
  jsonl: 'JSON Lines',
};

/** The system's dialogs, over the window; without one there is no answer. */
export function createElectronDialogs(parent: () => BrowserWindow | null): ShellDialogs {
  return {
    async choose(kind) {
      const window = parent();
      if (!window) return null;
      const chosen = await dialog.showOpenDialog(window, {
        title: kind === 'folder' ? 'Open a folder of documents' : 'Open documents',
        properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
        filters:
          kind === 'folder' ? [] : [{ name: 'Documents', extensions: Object.keys(MEDIA_TYPES) }],
      });
      return chosen.canceled ? null : chosen.filePaths;
    },
    async chooseExport(format) {
      const window = parent();
      if (!window) return null;
      const { suffix } = EXPORT_FORMATS[format];
      const chosen = await dialog.showSaveDialog(window, {
        title: 'Export the graph',
        defaultPath: `knowloom.${suffix}`,
        filters: [{ name: EXPORT_NAMES[format], extensions: [suffix] }],
      });
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
    },
  };
}
