/** A caught message, as the mail catcher's REST interface gives it. */
export interface CaughtMail {
  readonly id: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly to: readonly { readonly address: string }[];
  readonly time?: string;
}

/** Reads what the platform sent on this machine. `url` is the catcher's address, e.g. `http://localhost:8025`. */
export class MailCatcher {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Messages to `address`, oldest first. */
  async to(address: string): Promise<CaughtMail[]> {
    const response = await fetch(`${this.#url}/api/email`);
    if (!response.ok) throw new Error(`The mail catcher answered ${response.status}`);
    const all = (await response.json()) as CaughtMail[];
    return all.filter((mail) => mail.to.some((to) => to.address.toLowerCase() === address.toLowerCase()));
  }

  /** Waits for the next message to `address` beyond the first `after`; fails after `timeoutMs`. */
  async next(address: string, after = 0, timeoutMs = 20_000): Promise<CaughtMail> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = (await this.to(address))[after];
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`No message number ${after + 1} reached ${address} within ${timeoutMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}

/** The first link of a message that contains `part`. */
export function linkIn(mail: CaughtMail, part: string): string {
  const links = (mail.text ?? mail.html ?? '').match(/https?:\/\/[^\s"'<>]+/g) ?? [];
  const link = links.find((candidate) => candidate.includes(part));
  if (!link) throw new Error(`No link with "${part}" in "${mail.subject}"`);
  return link.replaceAll('&amp;', '&');
}
