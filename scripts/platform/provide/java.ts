import { StepFailure } from '../steps/step-failure.ts';
import type { Step } from '../steps/steps.ts';
import { aptInstall } from './apt.ts';
import { findProgram, outputOf } from './machine.ts';

/** Keycloak 26.7 runs on 17 and later. */
const OLDEST = 17;

const javaVersion = async (): Promise<number> => {
  const program = process.env['JAVA_HOME'] ? `${process.env['JAVA_HOME']}/bin/java` : findProgram('java');
  const text = program ? await outputOf(program, ['-version']) : null;
  return Number(/version "(\d+)/.exec(text ?? '')?.[1] ?? 0);
};

export const requireJava = async (step: Step): Promise<void> => {
  const version = await javaVersion();
  if (version >= OLDEST) return step.note(`Java ${version}`);
  await aptInstall(['default-jre-headless'], step.progress);
  const installed = await javaVersion();
  if (installed < OLDEST)
    throw new StepFailure(
      `Java ${installed || 'none'} is what this machine has`,
      `Install Java ${OLDEST} or newer, or point JAVA_HOME to one.`,
    );
};

export const requireMaven = async (step: Step): Promise<string> => {
  const found = findProgram('mvn');
  if (found) return found;
  await aptInstall(['maven'], step.progress);
  return findProgram('mvn') ?? 'mvn';
};
