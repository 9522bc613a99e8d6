import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createServer } from 'node:tls';

/** Self-signed, for localhost and 127.0.0.1, until 2126; it protects nothing. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUVGWIM+dbFAkICiY/ANdxKO2IFrowCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTAxMTEzNVoYDzIxMjYxMTAx
MDExMTM1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS9lfCIlI13IpOe2XSWdU+/QqxdxX1jvDz6uPRwQMPYJVN9pkybYfaE
+daxBmAc6JOwb40bcOFN5qynwZHlJkfKo28wbTAdBgNVHQ4EFgQUvJs3BQdIR3Xv
fCXc/EEs2z1FzkQwHwYDVR0jBBgwFoAUvJs3BQdIR3XvfCXc/EEs2z1FzkQwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAJxGt19GO3irMthkE1ZzVCjd802DMKJvPmrU7f+QnaOYAiEA
4hWRVKJoGqeFVp+brQDiCUv0Uz5LGbLeq51/9vM6Cdw=
-----END CERTIFICATE-----`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPAnUXPL/JREIPIgc
n/BEnVoqHtcD5JKZUtV6GrDY3zqhRANCAAS9lfCIlI13IpOe2XSWdU+/QqxdxX1j
vDz6uPRwQMPYJVN9pkybYfaE+daxBmAc6JOwb40bcOFN5qynwZHlJkfK
-----END PRIVATE KEY-----`;

export interface Proxy {
  port: number;
  close(): void;
}

/** Speaks TLS to clients and passes what they say on to the plain port `to`. */
export async function startTlsProxy(to: number): Promise<Proxy> {
  const open = new Set<Socket>();
  const server = createServer({ cert: CERTIFICATE, key: KEY }, (client) => {
    const behind = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
    }
  });
  // A client that does not trust the certificate hangs up in the middle of the handshake.
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
