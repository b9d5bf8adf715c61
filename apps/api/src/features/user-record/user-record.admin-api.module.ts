import { Module } from '@nestjs/common';
import { UserRecordAdminResolver } from './user-record.admin-resolver.js';
import { UserRecordReader } from './user-record.reader.js';
import { UserRecordRepository } from './user-record.repository.js';

@Module({ providers: [UserRecordAdminResolver, UserRecordReader, UserRecordRepository] })
export class UserRecordAdminApiModule {}
