import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../api/admin.graphql',
  documents: ['src/features/**/*.graphql'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The browser knows operations by their hash only; the texts stay on the server.
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        // Unused fragments then drop out of the browser's bundle.
        pureMagicComment: true,
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
  },
};

export default config;
