import { Module } from '@nestjs/common';
import { TransparencyController } from './transparency.controller.js';
import './transparency.errors.js';
import { TransparencyRepository } from './transparency.repository.js';
import { TransparencyResolver } from './transparency.resolver.js';

@Module({ controllers: [TransparencyController], providers: [TransparencyRepository, TransparencyResolver] })
export class TransparencyUserApiModule {}
