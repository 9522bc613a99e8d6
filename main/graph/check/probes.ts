import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { failed, failure, ok, type Failure, type Result } from '../../../contract';

/** Where to knock. `tls`: null for a plain connection. */
export interface Knock {
  host: string;
  port: number;
  /** Whether the certificate must be trusted (+s) or may be self-signed (+ssc). */
  tls: 'trusted' | 'any' | null;
  timeoutMs: number;
}

/** Magic number, then the Bolt versions 5.0 to 5.8 and 4.4, newest first (Bolt handshake). */
const HANDSHAKE = Buffer.from('6060b017000808050000040400000000' + '00000000', 'hex');

/** Codes of OpenSSL and Node for a certificate that is there but not trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME|HOSTNAME_MISMATCH/;

/** The address of a host's name. Failure: graph_host_unknown. */
export async function findHost({ host, timeoutMs }: Knock): Promise<Result<string>> {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return ok(bare);
  const unknown = failed<string>(failure('graph_host_unknown', { host }));
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(unknown), timeoutMs);
    lookup(host)
      .then(({ address }) => resolve(ok(address)))
      .catch(() => resolve(unknown))
      .finally(() => clearTimeout(limit));
  });
}

/** Opens the port. Failures: graph_refused, graph_timeout, graph_unreachable. */
export function openPort(knock: Knock): Promise<Result<Socket>> {
  const { host, port, timeoutMs } = knock;
  const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port });
  return settle(socket, knock, {
    event: 'connect',
    onTimeout: () => failure('graph_timeout', { host, port, seconds: timeoutMs / 1000 }),
    onError: ({ code, message }) =>
      code === 'ECONNREFUSED'
        ? failure('graph_refused', { host, port })
        : code === 'ETIMEDOUT'
          ? failure('graph_timeout', { host, port, seconds: timeoutMs / 1000 })
          : failure('graph_unreachable', { address: `${host}:${port}`, reason: code ?? message }),
  });
}

/** Speaks TLS over an open connection. Failures: graph_certificate, graph_no_tls. */
export function startTls(socket: Socket, knock: Knock): Promise<Result<TLSSocket>> {
  const { host, port, tls } = knock;
  const name = host.replace(/^\[|\]$/g, '');
  const secure = connectTls({
    socket,
    host: name,
    ...(isIP(name) ? {} : { servername: name }),
    rejectUnauthorized: tls === 'trusted',
  });
  return settle(secure, knock, {
    event: 'secureConnect',
    onTimeout: () => failure('graph_no_tls', { host, port, reason: 'it says nothing' }),
    onError: ({ code = '', message }) =>
      CERTIFICATE.test(code)
        ? failure('graph_certificate', { host, reason: message.replace(/\.$/, '') }, code)
        : failure('graph_no_tls', { host, port, reason: code || message }, message),
  });
}

/** Shakes hands as a driver does; no secret is sent. Failure: graph_not_neo4j. */
export async function shakeHands(socket: Socket, knock: Knock): Promise<Result<string>> {
  const { host, port } = knock;
  const other = (reason: string) => failure('graph_not_neo4j', { host, port, reason });
  socket.write(HANDSHAKE);
  const answered = await settle(socket, knock, {
    event: 'data',
    onTimeout: () => other('it says nothing'),
    onError: ({ code, message }) => other(code ?? message),
  });
  if (!answered.ok) return answered;
  const answer = answered.data;
  if (!answer || answer.length < 4) return failed(other('its answer is too short'));
  if (answer.toString('latin1', 0, 4) === 'HTTP')
    return failed(other('it speaks HTTP, as Neo4j Browser’s port does'));
  // The version that it chose: 00, 00 or a range, minor, major.
  if (answer[0] !== 0) return failed(other('its answer is of another protocol'));
  if (answer.readUInt32BE(0) === 0)
    return failed(other('it speaks no version of Bolt from 4.4 on'));
  return ok(`Bolt ${answer[3] ?? 0}.${answer[2] ?? 0}`);
}

interface Settling {
  event: 'connect' | 'secureConnect' | 'data';
  onTimeout: () => Failure;
  onError: (error: NodeJS.ErrnoException) => Failure;
}

type Settled<S> = Result<S> & { data?: Buffer };

/** Waits for the event; a connection that is closed before it is an error. */
function settle<S extends Socket>(
  socket: S,
  { timeoutMs }: Knock,
  { event, onTimeout, onError }: Settling,
): Promise<Settled<S>> {
  return new Promise((resolve) => {
    const end = (settled: Settled<S>) => {
      clearTimeout(limit);
      socket.removeListener('error', fail).removeListener('close', close);
      // Later errors of a connection that is given up mean nothing.
      socket.on('error', () => {});
      if (!settled.ok) socket.destroy();
      resolve(settled);
    };
    const fail = (error: Error) => end(failed(onError(error)));
    const close = () => fail(new Error('it hangs up'));
    const limit = setTimeout(() => end(failed(onTimeout())), timeoutMs);
    socket.once('error', fail).once('close', close);
    socket.once(event, (data?: Buffer) => end({ ...ok(socket), ...(data && { data }) }));
  });
}
