import { createEdge } from './proxy.ts';

const setting = (name: string): string => {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is missing`);
  process.exit(1);
};

const server = createEdge({ userApi: new URL(setting('USER_API')), adminApi: new URL(setting('ADMIN_API')) });
server.listen(Number(setting('PORT')), setting('HOST'));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
