import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';

export enum ReportFrequency {
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
}
registerEnumType(ReportFrequency, { name: 'ReportFrequency', description: 'How often a report comes by mail' });

@ObjectType({ description: 'Something a report can be divided by, or filtered by' })
export class CatalogueDimension {
  @Field() name: string;
  @Field(() => [String]) values: string[];
}

@ObjectType({ description: 'Something a report can count, and what goes with it' })
export class CatalogueMeasure {
  @Field() name: string;
  @Field(() => [CatalogueDimension]) dimensions: CatalogueDimension[];
  @Field(() => [String], { description: 'Steps of time; those that are possible' }) grains: string[];
  @Field(() => String, { nullable: true, description: 'The step of time without which it cannot be counted' }) needs: string | null;
}

@ObjectType({ description: 'All that reports can be made of' })
export class ReportCatalogue {
  @Field(() => [CatalogueMeasure]) measures: CatalogueMeasure[];
  @Field(() => [String]) operators: string[];
  @Field(() => [String]) views: string[];
  @Field(() => [String], { description: 'Roles with which a report can be shared' }) roles: string[];
}

@ObjectType()
export class AnalyticReportFilter {
  @Field() dimension: string;
  @Field() operator: string;
  @Field(() => [String]) values: string[];
}

@ObjectType()
export class AnalyticReportDefinition {
  @Field() measure: string;
  @Field(() => [String]) dimensions: string[];
  @Field(() => String, { nullable: true }) grain: string | null;
  @Field(() => [AnalyticReportFilter]) filters: AnalyticReportFilter[];
  @Field(() => Int) lastDays: number;
  @Field() view: string;
}

@ObjectType({ description: 'When the viewer gets a report by mail' })
export class AnalyticReportSchedule {
  @Field(() => ReportFrequency) frequency: ReportFrequency;
  @Field(() => Int, { description: 'WEEKLY: 1 is Monday; MONTHLY: the day of the month' }) day: number;
  @Field(() => Int, { description: 'By the clock of timeZone' }) hour: number;
  @Field() timeZone: string;
  @Field({ description: 'Whether the figures come with the mail as CSV, or only a link to them' }) attach: boolean;
  @Field() nextAt: Date;
}

@ObjectType()
export class AnalyticReportAbilities {
  @Field({ description: 'Change, share and delete it' }) edit: boolean;
}

@ObjectType({ description: 'A saved report' })
export class AnalyticReport {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() ownerName: string;
  @Field(() => AnalyticReportDefinition) definition: AnalyticReportDefinition;
  @Field(() => [String], { description: 'Roles whose holders may see it' }) sharedWith: string[];
  @Field(() => Int, { description: 'To be sent back with a change' }) version: number;
  @Field() updatedAt: Date;
  @Field(() => AnalyticReportSchedule, { nullable: true }) schedule: AnalyticReportSchedule | null;
  @Field(() => AnalyticReportAbilities) viewerCan: AnalyticReportAbilities;
}

export const AnalyticReportConnection = Connection(AnalyticReport, 'AnalyticReport');

@ObjectType()
export class AnalyticReportRow {
  @Field(() => [String]) labels: string[];
  @Field(() => Float, { nullable: true, description: 'null: hidden, because it is about too few' }) value: number | null;
}

@ObjectType({ description: 'The figures of a report' })
export class AnalyticReportOutcome {
  @Field(() => [String], { description: 'What the labels of a row are, and last what is counted' }) columns: string[];
  @Field(() => [AnalyticReportRow]) rows: AnalyticReportRow[];
  @Field(() => Int, { description: 'How many figures are hidden' }) hidden: number;
  @Field({ description: 'There is more than is shown' }) truncated: boolean;
  @Field() ranAt: Date;
}

@ObjectType({ description: 'A report as a file for spreadsheets' })
export class AnalyticReportFile {
  @Field() name: string;
  @Field() csv: string;
}
