import http from 'node:http';
import { operations } from './operations.ts';
import { subjectAddress } from './subject.ts';

export type OperationName = keyof typeof operations.operations;

export interface Sample {
  readonly posts: readonly string[];
  readonly handles: readonly string[];
  readonly tokens: readonly string[];
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });

function bodyOf(name: OperationName, turn: number, sample: Sample): string {
  const operation = operations.operations[name];
  const values: Record<string, unknown> = {
    after: null,
    postId: sample.posts[turn % sample.posts.length],
    handle: sample.handles[turn % sample.handles.length],
    body: `Lights out, lap ${turn}: three wide into turn one and nobody blinks.`,
  };
  const variables = Object.fromEntries(
    Object.entries(operation.variables).map(([key, value]) => [
      key,
      typeof value === 'string' ? values[value.replace(/[{}]/g, '')] : value,
    ]),
  );
  return JSON.stringify({ operationName: operation.operationName, query: operation.query, variables });
}

function ask(token: string, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const request = http.request(`${subjectAddress}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(response.statusCode === 200 && !text.includes('"errors":[')));
    });
    request.on('error', () => resolve(false));
    request.end(body);
  });
}

export interface Latencies {
  readonly sent: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Requests at a fixed rate whether or not the earlier ones are answered; a latency counts from the moment at which the request was due,
 * so waiting in our own queue is not left out.
 */
export async function steadyLoad(name: OperationName, perSecond: number, seconds: number, sample: Sample): Promise<Latencies> {
  const total = Math.max(1, Math.floor(perSecond * seconds));
  const begun = performance.now();
  const latencies: number[] = [];
  let failed = 0;
  let next = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - begun) / 1000) * perSecond));
      for (; next < due; next++) void one(next, begun + (next / perSecond) * 1000);
      if (next >= total) clearInterval(timer);
    }, 1);
    const one = async (turn: number, at: number): Promise<void> => {
      const right = await ask(sample.tokens[turn % sample.tokens.length] as string, bodyOf(name, turn, sample));
      if (!right) failed++;
      if (latencies.push(performance.now() - at) === total) resolve();
    };
  });
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] as number;
  return { sent: total, failed, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** `connections` callers, each of whom asks again as soon as it is answered. */
export async function closedLoad(name: OperationName, connections: number, seconds: number, sample: Sample): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let turn = 0;
  let answered = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const mine = turn++;
      if (!(await ask(sample.tokens[mine % sample.tokens.length] as string, bodyOf(name, mine, sample))))
        throw new Error(`${name}: an answer was an error`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return answered / seconds;
}
