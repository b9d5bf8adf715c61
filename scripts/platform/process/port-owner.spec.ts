import { spawn, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { choosePorts } from '../settings/ports.ts';
import { requireFreePorts } from '../steps/free-ports.ts';
import { portOwner } from './port-owner.ts';

const listenHere = async (): Promise<net.Server> => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const portOf = (server: net.Server): number => (server.address() as net.AddressInfo).port;

const listenElsewhere = async (): Promise<{ child: ChildProcess; port: number }> => {
  const program =
    "/* somebody-elses-server */ const s = require('net').createServer().listen(0, '127.0.0.1', () => console.log(s.address().port))";
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, port: Number(chunk.toString()) };
};

describe('the owner of a port', () => {
  it('is nobody when nobody listens', async () => {
    const server = await listenHere();
    const port = portOf(server);
    await new Promise((resolve) => server.close(resolve));
    expect(portOwner(port)).toBeNull();
  });

  it('is named with process and command', async () => {
    const { child, port } = await listenElsewhere();
    try {
      expect(portOwner(port)?.pid).toBe(child.pid);
      expect(portOwner(port)?.command).toContain('somebody-elses-server');
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('stands in the one line that stops a start', async () => {
    const { child, port } = await listenElsewhere();
    try {
      const ports = choosePorts({ GPS_PORT_WEB: String(port) });
      expect(() => requireFreePorts(ports, ['web'])).toThrow(
        new RegExp(`port ${port} \\(web\\) is taken by process ${child.pid} \\(.*somebody-elses-server`),
      );
    } finally {
      child.kill('SIGKILL');
    }
  });
});
