import { Module } from '@nestjs/common';
import { MediaController } from './media.controller.js';
import { MediaModule } from './media.module.js';
import { MultipartBodies } from './uploaded-file.js';

@Module({ imports: [MediaModule], providers: [MultipartBodies], controllers: [MediaController] })
export class MediaUserApiModule {}
