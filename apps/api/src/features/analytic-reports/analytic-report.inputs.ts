import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ReportFrequency } from './analytic-report.type.js';
import { isTimeZone } from './next-run.js';

@InputType()
export class AnalyticReportFilterInput {
  @Field() dimension: string;
  @Field() operator: string;
  @Field(() => [String]) values: string[];
}

@InputType({ description: 'Names from the catalogue; everything else is refused' })
export class AnalyticReportDefinitionInput {
  @Field() measure: string;
  @Field(() => [String], { defaultValue: [] }) dimensions: string[];
  @Field(() => String, { nullable: true }) grain?: string | null;
  @Field(() => [AnalyticReportFilterInput], { defaultValue: [] }) filters: AnalyticReportFilterInput[];
  @Field(() => Int, { defaultValue: 30 }) lastDays: number;
  @Field({ defaultValue: 'TABLE' }) view: string;
}

@ArgsType()
export class CreateReportArgs {
  @Field() title: string;
  @Field(() => AnalyticReportDefinitionInput) definition: AnalyticReportDefinitionInput;
  @Field() idempotencyKey: string;
}

@ArgsType()
export class UpdateReportArgs {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was looked at' }) version: number;
  @Field() title: string;
  @Field(() => AnalyticReportDefinitionInput) definition: AnalyticReportDefinitionInput;
}

@ArgsType()
export class ShareReportArgs {
  @Field(() => ID) id: string;
  @Field(() => [String], { description: 'All roles it is shared with from now on' }) roles: string[];
}

@ArgsType()
export class ScheduleReportArgs {
  @Field(() => ID) id: string;
  @Field(() => ReportFrequency) frequency: ReportFrequency;
  @Field(() => Int, { defaultValue: 1 }) day: number = 1;
  @Field(() => Int) hour: number;
  @Field() timeZone: string;
  @Field() attach: boolean;

  static check({ frequency, day, hour, timeZone }: ScheduleReportArgs): void {
    const fields: Record<string, string[]> = {};
    if (!(day >= 1 && day <= (frequency === ReportFrequency.WEEKLY ? 7 : 28))) fields['day'] = ['between'];
    if (!(hour >= 0 && hour <= 23)) fields['hour'] = ['between'];
    if (Object.keys(fields).length > 0) throw new DomainError('input.invalid', { details: { fields } });
    if (!isTimeZone(timeZone)) throw new DomainError('analytic_reports.time_zone');
  }
}
