import { unescapeHtml } from './html.ts';

interface Form {
  readonly action: string;
  readonly fields: URLSearchParams;
}

/** A person's browser without the browser: cookies, forms, redirects; stops where Keycloak sends it elsewhere. */
export class Visitor {
  readonly #origin: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #cookies = new Map<string, { name: string; value: string; path: string }>();
  page = '';
  status = 0;
  /** Where Keycloak sent the person in the end, if away from itself. */
  left: URL | null = null;

  /** @param headers sent with every request, such as the address a proxy would name */
  constructor(origin: string, headers: Readonly<Record<string, string>> = {}) {
    this.#origin = new URL(origin).origin;
    this.#headers = headers;
  }

  async open(url: string | URL): Promise<this> {
    return this.#follow(await this.#fetch(new URL(url), {}));
  }

  /** Fills in the form on the page; hidden fields are sent as they are. */
  async submit(fields: Record<string, string>, formContaining = ''): Promise<this> {
    const form = this.#form(formContaining);
    for (const [name, value] of Object.entries(fields)) form.fields.set(name, value);
    return this.#follow(await this.#fetch(new URL(form.action, this.#origin), { method: 'POST', body: form.fields }));
  }

  asksFor(name: string): boolean {
    return new RegExp(`name="${name}"`).test(this.page);
  }

  /** What a reader sees, in one line. */
  get text(): string {
    return unescapeHtml(this.page.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** A second browser with the same cookies as this one has now. */
  copy(): Visitor {
    const copy = new Visitor(this.#origin, this.#headers);
    for (const [name, value] of this.#cookies) copy.#cookies.set(name, value);
    return copy;
  }

  #form(containing: string): Form {
    const forms = [...this.page.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([html]) => html);
    const html = forms.find((candidate) => candidate.includes(containing) && /action="/.test(candidate));
    const action = html ? /<form\b[^>]*\baction="([^"]*)"/.exec(html)?.[1] : undefined;
    if (!html || action === undefined) throw new Error(`no form on the page: ${this.text.slice(0, 300)}`);
    const fields = new URLSearchParams();
    for (const [input] of html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
      const name = /\bname="([^"]*)"/.exec(input)?.[1];
      if (name) fields.set(name, unescapeHtml(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''));
    }
    return { action: unescapeHtml(action), fields };
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const sent = [...this.#cookies.values()].filter((cookie) => url.pathname.startsWith(cookie.path));
    const cookie = sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, 'accept-language': 'en', ...this.#headers } });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const ended = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute)) || value === '';
    // Each realm has cookies of the same names below its own path.
    const path = attributes.map((attribute) => /^\s*path=(.*)$/i.exec(attribute)?.[1]).find(Boolean) ?? '/';
    if (ended) this.#cookies.delete(`${path} ${name}`);
    else this.#cookies.set(`${path} ${name}`, { name, value, path });
  }

  async #follow(response: Response, hops = 0): Promise<this> {
    const location = response.headers.get('location');
    if (location === null) {
      [this.page, this.status, this.left] = [await response.text(), response.status, null];
      return this;
    }
    const target = new URL(location, response.url || this.#origin);
    if (target.origin !== this.#origin) {
      [this.page, this.status, this.left] = ['', response.status, target];
      return this;
    }
    if (hops > 12) throw new Error(`redirected in circles at ${target.href}`);
    return this.#follow(await this.#fetch(target, {}), hops + 1);
  }
}
