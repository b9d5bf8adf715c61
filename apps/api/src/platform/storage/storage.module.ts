import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { LocalStorage } from './local-storage.js';
import { Storage } from './storage.js';

@Global()
@Module({
  providers: [{ provide: Storage, inject: [Settings], useFactory: (settings: Settings) => new LocalStorage(settings.mediaDir) }],
  exports: [Storage],
})
export class StorageModule {}
