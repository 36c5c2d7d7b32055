import http from 'node:http';

/** An answer that came in whole. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What a stream told: the `id:` of a message and the text of its `data:`. */
export type Hear = (id: string, data: string) => void;

/** An open stream. */
export interface Stream {
  readonly close: () => void;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 512 });

/** A browser with its cookies, in a network that it may leave for another. */
export class Browser {
  readonly jar = new Map<string, string>();

  constructor(
    readonly port: () => number,
    public address: string,
  ) {}

  /** Sends a request and reads the answer. Rejects where the line breaks before the answer is in. */
  send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = this.request(method, path, body === undefined ? {} : { 'content-type': 'application/json' });
      const failed = (error: Error): void => {
        // A line kept open since the last request may have been closed at the other end meanwhile.
        if (request.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
          resolve(this.send(method, path, body));
        else reject(error);
      };
      request.once('error', failed).once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.once('error', reject).once('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.once('close', () => reject(new Error('The line broke.')));
      });
      request.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** Opens a stream; `onEnd` is called once, when it ended or could not be opened. */
  listen(path: string, lastEventId: string | undefined, hear: Hear, onEnd: () => void): Stream {
    const request = this.request('GET', path, lastEventId === undefined ? {} : { 'last-event-id': lastEventId }, true);
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      request.destroy();
      onEnd();
    };
    request.once('error', end).once('response', (response) => {
      if (response.statusCode !== 200) return end();
      readEvents(response, hear);
      response.once('end', end).once('error', end).once('close', end);
    });
    request.end();
    const close = (): void => {
      isOver = true;
      request.destroy();
    };
    return { close };
  }

  private request(method: string, path: string, headers: http.OutgoingHttpHeaders, alone = false): http.ClientRequest {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = http.request({
      host: '127.0.0.1',
      port: this.port(),
      method,
      path,
      agent: alone ? false : agent,
      headers: { ...headers, 'x-forwarded-for': this.address, ...(cookie !== '' && { cookie }) },
    });
    // Also once it has been let go of, a line that breaks is no fault of ours.
    request.on('error', () => undefined);
    request.once('response', (response) => this.remember(response.headers['set-cookie'] ?? []));
    return request;
  }

  private remember(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.jar.set(name, value);
    }
  }
}

const readEvents = (response: http.IncomingMessage, hear: Hear): void => {
  let rest = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    rest += chunk;
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const block = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (!block.startsWith('id: ')) continue;
      const at = block.indexOf('\ndata: ');
      hear(block.slice(4, block.indexOf('\n')), block.slice(at + 7));
    }
  });
};
