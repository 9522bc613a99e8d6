import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import type { SecretStore } from '../graph/types';
import { FileSecretStore } from '../secrets';

/**
 * Keeps secrets encrypted by the operating system's key store, one file each. Where there is no key
 * store, or on Linux only its plain-text substitute, files that only the user can read keep them.
 */
export function createElectronSecrets(folder: string): SecretStore {
  const fallback = new FileSecretStore(folder);
  const place = (name: string) => join(folder, `${encodeURIComponent(name)}.encrypted`);
  return {
    async read(name) {
      if (!(await hasKeyStore())) return fallback.read(name);
      const encrypted = await readFile(place(name)).catch(() => null);
      if (encrypted === null) return fallback.read(name);
      try {
        return (await safeStorage.decryptStringAsync(encrypted)).result;
      } catch {
        // Encrypted by another user or another installation: as good as none.
        return null;
      }
    },
    async write(name, value) {
      if (!(await hasKeyStore())) return fallback.write(name, value);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const written = `${place(name)}.${process.pid}`;
      await writeFile(written, await safeStorage.encryptStringAsync(value), { mode: 0o600 });
      await rename(written, place(name));
    },
    async remove(name) {
      await rm(place(name), { force: true });
      await fallback.remove(name);
    },
  };
}

/** False too in Electrons so old that they cannot be asked. */
async function hasKeyStore(): Promise<boolean> {
  const available = (await safeStorage.isAsyncEncryptionAvailable?.()) ?? false;
  if (!available || process.platform !== 'linux') return available;
  return safeStorage.getSelectedStorageBackend() !== 'basic_text';
}
