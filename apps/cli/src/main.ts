#!/usr/bin/env node
import { Command } from 'commander';
import { CliError, oneLine } from './cli-error.ts';
import { registerF1Commands } from './f1/f1.command.ts';

const program = new Command('gps')
  .description(
    'Grand Prix Social on the command line.\n\nSettings come from the environment: DATABASE_OWNER_URL (else DATABASE_URL), F1_DATA_DIR, GPS_PROFILE; for realm commands KEYCLOAK_URL and its administrator.',
  )
  .showHelpAfterError('(gps --help lists the commands)')
  .configureHelp({ sortSubcommands: true, showGlobalOptions: false });

registerF1Commands(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof CliError ? error.message : oneLine(error));
  process.exitCode = 1;
}
