import fs from 'node:fs';
import { parse } from 'yaml';
import { inWorkspace } from '../settings/workspace.ts';

export interface ComposeService {
  image: string;
  command?: string;
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  extends?: { file: string; service: string };
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  network_mode?: string;
}

const fill = (text: string, variables: Record<string, string>): string =>
  text.replace(/\$\{([A-Z0-9_]+)(?::-([^}]*))?\}/g, (_, name: string, fallback: string | undefined) => {
    const value = variables[name] || fallback;
    if (value === undefined && variables[name] === undefined)
      throw new Error(`docker-compose.yml asks for ${name}, which the start does not give`);
    return value ?? '';
  });

/** The services with every variable filled in, as an engine would see them. */
export const readComposeFile = (variables: Record<string, string>, name = 'docker-compose.yml'): Record<string, ComposeService> => {
  const text = fs.readFileSync(inWorkspace(name), 'utf8');
  const withoutComments = text.replace(/^\s*#.*$/gm, '');
  const file = parse(fill(withoutComments, variables), { merge: true }) as { services: Record<string, ComposeService> };
  // An engine hands over text, whatever the file's own syntax made of it; a name without a value is handed on where there is one.
  const asText = (environment: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(environment).flatMap(([key, value]) => {
        const given = value ?? variables[key];
        return given === undefined ? [] : [[key, String(given)]];
      }),
    );
  return Object.fromEntries(
    Object.entries(file.services).map(([name, service]) => [name, { ...service, environment: asText(service.environment ?? {}) }]),
  );
};
