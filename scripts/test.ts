// A folder and ports of its own: a platform that runs beside it is neither touched nor used. Set before anything reads it.
process.env['GPS_LOCAL_DIR'] ??= '.local/test';

const { runTests } = await import('./testing/run-tests.ts');

process.exit(await runTests(process.argv.slice(2)));
