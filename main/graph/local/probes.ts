import { connect } from 'node:net';

export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Magic number, then the Bolt versions 5.0 to 5.8 and 4.4, newest first (Bolt handshake). */
const HANDSHAKE = Buffer.from('6060b017000808050000040400000000' + '00000000', 'hex');

/** Whether a Bolt server answers the handshake at 127.0.0.1. No secret is sent. */
export function answersBolt(port: number, timeoutMs = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(timeoutMs, () => settle(false));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (data) => settle(data.length >= 4 && data.readUInt32BE(0) !== 0));
    socket.on('error', () => settle(false));
    socket.on('close', () => settle(false));
  });
}
