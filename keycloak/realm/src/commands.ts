import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { AdminApi } from './admin-api.ts';
import { ensureDemoAccounts } from './demo-accounts.ts';
import { withoutFederation } from './federation/with-federation.ts';
import { lintRealm } from './lint.ts';
import { readLiveRealm } from './live-realm.ts';
import { formatRealm, normaliseRealm } from './normalise.ts';
import { MissingSettingsError, withDerivedSettings, type Environment } from './placeholders.ts';
import { describeChange, type Change } from './plan.ts';
import { readRealmFile, REALM_FILE } from './realm-file.ts';
import { apply, plan, wantedRealm } from './reconcile.ts';
import { restorePlaceholders } from './restore-placeholders.ts';
import { adminSettings } from './settings.ts';

interface FileOption {
  readonly file: string;
}

/** `gps realm ...`: the realm in git and the realm in Keycloak, kept the same. */
export function registerRealmCommands(program: Command, environment: Environment = process.env): void {
  const realm = program.command('realm').description('Keep Keycloak’s realm as realm-export.json says');
  const command = (name: string, description: string) =>
    realm.command(name).description(description).option('--file <path>', 'realm file', REALM_FILE);

  command('plan', 'show what apply would change').action(async ({ file }: FileOption) => {
    show(await plan(...(await open(file, environment))), 'the realm is as the file says');
  });
  command('apply', 'create the realm or bring it to what the file says').action(async ({ file }: FileOption) => {
    const { created, changes } = await apply(...(await open(file, environment)), (change) => print(describeChange(change).join('\n')));
    print(created ? 'the realm was created' : changes.length === 0 ? 'the realm is as the file says' : `${changes.length} changed`);
  });
  command('drift', 'like plan; ends with code 2 when the realm differs').action(async ({ file }: FileOption) => {
    const changes = await plan(...(await open(file, environment)));
    show(changes, 'no drift');
    if (changes.length > 0) process.exitCode = 2;
  });
  command('export', 'print the realm in the form that is kept in git')
    .option('--output <path>', 'write to a file')
    .action(async ({ file, output }: FileOption & { output?: string }) => {
      const written = await exportRealm(new AdminApi(adminSettings(environment)), file, environment);
      if (output) await writeFile(output, written);
      else process.stdout.write(written);
    });
  command('lint', 'check the file against the security rules').action(async ({ file }: FileOption) => {
    const findings = lintRealm(await readRealmFile(file));
    for (const finding of findings) print(`${finding.rule}: ${finding.message}`);
    if (findings.length > 0) process.exitCode = 1;
    else print('no findings');
  });
  realm
    .command('demo-accounts')
    .description('create the demo accounts (local profile only)')
    .action(() => demoAccounts(environment));
}

/** The living realm with the file's placeholders back in their places. */
export async function exportRealm(api: AdminApi, file: string, environment: Environment): Promise<string> {
  const live = await readLiveRealm(api);
  if (!live) throw new Error(`there is no realm ${api.realm} at ${api.url}`);
  return formatRealm(
    normaliseRealm(restorePlaceholders(withoutFederation(live), await readRealmFile(file), withDerivedSettings(environment))),
  );
}

async function open(file: string, environment: Environment): Promise<[AdminApi, ReturnType<typeof wantedRealm>]> {
  const read = await readRealmFile(file);
  return reportAllMissing(
    () => adminSettings(environment),
    () => wantedRealm(read, withDerivedSettings(environment)),
    (settings, wanted) => [new AdminApi(settings), wanted],
  );
}

/** Both checks run before either complains, so that one line names everything that is missing. */
function reportAllMissing<A, B, R>(first: () => A, second: () => B, both: (a: A, b: B) => R): R {
  const missing: string[] = [];
  const collect = <T>(check: () => T): T | null => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof MissingSettingsError)) throw error;
      missing.push(...error.names);
      return null;
    }
  };
  const a = collect(first);
  const b = collect(second);
  if (missing.length > 0 || a === null || b === null) throw new MissingSettingsError(missing);
  return both(a, b);
}

async function demoAccounts(environment: Environment): Promise<void> {
  const missing = ['GPS_DEMO_PASSWORD', 'GPS_DEMO_TOTP_SECRET'].filter((name) => !environment[name]);
  if (missing.length > 0) throw new MissingSettingsError(missing);
  const api = new AdminApi(adminSettings(environment));
  const accounts = await ensureDemoAccounts(api, {
    profile: environment['GPS_PROFILE'],
    password: environment['GPS_DEMO_PASSWORD'] ?? '',
    totpSecret: environment['GPS_DEMO_TOTP_SECRET'] ?? '',
  });
  for (const account of accounts)
    print(`${account.username.padEnd(8)}${account.role.padEnd(16)}${account.userId}  ${account.created ? 'created' : 'already there'}`);
}

function show(changes: readonly Change[], nothing: string): void {
  for (const change of changes) print(describeChange(change).join('\n'));
  if (changes.length === 0) print(nothing);
}

function print(line: string): void {
  console.log(line);
}
