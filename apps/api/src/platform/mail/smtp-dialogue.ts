import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const PATIENCE = 15_000;

/** A refusal of the mail server. 5xx are for good, but whether a mail is worth another try is the caller's to say. */
export class SmtpRefused extends Error {
  override readonly name = 'SmtpRefused';
  constructor(
    readonly status: number,
    answer: string,
  ) {
    super(`the mail server answered ${answer.slice(0, 200)}`);
  }
}

/** One conversation with a mail server, RFC 5321. */
export class SmtpDialogue {
  private readonly lines: string[] = [];
  private rest = '';
  private wake: (() => void) | undefined;
  private failure: Error | undefined;

  private constructor(private socket: Socket) {
    this.follow();
  }

  static open(host: string, port: number, tls: boolean): SmtpDialogue {
    return new SmtpDialogue(tls ? connectTls({ host, port, servername: host }) : connectPlain({ host, port }));
  }

  /** From here on encrypted, the server's name proven. */
  secure(host: string): Promise<void> {
    this.socket.removeAllListeners();
    const plain = this.socket;
    return new Promise((resolve, reject) => {
      this.socket = connectTls({ socket: plain, servername: host }, resolve);
      this.socket.once('error', reject);
      this.follow();
    });
  }

  /** Sends a line and answers the reply, which must have one of the statuses. */
  async say(line: string | null, ...expected: readonly number[]): Promise<string> {
    if (line !== null) this.socket.write(`${line}\r\n`);
    const reply = await this.reply();
    const status = Number(reply.slice(0, 3));
    if (!expected.includes(status)) throw new SmtpRefused(status, reply);
    return reply;
  }

  end(): void {
    this.socket.destroy();
  }

  private follow(): void {
    this.socket.setTimeout(PATIENCE, () => this.socket.destroy(new Error('the mail server is silent')));
    this.socket.on('data', (chunk: Buffer) => {
      const parts = (this.rest + chunk.toString('utf8')).split('\r\n');
      this.rest = parts.pop() ?? '';
      this.lines.push(...parts);
      this.wake?.();
    });
    const over = (error?: Error): void => {
      this.failure ??= error ?? new Error('the mail server has hung up');
      this.wake?.();
    };
    this.socket.on('error', over);
    this.socket.on('close', () => over());
  }

  /** `250-first`, `250-second`, `250 last`. */
  private async reply(): Promise<string> {
    const reply: string[] = [];
    for (;;) {
      const line = this.lines.shift();
      if (line === undefined) {
        if (this.failure) throw this.failure;
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      reply.push(line);
      if (line[3] !== '-') return reply.join('\n');
    }
  }
}
