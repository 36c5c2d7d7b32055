import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Which server is tried: the API alone, the whole of `npm start`, or the barest echo. */
export type ServerKind = 'light' | 'whole' | 'echo';

const COMMANDS: Readonly<Record<ServerKind, readonly string[]>> = {
  light: ['--expose-gc', '--import', 'tsx', path.join('bench', 'room', 'light-server.ts')],
  echo: ['--import', 'tsx', path.join('bench', 'classes', 'echo-server.ts')],
  whole: [path.join('scripts', 'start.mjs')],
};
const OPEN = /open at http:\/\/[^:\s]+:(\d+)/;
const FAULTS = `./${path.posix.join('bench', 'room', 'faults.mjs')}`;

/** A server in a process of its own, on 127.0.0.1, that can be killed and started again on the same port and data. */
export class ServerProcess {
  /** 0 until it was open once. */
  port: number;
  /** How far its clock is ahead of this machine's. */
  aheadMs = 0;
  /** What it said on its streams, the last of it. */
  said = '';
  private child: ChildProcess | undefined;

  constructor(
    readonly kind: ServerKind,
    readonly dataDir: string,
    port = 0,
  ) {
    this.port = port;
  }

  /** Starts it and waits until it listens. Throws with what it said where it ends before that. */
  async start(): Promise<void> {
    const { npm_lifecycle_event: _, NODE_ENV: __, VITEST: ___, ...env } = process.env;
    const child = spawn(process.execPath, ['--import', FAULTS, ...COMMANDS[this.kind]], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...env,
        NODE_ENV: 'production',
        DATA_DIR: this.dataDir,
        PORT: String(this.port),
        HOST: '127.0.0.1',
        // Phones say what network they are in, as a proxy would.
        TRUST_PROXY: '1',
        SOAK_AHEAD_MS: String(this.aheadMs),
      },
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const hear = (text: string): void => {
        this.said = (this.said + text).slice(-8_000);
        const port = OPEN.exec(this.said)?.[1];
        if (port === undefined) return;
        this.port = Number(port);
        resolve();
      };
      this.said = '';
      child.stdout?.setEncoding('utf8').on('data', hear);
      child.stderr?.setEncoding('utf8').on('data', hear);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${this.said}`)));
    });
  }

  /** Kills it as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Tells it to stop, and gives how many milliseconds it took. */
  async stop(): Promise<number> {
    const began = performance.now();
    await this.end('SIGTERM');
    return performance.now() - began;
  }

  /** Lets its clock jump on. */
  sleep(milliseconds: number): void {
    this.aheadMs += milliseconds;
    this.child?.send({ aheadMs: this.aheadMs });
  }

  /** Fills its disk, or gives it room again. */
  fill(full: boolean): void {
    this.child?.send({ full });
  }

  /** Bytes of its heap in use after a collection. */
  async heapUsed(): Promise<number> {
    const told = once(this.child!, 'message');
    this.child?.send('heap');
    const [{ heapUsed }] = (await told) as [{ heapUsed: number }];
    return heapUsed;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
