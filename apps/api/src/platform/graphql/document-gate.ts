import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { costOf, MAX_COST } from './document-cost.js';
import { checkShape, LIMITS } from './document-limits.js';

export interface AdmittedOperation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The operation's name, or its first field for one without. */
  readonly label: string;
  readonly cost: number;
}

interface KnownOperation {
  readonly kind: AdmittedOperation['kind'];
  readonly label: string;
  readonly variables: ReadonlySet<string>;
  readonly costWith: (variables: Readonly<Record<string, unknown>>) => number;
}

type Verdict =
  { readonly refusal: string } | { readonly operations: ReadonlyMap<string, KnownOperation>; readonly only: KnownOperation | null };

const KEPT = 1_000;
const LONGEST = 64 * 1024;

/** Decides whether a document may be worked on at all. What it found out about a text is kept, so a repeated document costs one look-up. */
export class DocumentGate {
  private readonly known = new Map<string, Verdict>();

  constructor(private readonly schema: () => GraphQLSchema) {}

  admit(
    text: string,
    operationName: string | null | undefined,
    variables: Readonly<Record<string, unknown>> | null | undefined,
    trusted: boolean,
  ): AdmittedOperation {
    const verdict = this.known.get(text) ?? this.judge(text);
    if ('refusal' in verdict) throw new DomainError(verdict.refusal);
    const operation = operationName ? verdict.operations.get(operationName) : verdict.only;
    if (!operation) throw new DomainError('graphql.operation_unknown');
    const given = variables ?? {};
    for (const name in given)
      if (!operation.variables.has(name)) throw new DomainError('graphql.variable_unknown', { details: { variable: name.slice(0, 100) } });
    const cost = operation.costWith(given);
    if (!trusted && cost > MAX_COST)
      throw new DomainError('graphql.too_costly', {
        details: { cost: Math.min(Math.round(cost), Number.MAX_SAFE_INTEGER), maximum: MAX_COST },
      });
    return { kind: operation.kind, label: operation.label, cost };
  }

  private judge(text: string): Verdict {
    const verdict = this.analyse(text);
    if (this.known.size >= KEPT) this.known.delete(this.known.keys().next().value as string);
    if (text.length <= LONGEST) this.known.set(text, verdict);
    return verdict;
  }

  private analyse(text: string): Verdict {
    try {
      if (text.length > LONGEST) throw new DomainError('graphql.too_many_tokens');
      const document = parseWithin(text);
      checkShape(document);
      const operations = new Map<string, KnownOperation>();
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        operations.set(definition.name?.value ?? '', {
          kind: definition.operation,
          label: definition.name?.value ?? firstField(definition),
          variables: new Set(definition.variableDefinitions?.map((v) => v.variable.name.value)),
          costWith: costOf(this.schema(), document, definition),
        });
      }
      return { operations, only: operations.size === 1 ? ([...operations.values()][0] as KnownOperation) : null };
    } catch (error) {
      if (error instanceof DomainError) return { refusal: error.code };
      throw error;
    }
  }
}

function parseWithin(text: string): ReturnType<typeof parse> {
  try {
    return parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    throw new DomainError((error as Error).message.includes('tokens') ? 'graphql.too_many_tokens' : 'graphql.parse_failed');
  }
}

function firstField(operation: OperationDefinitionNode): string {
  const first = operation.selectionSet.selections[0];
  return first?.kind === Kind.FIELD ? first.name.value : operation.operation;
}
