import type { HealthProbe } from './health.ts';

/** One long-running part of the platform, as data: started, watched, recorded and stopped in the same way for all. */
export interface Service {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  health: HealthProbe;
  /** PostgreSQL waits for its clients on SIGTERM and ends them on SIGINT. */
  stopSignal?: 'SIGTERM' | 'SIGINT';
  /** A server that refuses to run as root is lent an unprivileged user. */
  user?: { uid: number; gid: number };
  /** How long the first healthy answer may take. */
  patienceSeconds?: number;
}

/** What every process needs of the environment, and nothing of the secrets that others were given. */
export const plainEnvironment = (env: NodeJS.ProcessEnv = process.env): Record<string, string> => {
  const kept = ['PATH', 'HOME', 'USER', 'TMPDIR', 'JAVA_HOME', 'LC_ALL', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'];
  const entries = kept.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  return { LANG: 'C.UTF-8', TZ: 'UTC', ...(Object.fromEntries(entries) as Record<string, string>) };
};
