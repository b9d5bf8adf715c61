import { findProgram, outputOf } from '../provide/machine.ts';

/** An installed client without a running engine is no Docker. */
export const dockerAnswers = async (): Promise<boolean> => {
  const docker = findProgram('docker');
  if (!docker) return false;
  const server = await outputOf(docker, ['info', '--format', '{{.ServerVersion}}'], 5_000);
  return server !== null && /^\d+\./m.test(server) && (await outputOf(docker, ['compose', 'version'], 5_000)) !== null;
};
