export { foreignHost, isEngineAddress, parseEngineAddress } from './parseEngineAddress';
export { RemoteEngine, type RemoteEngineOptions } from './RemoteEngine';
