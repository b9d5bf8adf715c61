import { Module } from '@nestjs/common';
import { LiveSockets } from './live-sockets.js';

@Module({ providers: [LiveSockets] })
export class SocketsModule {}
