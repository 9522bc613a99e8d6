/** The two IPC channels that the preload script and the transport share. */
export const CALL = 'knowloom:call';
export const EVENT = 'knowloom:event';
