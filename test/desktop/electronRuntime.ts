import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedCache } from '../../setup/places.mjs';

/** As old as it is, the only Electron that a package registry carries; see ARCHITECTURE.md. */
export const electronRuntimeVersion = '25.1.1';

/** The folder of the Electron that the tests run the app on; set-up puts it there. */
export function electronRuntime(): string {
  const folder = join(sharedCache(), `electron-${electronRuntimeVersion}`);
  if (!existsSync(join(folder, 'electron'))) {
    throw new Error(
      `There is no Electron for tests in ${folder}: node setup/pretest.mjs fetches it`,
    );
  }
  return folder;
}
