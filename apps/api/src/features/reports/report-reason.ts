import { registerEnumType } from '@nestjs/graphql';

/** What members may give as a reason; the names are those of `reports.reason`. */
export enum ReportReason {
  SPAM = 'SPAM',
  HARASSMENT = 'HARASSMENT',
  HATE = 'HATE',
  VIOLENCE = 'VIOLENCE',
  SEXUAL = 'SEXUAL',
  MISINFORMATION = 'MISINFORMATION',
  IMPERSONATION = 'IMPERSONATION',
  OTHER = 'OTHER',
}

registerEnumType(ReportReason, { name: 'ReportReason' });
