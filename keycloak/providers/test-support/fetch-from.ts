import { request } from 'node:http';

/** Like fetch, from an address of choice: every address of 127.0.0.0/8 is this machine. */
export function fetchFrom(localAddress: string): typeof fetch {
  return (input, init) =>
    new Promise((resolve, reject) => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const body = init?.body instanceof URLSearchParams ? init.body.toString() : undefined;
      if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
      const sent = request(String(input), { localAddress, method: init?.method ?? 'GET', headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const received = new Headers();
          for (const [name, values] of Object.entries(answer.headersDistinct))
            for (const value of values ?? []) received.append(name, value);
          resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 500, headers: received }));
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
}
