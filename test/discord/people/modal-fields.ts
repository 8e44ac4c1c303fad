import type { AnyComponent } from "../components.ts";

/** The fields of a modal as they come back: each text input with what was typed in it. */
export function submittedFields(components: unknown[], values: Record<string, string>): unknown[] {
  return (components as (AnyComponent & { value?: string })[]).map((component) => {
    const { components: inner, component: labelled, ...rest } = component;
    if (inner) return { type: rest.type, id: rest.id ?? 0, components: submittedFields(inner, values) };
    if (labelled)
      return { type: rest.type, id: rest.id ?? 0, component: submittedFields([labelled], values)[0] };
    const value = values[rest.custom_id ?? ""] ?? rest.value ?? "";
    return { type: rest.type, id: rest.id ?? 0, custom_id: rest.custom_id, value };
  });
}
