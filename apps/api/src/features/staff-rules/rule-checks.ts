import { Injectable } from '@nestjs/common';
import { Classifiers, type Parameters, readParameters, RuleKind, type WrongParameter, wrongPatterns } from '../automatic-rules/index.js';

/** Parameters as they will be stored, or what is wrong with them: also what a look at the form alone does not show. */
@Injectable()
export class RuleChecks {
  constructor(private readonly classifiers: Classifiers) {}

  get classifierNames(): readonly string[] {
    return this.classifiers.names;
  }

  read(kind: RuleKind, json: string): Parameters | WrongParameter[] {
    const read = readParameters(kind, json);
    if (Array.isArray(read)) return [...(read as readonly WrongParameter[])];
    const parameters = read as Parameters;
    const wrong = this.wrongWithin(kind, parameters);
    return wrong.length > 0 ? wrong : parameters;
  }

  private wrongWithin(kind: RuleKind, parameters: Parameters): WrongParameter[] {
    if (kind === RuleKind.PATTERNS) return wrongPatterns((parameters as Parameters<RuleKind.PATTERNS>).patterns);
    if (kind !== RuleKind.CLASSIFIER) return [];
    const { classifier } = parameters as Parameters<RuleKind.CLASSIFIER>;
    return this.classifiers.names.includes(classifier) ? [] : [{ at: 'classifier', problem: 'unknown_classifier' }];
  }
}
