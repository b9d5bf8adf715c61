import 'server-only';
import { notFound } from 'next/navigation';
import { AnalyticReportDocument, type AnalyticReportQuery } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';

/** A report and its figures; what is not shared with the person is not there. */
export async function findReport(id: string): Promise<AnalyticReportQuery> {
  try {
    return await runOperation(AnalyticReportDocument, { id });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'analytic_reports.not_found') notFound();
    throw error;
  }
}
