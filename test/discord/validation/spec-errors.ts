import * as spec from "discord-api-spec/zod";
import { type $ZodIssue, safeParse } from "zod/v4/core";
import { badLength, type FieldError, required, tooLong } from "./field-errors.ts";

const schemas = new Map(Object.entries(spec));

/**
 * Holds a request body against a schema of Discord's published API description.
 *
 * Fields the description does not know are let through: Discord ignores them.
 *
 * @param schemaName - The name of an export of `discord-api-spec/zod`.
 * @returns What is wrong, in the words of Discord's own answers.
 */
export function specErrors(schemaName: string, body: unknown): FieldError[] {
  const schema = schemas.get(schemaName);
  if (!schema) throw new Error(`discord-api-spec has no ${schemaName}`);
  const result = safeParse(schema, body);
  return result.success ? [] : result.error.issues.flatMap((issue) => fieldErrors(issue, body, []));
}

function fieldErrors(issue: $ZodIssue, body: unknown, prefix: (string | number)[]): FieldError[] {
  const path = [...prefix, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case "invalid_union":
      return closestBranch(issue.errors, path, body);
    case "invalid_type":
      return valueAt(body, path) === undefined ? [required(path)] : [wrongType(path, issue.expected)];
    case "too_big":
      if (issue.origin === "array" || issue.origin === "string")
        return [tooLong(path, Number(issue.maximum))];
      return [outOfRange(path, "less than or equal to", Number(issue.maximum), "MAX")];
    case "too_small":
      if (issue.origin !== "array" && issue.origin !== "string") {
        return [outOfRange(path, "greater than or equal to", Number(issue.minimum), "MIN")];
      }
      if (Number(issue.minimum) === 1) return [required(path)];
      return [badLength(path, Number(issue.minimum), Number.MAX_SAFE_INTEGER)];
    case "invalid_value":
      return [
        {
          path,
          code: "BASE_TYPE_CHOICES",
          message: `Value must be one of {${issue.values.map(String).join(", ")}}.`,
        },
      ];
    case "invalid_format":
      if (issue.format === "url") {
        return [{ path, code: "URL_TYPE_INVALID_URL", message: "Not a well formed URL." }];
      }
      return [
        { path, code: "STRING_TYPE_REGEX", message: `Value does not have the form of a ${issue.format}.` },
      ];
    default:
      return [{ path, code: "BASE_TYPE_BAD_TYPE", message: issue.message || issue.code }];
  }
}

/**
 * The errors of the alternative the sender meant: the one with his `type`, or else the one he came closest to.
 */
function closestBranch(branches: $ZodIssue[][], path: (string | number)[], body: unknown): FieldError[] {
  const ofHisType = branches.filter((branch) => branch.every((issue) => issue.path[0] !== "type"));
  const candidates = ofHisType.length > 0 ? ofHisType : branches;
  const distance = (branch: $ZodIssue[]) =>
    branch.length + 10 * branch.filter((issue) => issue.code === "invalid_type").length;
  const [closest] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return (closest ?? []).flatMap((issue) => fieldErrors(issue, body, path));
}

function wrongType(path: (string | number)[], expected: string): FieldError {
  return {
    path,
    code: `BASE_TYPE_BAD_${expected.toUpperCase()}`,
    message: `Could not interpret as ${expected}.`,
  };
}

function outOfRange(path: (string | number)[], relation: string, bound: number, side: string): FieldError {
  return { path, code: `NUMBER_TYPE_${side}`, message: `int value should be ${relation} ${bound}.` };
}

function valueAt(body: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], body);
}
