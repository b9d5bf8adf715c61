import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { generatedFiles, KINDS } from './generated-files.js';

const kind = KINDS.find((name) => name === process.argv[2]);
if (!kind) throw new Error(`say which: ${KINDS.join(', ')}`);
for (const { path, content } of await generatedFiles(kind)) writeFileSync(path, content);
