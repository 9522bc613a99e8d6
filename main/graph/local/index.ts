export { LocalNeo4j } from './LocalNeo4j';
