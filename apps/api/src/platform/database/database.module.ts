import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../../config/settings.js';
import { dataSourceOptions } from './data-source.js';
import { Database } from './database.js';

/** One pool per process. Entities register themselves through TypeOrmModule.forFeature of their feature. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...dataSourceOptions({ url: settings.databaseUrl, poolSize: settings.databasePool, applicationName: `gps-${settings.process}` }),
        autoLoadEntities: true,
        retryAttempts: 30,
        retryDelay: 1_000,
      }),
    }),
  ],
  providers: [Database],
  exports: [Database],
})
export class DatabaseModule {}
