export { FileSecretStore } from './FileSecretStore';
