import { SETTINGS } from './settings.schema.js';

/** docs/settings.md */
export function settingsPage(): string {
  const rows = Object.entries(SETTINGS).map(([name, { type, default: standard, description, sensitive, requiredInProduction }]) => {
    const shown =
      typeof standard === 'string'
        ? standard === ''
          ? 'empty'
          : `\`${standard}\``
        : standard
          ? 'see description'
          : type.safeParse(undefined).success
            ? 'none'
            : '**required**';
    return `| \`${name}\` | ${shown}${requiredInProduction ? '; required in production' : ''} | ${sensitive ? 'yes' : ''} | ${description.replaceAll('|', '\\|')} |`;
  });
  return `# Settings of the API

Made from \`apps/api/src/config/settings.schema.ts\` by \`npm run schema -w @gps/api\`. Each process reads them from its environment
at start and nowhere else. If any is missing or wrong, the process ends with one line that lists all of them (exit code 78).

| name | default | secret | what it is |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
