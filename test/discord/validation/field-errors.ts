/** One thing that is wrong with a request body, and where. */
export interface FieldError {
  path: (string | number)[];
  code: string;
  message: string;
}

/** The `errors` of an "Invalid Form Body": the errors nested at their places, as Discord nests them. */
export function nestedErrors(errors: FieldError[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of errors) {
    let place = root;
    for (const step of path) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    place._errors = [...((place._errors as unknown[]) ?? []), { code, message }];
  }
  return root;
}

/** The errors on one line, for a person to read. */
export function describeErrors(errors: FieldError[]): string {
  return errors
    .map(({ path, code, message }) => `${path.join(".") || "body"}[${code}]: ${message}`)
    .join("; ");
}

/** The same errors with their places inside a larger body. */
export function within(prefix: (string | number)[], errors: FieldError[]): FieldError[] {
  return errors.map((error) => ({ ...error, path: [...prefix, ...error.path] }));
}

/** Discord's wording for a text or list that is too long. */
export function tooLong(path: (string | number)[], limit: number): FieldError {
  return { path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${limit} or fewer in length.` };
}

/** Discord's wording for a length outside its bounds. */
export function badLength(path: (string | number)[], from: number, to: number): FieldError {
  return { path, code: "BASE_TYPE_BAD_LENGTH", message: `Must be between ${from} and ${to} in length.` };
}

/** Discord's wording for something that is missing. */
export function required(path: (string | number)[]): FieldError {
  return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
}
