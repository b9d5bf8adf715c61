import { bench } from '../bench/main.ts';

try {
  process.exit(await bench(process.argv.slice(2)));
} catch (error) {
  console.error(`✗ Bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
