import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

// The nearest one, wherever the API was built to.
const file = findPackageJSON('..', import.meta.url);
const manifest = file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as { version?: string });

export const PRODUCT_VERSION = manifest.version ?? '?';
