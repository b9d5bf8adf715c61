import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { DomainError } from '../errors/domain-error.js';

type InputClass = (new () => object) & { check?: (value: object) => void };

/**
 * Checks inputs: a class may bring its own `static check`; classes with class-validator rules are run through them, and
 * everything else passes as GraphQL has typed it. All failures come as one `input.invalid` that names the fields.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly validated = new WeakMap<InputClass, boolean>();

  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (type === 'custom' || !metatype || value === null || typeof value !== 'object') return value;
    const input = metatype as InputClass;
    if (input.check) input.check(value);
    if (!this.hasRules(input)) return value;
    const instance = plainToInstance(input, value);
    const errors = validateSync(instance, { whitelist: true, forbidUnknownValues: true });
    if (errors.length > 0) throw new DomainError('input.invalid', { details: { fields: fieldsOf(errors) } });
    return instance;
  }

  private hasRules(input: InputClass): boolean {
    let known = this.validated.get(input);
    if (known === undefined) {
      known = getMetadataStorage().getTargetValidationMetadatas(input, '', false, false).length > 0;
      this.validated.set(input, known);
    }
    return known;
  }
}

function fieldsOf(errors: readonly ValidationError[], prefix = ''): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const error of errors) {
    if (error.constraints) fields[prefix + error.property] = Object.keys(error.constraints);
    if (error.children?.length) Object.assign(fields, fieldsOf(error.children, `${prefix}${error.property}.`));
  }
  return fields;
}
