import type { Settings } from './config/settings.js';

export interface GeneratedFile {
  readonly path: URL;
  readonly content: string;
}

/** What is made from the code and committed. Each kind needs a process of its own: Nest keeps every type that was ever imported. */
export const KINDS = ['user-schema', 'admin-schema', 'pages'] as const;
export type Kind = (typeof KINDS)[number];

/** Building a schema needs the list of features only, never a setting. */
const NO_SETTINGS = {} as Settings;
const file = (path: string): URL => new URL(`../${path}`, import.meta.url);

export async function generatedFiles(kind: Kind): Promise<GeneratedFile[]> {
  if (kind === 'pages') return pages();
  const { schemaOf, sdlOf } = await import('./platform/graphql/sdl.js');
  if (kind === 'user-schema') {
    const { UserApiModule } = await import('./user-api.module.js');
    return [{ path: file('schema.graphql'), content: sdlOf(await schemaOf(UserApiModule.with(NO_SETTINGS))) }];
  }
  const { AdminApiModule } = await import('./admin-api.module.js');
  return [{ path: file('admin.graphql'), content: sdlOf(await schemaOf(AdminApiModule.with(NO_SETTINGS))) }];
}

/** The catalogue is complete only when every feature is loaded. */
async function pages(): Promise<GeneratedFile[]> {
  await Promise.all([import('./user-api.module.js'), import('./admin-api.module.js'), import('./worker.module.js')]);
  const [{ settingsPage }, { errorsPage }] = await Promise.all([
    import('./config/settings-page.js'),
    import('./platform/errors/errors-page.js'),
  ]);
  return [
    { path: file('../../docs/settings.md'), content: settingsPage() },
    { path: file('../../docs/errors.md'), content: errorsPage() },
  ];
}
