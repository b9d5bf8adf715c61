import { hostname } from 'node:os';
import { type Mail, Mailer } from './mailer.js';
import { mimeMessage } from './mime-message.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const NAME = 'Grand Prix Social';
/** Nothing that could end the address and begin a command. */
const ADDRESS = /^[^\s<>\r\n]{1,254}@[^\s<>\r\n]{1,253}$/;

/** `smtp://user:password@host:587` (encrypted where the server offers it), `smtps://host:465` (encrypted from the start). */
export class SmtpMailer extends Mailer {
  private readonly server: URL;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.server = new URL(url);
  }

  async send(mail: Mail): Promise<void> {
    if (!ADDRESS.test(mail.to)) throw new Error('no address that mail could be sent to');
    const { hostname: host, port, protocol } = this.server;
    const tls = protocol === 'smtps:';
    const dialogue = SmtpDialogue.open(host, Number(port) || (tls ? 465 : 587), tls);
    try {
      await this.greet(dialogue, host, tls);
      await dialogue.say(`MAIL FROM:<${this.from}>`, 250);
      await dialogue.say(`RCPT TO:<${mail.to}>`, 250, 251);
      await dialogue.say('DATA', 354);
      const message = mimeMessage(mail, { address: this.from, name: NAME });
      // A line that is one dot would end the message.
      await dialogue.say(`${message.replace(/^\./gm, '..')}\r\n.`, 250);
      await dialogue.say('QUIT', 221).catch(() => undefined);
    } finally {
      dialogue.end();
    }
  }

  private async greet(dialogue: SmtpDialogue, host: string, tls: boolean): Promise<void> {
    const hello = `EHLO ${hostname().replace(/[^\w.-]/g, '') || 'localhost'}`;
    const { username, password } = this.server;
    await dialogue.say(null, 220);
    const abilities = await dialogue.say(hello, 250);
    if (!tls && /^250[ -]STARTTLS$/im.test(abilities)) {
      await dialogue.say('STARTTLS', 220);
      await dialogue.secure(host);
      await dialogue.say(hello, 250);
    } else if (!tls && username) throw new Error('the mail server offers no encryption, so it is told no password');
    if (!username) return;
    const secret = `\0${decodeURIComponent(username)}\0${decodeURIComponent(password)}`;
    await dialogue.say(`AUTH PLAIN ${Buffer.from(secret).toString('base64')}`, 235);
  }
}
