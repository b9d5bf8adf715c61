import { type Command, InvalidArgumentError } from 'commander';
import { CliError } from '../cli-error.ts';
import { withDatabase } from '../postgres/connect.ts';
import { parseDemo } from './demo.ts';
import { seedCommunity } from './seed.ts';

interface SeedCommandOptions {
  readonly users: number;
  readonly posts?: number;
  readonly seed: string;
  readonly demo?: string;
  readonly pictures?: string;
  readonly quiet?: boolean;
}

/** `gps seed`: a community to look at, in the local profile only. */
export function registerSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('Make a believable community of invented people (local profile only); a second run changes nothing')
    .requiredOption('--users <n>', 'how many people, 10 to 200000', wholeNumber(10, 200_000))
    .option('--posts <n>', 'how many posts; ten per person when left out', wholeNumber(0, 2_000_000))
    .option('--seed <text>', 'the same text makes the same community', 'grand-prix')
    .option('--demo <list>', 'demo accounts that get a full feed, as name=<uuid>,name=<uuid>; known ones when left out')
    .option('--pictures <folder>', 'draw pictures for posts and avatars into the folder where the API keeps them (MEDIA_DIR)')
    .option('--quiet', 'print the summary only')
    .action(async (options: SeedCommandOptions) => {
      if (process.env['GPS_PROFILE'] !== 'local')
        throw new CliError(`Seeding is for the local profile only, and GPS_PROFILE is ${process.env['GPS_PROFILE'] ?? 'not set'}.`);
      const began = performance.now();
      const demo = parseDemo(options.demo ?? '');
      const settings = {
        seed: options.seed,
        users: options.users,
        posts: options.posts ?? options.users * 10,
        demo,
        pictures: options.pictures,
      };
      await withDatabase((client) => seedCommunity(client, settings, options.quiet ? () => undefined : (line) => console.log(line)));
      console.log(`Done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    });
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}
