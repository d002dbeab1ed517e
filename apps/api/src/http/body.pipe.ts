import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { ErrorCode, MessageParams } from '@yutai/domain';
import { Problem, type FieldError } from '../problems/problem.js';
import { deriveScripts } from './derive-scripts.js';
import { declaredFields } from './field.js';
import { LocalizedTextDto } from './localized-text.dto.js';

type Constructor = new () => object;
const CODES: Record<string, ErrorCode> = {
  isDefined: 'field.required',
  isNotEmpty: 'field.required',
  arrayNotEmpty: 'field.required',
  whitelistValidation: 'field.unknown',
  maxLength: 'field.tooLong',
  minLength: 'field.tooShort',
  isIn: 'field.notInList',
  min: 'field.outOfRange',
  max: 'field.outOfRange',
  arrayMaxSize: 'field.tooMany',
  storable: 'field.controlCharacter',
  isInt: 'number.notWhole',
  isNumber: 'number.invalid',
  decimal: 'number.invalid',
  isEmail: 'email.invalid',
  isUrl: 'url.invalid',
  clock: 'clock.invalid',
  cutoff: 'cutoff.invalid',
  period: 'period.invalid',
  day: 'day.invalid',
  instant: 'instant.invalid',
  timeZone: 'timeZone.unknown',
  district: 'district.unknown',
  sector: 'sector.unknown',
  localizedGiven: 'text.empty',
  currency: 'money.currencyUnknown',
};

/** What is not of a field's type at all fails other checks too, which then say nothing. */
const TYPES = [
  'isDefined',
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'object',
  'objects',
  'uuids',
];

/**
 * A body as its class says: every fault of every field told at once, fields left out made their default or `null`, and a
 * Chinese script that was not given derived from the other. No body is one that leaves out everything.
 * @throws Problem 400 with one error for each field
 */
@Injectable()
export class BodyPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' || !metatype || Object.keys(declaredFields(metatype as Constructor)).length === 0) {
      return value;
    }
    const given = value === undefined ? {} : value;
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      throw Problem.of('request.malformed', 'The body must be a JSON object');
    }
    const body = plainToInstance(metatype as Constructor, given);
    const faults = await validate(body, { whitelist: true, forbidNonWhitelisted: true });
    if (faults.length > 0) {
      throw Problem.fields(faults.flatMap((fault) => toFieldErrors(fault)));
    }
    await complete(body);
    return body;
  }
}

function toFieldErrors(fault: ValidationError, path = ''): FieldError[] {
  const name = path + fault.property;
  const own = Object.entries(fault.constraints ?? {});
  const first =
    own.find(([check]) => TYPES.includes(check)) ?? own.find(([check]) => check in CODES) ?? own[0];
  // What a list holds is nobody's concern while it holds too much.
  const parts = fault.constraints?.arrayMaxSize ? [] : (fault.children ?? []);
  const children = parts.flatMap((child) => toFieldErrors(child, `${name}.`));
  if (!first) {
    return children;
  }
  const [check, message] = first;
  const params: unknown = check === 'whitelistValidation' ? { field: name } : fault.contexts?.[check];
  const error: FieldError = { field: name, code: CODES[check] ?? 'field.invalid', message };
  return [{ ...error, ...(params !== undefined && { params: params as MessageParams }) }, ...children];
}

/** Fills what was left out, all the way down: with what is kept instead, else with `null`. */
async function complete(body: object): Promise<void> {
  const record = body as Record<string, unknown>;
  for (const [name, shown] of Object.entries(declaredFields(body.constructor as Constructor))) {
    record[name] ??= structuredClone(shown.default ?? null);
    for (const part of Array.isArray(record[name]) ? record[name] : [record[name]]) {
      if (part instanceof LocalizedTextDto) {
        await deriveScripts(part);
      } else if (typeof part === 'object' && part !== null) {
        await complete(part);
      }
    }
  }
}
