/** One event of a text/event-stream. */
export interface ServerEvent {
  event: string;
  data: string;
}

/**
 * Reads a text/event-stream as it arrives, in pieces cut anywhere. Comments (lines that start with a
 * colon) keep the connection alive and are left out. After the HTML standard, section 9.2.6.
 */
export class ServerEventReader {
  private rest = '';
  private event = '';
  private data: string[] = [];

  /** Returns the events that the piece completes. */
  push(piece: string): ServerEvent[] {
    const text = this.rest + piece;
    // A carriage return at the end may be half of a line end.
    const complete = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = complete.split(/\r\n|\n|\r/);
    this.rest = (lines.pop() ?? '') + text.slice(complete.length);
    return lines.flatMap((line) => this.readLine(line));
  }

  private readLine(line: string): ServerEvent[] {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.event = value;
    if (field === 'data') this.data.push(value);
    return [];
  }

  private dispatch(): ServerEvent[] {
    const { event, data } = this;
    this.event = '';
    this.data = [];
    return data.length === 0 ? [] : [{ event: event || 'message', data: data.join('\n') }];
  }
}
