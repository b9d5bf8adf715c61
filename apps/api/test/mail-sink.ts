import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface SunkMail {
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/** A mail server in the test process that keeps what it is given. */
export class MailSink {
  readonly mails: SunkMail[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<MailSink> {
    const server = createServer((socket) => started.serve(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const started = new MailSink(server, `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return started;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    let rest = '';
    let message: string[] | null = null;
    socket.on('error', () => undefined);
    socket.write('220 sink\r\n');
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (message === null) {
          if (line === 'DATA') message = [];
          socket.write(line === 'DATA' ? '354 go\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
        } else if (line === '.') {
          this.mails.push(read(message.join('\r\n')));
          message = null;
          socket.write('250 taken\r\n');
        } else message.push(line);
      }
    });
  }
}

function read(message: string): SunkMail {
  const header = (name: string): string => new RegExp(`^${name}: ((?:.|\\r\\n )*)`, 'm').exec(message)?.[1] ?? '';
  const part = (type: string): string => decoded(new RegExp(`${type}[^]*?\\r\\n\\r\\n([^]*?)--`).exec(message)?.[1] ?? '');
  const subject = [...header('Subject').matchAll(/=\?UTF-8\?B\?(.*?)\?=/g)].map(([, word]) => decoded(word ?? '')).join('');
  return {
    to: header('To').replace(/[<>]/g, ''),
    language: header('Content-Language'),
    subject,
    text: part('text/plain'),
    html: part('text/html'),
  };
}
