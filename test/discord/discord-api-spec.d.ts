/**
 * The package ships its zod schemas as plain JavaScript without declarations, so the little of them that the
 * local Discord uses is declared here.
 */
declare module "discord-api-spec/zod" {
  import type { $ZodType } from "zod/v4/core";

  const schemas: Record<string, $ZodType>;
  export = schemas;
}
