import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const inter = 'node_modules/@fontsource-variable/inter/files';
const barlow = 'node_modules/@fontsource/barlow-condensed/files';

/** What the theme shares with the web: Keycloak serves only its own files, so they are copied and kept equal by a test. */
export const SHARED: readonly { from: string; to: string }[] = ['login', 'account'].flatMap((type) => [
  { from: 'libs/ui/src/tokens.css', to: `themes/grand-prix/${type}/resources/css/tokens.css` },
  { from: `${inter}/inter-latin-wght-normal.woff2`, to: `themes/grand-prix/${type}/resources/fonts/inter-latin.woff2` },
  { from: `${inter}/inter-latin-ext-wght-normal.woff2`, to: `themes/grand-prix/${type}/resources/fonts/inter-latin-ext.woff2` },
  {
    from: `${barlow}/barlow-condensed-latin-600-normal.woff2`,
    to: `themes/grand-prix/${type}/resources/fonts/barlow-condensed-latin.woff2`,
  },
  {
    from: `${barlow}/barlow-condensed-latin-ext-600-normal.woff2`,
    to: `themes/grand-prix/${type}/resources/fonts/barlow-condensed-latin-ext.woff2`,
  },
]);

if (import.meta.main) {
  for (const { from, to } of SHARED) {
    mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
    cpSync(path.join(root, from), path.join(root, to));
  }
}
