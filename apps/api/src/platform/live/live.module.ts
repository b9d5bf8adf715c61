import { Global, Module } from '@nestjs/common';
import { BroadcastReceipts } from './broadcast-receipts.js';
import { LiveBus } from './live-bus.js';

@Global()
@Module({ providers: [LiveBus, BroadcastReceipts], exports: [LiveBus, BroadcastReceipts] })
export class LiveModule {}
