import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

/** A port nobody listens on at this moment. */
export const freePort = async (): Promise<number> => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};
