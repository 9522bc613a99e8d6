export { LocalNeo4j } from './LocalNeo4j';
export { isProcessAlive } from './probes';
