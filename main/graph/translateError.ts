import { Neo4jError } from 'neo4j-driver';
import { failure, type Failure } from '../../contract';
import type { GraphAddress } from './types';

const AUTHENTICATION =
  /^Neo\.\w+\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthorizationExpired|AuthProvider\w+)$/;
const NO_DATABASE = /^Neo\.ClientError\.(?:Database\.DatabaseNotFound|General\.DatabaseNotFound)$/;
const RIGHTS =
  /^Neo\.ClientError\.(?:Security\.Forbidden|Statement\.AccessMode|General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase))$/;
const STATEMENT = /^Neo\.ClientError\.(?:Statement|Procedure|Schema)\./;
/** What a query may bring upon itself besides: a time or memory limit of the server. */
const LIMIT = /^Neo\.ClientError\.(?:General|Transaction)\.|Memory|StackOverFlow/;
/** What Neo4j says of a commit that its disk did not take; it wants a restart afterwards. */
const COMMIT_LOST = /^Neo\.DatabaseError\.Transaction\.Transaction(?:CommitFailed|LogError)$/;
const DISK_FULL =
  /no space left on device|disk (?:is )?full|not enough (?:disk )?space|out of disk/i;

/**
 * The failure that an error of the driver stands for; null when it is none of the driver's, or one
 * that only a bug can cause. `address` is for people. A statement's own errors (syntax, missing
 * parameter) are bugs, unless the statement is the user's: see translateQueryError.
 */
export function translateError(error: unknown, at: string | GraphAddress): Failure | null {
  if (!isNeo4jError(error)) return null;
  const address = typeof at === 'string' ? at : at.url;
  const { code } = error;
  const detail = `${code}: ${error.message}`;
  if (COMMIT_LOST.test(code) || DISK_FULL.test(fullMessage(error)))
    return failure('graph_disk_full', {}, detail);
  if (AUTHENTICATION.test(code)) {
    const isToken = typeof at !== 'string' && at.auth === 'bearer';
    return failure(isToken ? 'graph_token' : 'graph_auth', { address }, detail);
  }
  if (NO_DATABASE.test(code)) {
    const database = (typeof at === 'string' ? null : at.database) ?? 'home';
    return failure('graph_database', { address, database }, detail);
  }
  if (RIGHTS.test(code)) return failure('graph_rights', { reason: firstLine(error) }, detail);
  if (STATEMENT.test(code)) return null;
  if (code.startsWith('Neo.') || isConnectionError(code)) {
    return failure('graph_unreachable', { address, reason: firstLine(error) }, detail);
  }
  return null;
}

/** As translateError, for a statement that the user wrote: its errors are query_invalid. */
export function translateQueryError(error: unknown, address: string): Failure | null {
  if (!isNeo4jError(error)) return null;
  const detail = `${error.code}: ${error.message}`;
  if (error.code === 'Neo.ClientError.Statement.AccessMode')
    return failure('query_writes', {}, detail);
  const usersFault = STATEMENT.test(error.code) || LIMIT.test(error.code);
  if (usersFault && !RIGHTS.test(error.code)) {
    return failure('query_invalid', { reason: error.message.trim() }, detail);
  }
  return translateError(error, address);
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError;
}

/** The driver's own codes for a server that is not there or went away. */
function isConnectionError(code: string): boolean {
  return ['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'].includes(code);
}

function fullMessage(error: Error): string {
  const cause = error.cause instanceof Error ? fullMessage(error.cause) : '';
  return `${error.message} ${cause}`;
}

function firstLine(error: Error): string {
  const line = error.message.trim().split('\n', 1)[0] ?? '';
  // The message goes into a sentence that has its own full stop.
  return line.replace(/\.$/, '');
}
