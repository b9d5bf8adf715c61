import { type Attributes, context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('gps');
let on = false;

/** True once a collector is set; every caller asks first, so that tracing costs nothing when it is off. */
export function tracing(): boolean {
  return on;
}

/** Starts to export spans over OTLP/HTTP; answers how to stop. The SDK is loaded only here. */
export async function startTracing(endpoint: string, serviceName: string): Promise<() => Promise<void>> {
  const [{ NodeSDK }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const sdk = new NodeSDK({ serviceName, traceExporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }), instrumentations: [] });
  sdk.start();
  on = true;
  return async () => {
    on = false;
    await sdk.shutdown();
  };
}

/** Runs `work` inside a span; what it throws marks the span and goes on. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span for a whole request; `within` runs the rest of the request under it. */
export function requestSpan(name: string, attributes: Attributes, within: () => void): Span {
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes });
  context.with(trace.setSpan(context.active(), span), within);
  return span;
}

/** Names the span of the running request after its operation. */
export function nameRequestSpan(operation: string): void {
  trace.getActiveSpan()?.updateName(operation).setAttribute('graphql.operation.name', operation);
}
