import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { generatedFiles } from '../src/generated-files.js';

const files = (await generatedFiles('pages')).map((file) => [basename(file.path.pathname), file] as const);

test.each(files)('docs/%s is up to date (npm run schema -w @gps/api)', (_, { path, content }) => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});
