import { createServer, type Server, type Socket } from 'node:net';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

/** As much of SMTP as Keycloak speaks, so that a spec can read what people are sent. */
export class MailSink {
  readonly #server: Server;
  readonly received: ReceivedMail[] = [];
  port = 0;

  constructor() {
    this.#server = createServer((socket) => this.#talk(socket));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the mail sink has no port');
    this.port = address.port;
    return this;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  to(address: string): ReceivedMail[] {
    return this.received.filter((mail) => mail.to === address);
  }

  #talk(socket: Socket): void {
    let [buffer, to, inData] = ['', '', false];
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 sink');
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          this.received.push(parseMail(to, line));
          inData = false;
          say('250 taken');
        } else if (/^DATA/i.test(line)) {
          inData = true;
          say('354 go on');
        } else {
          if (/^RCPT TO:/i.test(line)) to = /<([^>]+)>/.exec(line)?.[1] ?? '';
          say(/^QUIT/i.test(line) ? '221 bye' : '250 ok');
        }
      }
    });
    socket.on('error', () => socket.destroy());
  }
}

function parseMail(to: string, raw: string): ReceivedMail {
  const subject = decodeWords(/^Subject: ((?:.|\r\n[ \t])*)/m.exec(raw)?.[1] ?? '');
  const part = (type: string) => {
    const found = new RegExp(`Content-Type: ${type}[\\s\\S]*?\\r\\n\\r\\n([\\s\\S]*?)(?:\\r\\n--|$)`, 'i').exec(raw);
    const head = found?.[0].slice(0, found[0].indexOf('\r\n\r\n')) ?? '';
    return decodeBody(found?.[1] ?? '', /quoted-printable/i.test(head) ? 'quoted-printable' : /base64/i.test(head) ? 'base64' : 'plain');
  };
  return { to, subject, text: part('text/plain'), html: part('text/html'), raw };
}

function decodeBody(body: string, encoding: 'quoted-printable' | 'base64' | 'plain'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes =
    encoding === 'plain'
      ? body
      : body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function decodeWords(header: string): string {
  return header
    .replace(/\r\n[ \t]/g, '')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=\s*/gi, (_, kind: string, value: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(value, 'base64').toString('utf8')
        : decodeBody(value.replaceAll('_', ' '), 'quoted-printable'),
    )
    .trim();
}
