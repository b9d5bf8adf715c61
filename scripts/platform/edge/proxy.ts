import http from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import { forwardedHeaders, withoutHopByHop } from './forwarded.ts';
import { isInternal, routeOf, type Upstreams } from './routes.ts';

const unavailable = JSON.stringify({
  errors: [{ message: 'The service is not reachable at the moment.', extensions: { code: 'edge.unavailable' } }],
});

const hidden = JSON.stringify({ errors: [{ message: 'There is nothing here.', extensions: { code: 'edge.not_found' } }] });

const requestOptions = (request: http.IncomingMessage, upstreams: Upstreams, agent: http.Agent | false): http.RequestOptions => {
  const { upstream, path } = routeOf(request.url ?? '/', upstreams);
  const headers = forwardedHeaders(request.headers, request.socket);
  return { host: upstream.hostname, port: upstream.port, method: request.method, path, headers, agent };
};

const forward = (agent: http.Agent, upstreams: Upstreams) => (request: http.IncomingMessage, response: http.ServerResponse) => {
  if (isInternal(request.url ?? '/')) {
    response.writeHead(404, { 'content-type': 'application/json' }).end(hidden);
    return;
  }
  const upstream = http.request(requestOptions(request, upstreams, agent), (answer) => {
    response.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers));
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  upstream.on('error', () => {
    if (response.headersSent) return response.destroy();
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' }).end(unavailable);
  });
  // A caller that goes away takes its request with it.
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
};

const rawHead = (answer: http.IncomingMessage): string => {
  const lines = answer.rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${answer.rawHeaders[index + 1]}`] : []));
  return `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines.join('\r\n')}\r\n\r\n`;
};

const upgrade = (upstreams: Upstreams) => (request: http.IncomingMessage, socket: Duplex, head: Buffer) => {
  if (isInternal(request.url ?? '/')) return void socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  const options = requestOptions(request, upstreams, false);
  const headers = {
    ...(options.headers as http.OutgoingHttpHeaders),
    connection: 'Upgrade',
    upgrade: request.headers.upgrade ?? 'websocket',
  };
  const upstream = http.request({ ...options, headers });
  upstream.on('upgrade', (answer, upstreamSocket, upstreamHead) => {
    socket.write(rawHead(answer));
    socket.write(upstreamHead);
    upstreamSocket.write(head);
    upstreamSocket.pipe(socket).pipe(upstreamSocket);
    const end = (): void => {
      socket.destroy();
      upstreamSocket.destroy();
    };
    for (const side of [socket, upstreamSocket]) side.on('error', end).on('close', end);
    (socket as Socket).setTimeout?.(0);
  });
  upstream.on('response', (answer) => {
    socket.write(rawHead(answer));
    answer.pipe(socket);
  });
  upstream.on('error', () => socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n'));
  socket.on('error', () => upstream.destroy());
  upstream.end();
};

/** One public address in front of both APIs, as the load balancer is elsewhere. */
export const createEdge = (upstreams: Upstreams): http.Server => {
  // The agent heeds the upstreams' Keep-Alive hint, so it does not reuse a connection that is about to close.
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256, timeout: 65_000 });
  const server = http.createServer(forward(agent, upstreams));
  server.on('upgrade', upgrade(upstreams));
  server.on('clientError', (_error, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
  return server;
};
