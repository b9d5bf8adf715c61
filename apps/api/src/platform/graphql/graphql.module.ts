import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { ACCESS_DIRECTIVES } from './directives.js';
import { InputPipe } from './input.pipe.js';
import { jitPlugin } from './jit.plugin.js';
import { presentError } from './present-error.js';
import { DateTimeScalar } from './scalars.js';

/** Apollo on Fastify with compiled execution. The schema is what the resolvers of this process declare, and nothing else. */
@Module({})
export class GraphqlModule {
  static for(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Settings],
          useFactory: (settings: Settings): ApolloDriverConfig => ({
            path: '/graphql',
            autoSchemaFile: true,
            sortSchema: true,
            buildSchemaOptions: { directives: ACCESS_DIRECTIVES, dateScalarMode: 'isoDate' },
            context: (request: FastifyRequest) => request.gps,
            introspection: settings.profile !== 'production',
            graphiql: false,
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            includeStacktraceInErrorResponses: false,
            hideSchemaDetailsFromClientErrors: true,
            autoTransformHttpErrors: false,
            preserveHttpStatusForExecutionErrors: false,
            formatError: (formatted, error) => (isRequestError(formatted.extensions?.code) ? formatted : presentError(error, undefined)),
            plugins: [ApolloServerPluginCacheControlDisabled(), jitPlugin()],
          }),
        }),
      ],
      providers: [DateTimeScalar, { provide: APP_PIPE, useClass: InputPipe }],
    };
  }
}

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
function isRequestError(code: unknown): boolean {
  return typeof code === 'string' && REQUEST_ERRORS.has(code);
}
