import { Module } from '@nestjs/common';
import { RevocationEcho } from '../../platform/auth/revocation-echo.js';
import { SwitchBoard } from './switch-board.js';
import { SwitchRepository } from './switch.repository.js';
import './switches.errors.js';

@Module({ providers: [SwitchBoard, SwitchRepository, RevocationEcho], exports: [SwitchBoard, SwitchRepository] })
export class SwitchesModule {}
