import { Global, Module } from '@nestjs/common';
import { ProcessRegister } from './process-register.js';

@Global()
@Module({ providers: [ProcessRegister], exports: [ProcessRegister] })
export class ProcessesModule {}
