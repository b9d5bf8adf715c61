import { type GraphQLSchema, Kind, parse } from 'graphql';
import type { OperationClass } from '../rate-limit/policies.js';
import { EXPENSIVE_COST } from './document-cost.js';
import type { AdmittedOperation } from './document-gate.js';

/** Which limit an operation falls under. A mutation that asks for fresh proof of who one is counts as sensitive; a second factor alone does not, as all of the staff’s work asks for it. */
export class OperationKind {
  private readonly sensitive = new Map<string, boolean>();

  constructor(private readonly schema: () => GraphQLSchema) {}

  of(text: string, operation: AdmittedOperation, trusted: boolean): OperationClass {
    if (operation.kind === 'mutation') return this.isSensitive(text) ? 'sensitive' : 'write';
    return !trusted && operation.cost >= EXPENSIVE_COST ? 'expensive' : 'read';
  }

  private isSensitive(text: string): boolean {
    let known = this.sensitive.get(text);
    if (known === undefined) {
      if (this.sensitive.size > 1_000) this.sensitive.clear();
      this.sensitive.set(text, (known = this.asksForFreshProof(text)));
    }
    return known;
  }

  private asksForFreshProof(text: string): boolean {
    const mutations = this.schema().getMutationType()?.getFields() ?? {};
    return parse(text).definitions.some(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION &&
        definition.selectionSet.selections.some((selection) => {
          if (selection.kind !== Kind.FIELD) return true;
          const access = mutations[selection.name.value]?.astNode?.directives?.find(
            (directive) => directive.name.value === 'requirePermission',
          );
          return access?.arguments?.some((arg) => arg.name.value === 'maxAge') ?? false;
        }),
    );
  }
}
