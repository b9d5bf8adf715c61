#!/usr/bin/env node
import { Command } from 'commander';
import { registerAuditCommands } from './audit/audit.command.ts';
import { CliError, oneLine } from './cli-error.ts';
import { registerF1Commands } from './f1/f1.command.ts';
import { registerSeedCommand } from './seed/seed.command.ts';

const program = new Command('gps')
  .description(
    'Grand Prix Social on the command line.\n\nSettings come from the environment: DATABASE_OWNER_URL (else DATABASE_URL), F1_DATA_DIR, GPS_PROFILE; realm commands read KEYCLOAK_URL and what `gps realm --help` names.',
  )
  .showHelpAfterError('(gps --help lists the commands)')
  .configureHelp({ sortSubcommands: true });

try {
  registerAuditCommands(program);
  registerF1Commands(program);
  registerSeedCommand(program);
  const { registerRealmCommands } = await import('@gps/realm');
  // The realm package sees another release of commander, whose types differ where it does not matter.
  registerRealmCommands(program as unknown as Parameters<typeof registerRealmCommands>[0]);
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof CliError ? error.message : oneLine(error));
  process.exitCode = 1;
}
