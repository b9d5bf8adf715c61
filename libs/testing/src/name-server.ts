import type { AddressInfo } from 'node:net';
import dns, { type UDPServer } from 'dns2';

const { Packet, createUDPServer } = dns;

/** What a name answers: its TXT records, that there is no such name, half of an answer, or nothing at all. */
export type Answer = readonly string[] | 'no such name' | 'half' | 'nothing';

/** What is longer stands in a record in pieces. */
const PIECE = /[^]{1,255}/g;

/** A name server of the tests: it knows the names it was told, and refuses all others, so that the next server is asked. */
export class NameServer {
  readonly names = new Map<string, Answer>();
  /** Names that were asked for, each time. */
  readonly asked: string[] = [];
  readonly #server: UDPServer = createUDPServer((request, send) => {
    const [question] = request.questions;
    const name = question?.name.toLowerCase() ?? '';
    this.asked.push(name);
    const answer = this.names.get(name);
    if (answer === 'nothing') return;
    const response = Packet.createResponseFromRequest(request);
    response.header.aa = answer ? 1 : 0;
    if (!answer) response.header.rcode = Packet.RCODE.REFUSED;
    else if (answer === 'half') return void send(response.toBuffer().subarray(0, 14));
    else if (answer === 'no such name') response.header.rcode = Packet.RCODE.NXDOMAIN;
    else
      for (const text of answer)
        response.answers.push(
          Object.assign(new Packet.Resource(question?.name ?? '', Packet.TYPE.TXT, Packet.CLASS.IN, 1), {
            data: text.match(PIECE) ?? [''],
          }),
        );
    void send(response);
  });

  /** Answers its address, e.g. `127.0.0.1:8053`; without a port it takes a free one. */
  async start(port = 0): Promise<string> {
    await this.#server.listen(port, '127.0.0.1');
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
  }
}
