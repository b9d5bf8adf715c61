import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { pruneSchema } from '@graphql-tools/utils';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Logger } from '../observability/logger.js';
import { ACCESS_DIRECTIVES } from './directives.js';
import { GRAPHQL_PATH } from './front-gate.js';
import { InputPipe } from './input.pipe.js';
import { jitPlugin } from './jit.plugin.js';
import { operationPlugin } from './operation.plugin.js';
import { presentError, presentRequestError } from './present-error.js';
import { DateTimeScalar } from './scalars.js';

/** Apollo on Fastify with compiled execution. The schema is what the resolvers of this process declare, and nothing else. */
@Module({
  imports: [
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, inject: [Settings, Logger], useFactory: apolloOptions }),
  ],
  providers: [DateTimeScalar, { provide: APP_PIPE, useClass: InputPipe }],
})
export class GraphqlModule {}

function apolloOptions(settings: Settings, logger: Logger): ApolloDriverConfig {
  const local = settings.profile === 'local';
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    // Nest adds every type that was ever imported; a process shows only what its operations reach.
    transformSchema: (schema) => pruneSchema(schema),
    buildSchemaOptions: { directives: ACCESS_DIRECTIVES, dateScalarMode: 'isoDate' },
    context: (request: FastifyRequest) => request.gps,
    introspection: local,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    formatError: (formatted, error) => presentRequestError(formatted, local) ?? presentError(error, undefined),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      jitPlugin(logger, local),
      operationPlugin(logger),
    ],
  };
}
