export { registerRealmCommands } from './commands.ts';
