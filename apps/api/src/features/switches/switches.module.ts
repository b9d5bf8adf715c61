import { Module } from '@nestjs/common';
import { SwitchBoard } from './switch-board.js';
import { SwitchRepository } from './switch.repository.js';
import './switches.errors.js';

@Module({ providers: [SwitchBoard, SwitchRepository], exports: [SwitchBoard, SwitchRepository] })
export class SwitchesModule {}
