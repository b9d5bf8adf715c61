import { printSchemaWithDirectives, pruneSchema } from '@graphql-tools/utils';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { ACCESS_DIRECTIVES } from './directives.js';
import { DateTimeScalar } from './scalars.js';

type ModuleLike = Type | DynamicModule;

/** The schema that a root module's resolvers declare, without starting anything. */
export async function schemaOf(root: ModuleLike): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await builder
      .get(GraphQLSchemaFactory)
      .create(providersOf(root), [DateTimeScalar], { directives: ACCESS_DIRECTIVES, dateScalarMode: 'isoDate' });
    return pruneSchema(schema);
  } finally {
    await builder.close();
  }
}

/** In the form that is committed: sorted, directives included. */
export function sdlOf(schema: GraphQLSchema): string {
  return `# Made from the code by \`npm run schema -w @gps/api\`; a test notices when it is out of date.\n${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
}

function providersOf(root: ModuleLike, seen = new Set<Type>()): Type[] {
  const type = 'module' in root ? root.module : root;
  const dynamic = 'module' in root ? root : undefined;
  if (seen.has(type) && !dynamic?.imports?.length) return [];
  seen.add(type);
  const listed = (key: 'imports' | 'providers'): unknown[] => [
    ...((Reflect.getMetadata(key, type) as unknown[] | undefined) ?? []),
    ...(dynamic?.[key] ?? []),
  ];
  const own = listed('providers').filter((provider): provider is Type => typeof provider === 'function');
  return [
    ...own,
    ...listed('imports')
      .filter(isModule)
      .flatMap((imported) => providersOf(imported, seen)),
  ];
}

function isModule(value: unknown): value is ModuleLike {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && 'module' in value);
}
