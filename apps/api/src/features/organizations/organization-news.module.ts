import { Module } from '@nestjs/common';
import { OrganizationNews } from './organization-news.js';
import { OrganizationNewsRepository } from './organization-news.repository.js';
import { TenantScope } from './tenant-scope.js';

@Module({ providers: [TenantScope, OrganizationNewsRepository, OrganizationNews], exports: [OrganizationNews] })
export class OrganizationNewsModule {}
