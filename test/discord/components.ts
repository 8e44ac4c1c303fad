/** A message component of any type; which fields it has depends on its type. */
export interface AnyComponent {
  type: number;
  id?: number;
  custom_id?: string;
  style?: number;
  label?: string;
  url?: string;
  sku_id?: string;
  content?: string;
  disabled?: boolean;
  emoji?: { id?: string; name?: string; animated?: boolean };
  options?: { label: string; value: string; description?: string; default?: boolean }[];
  min_values?: number;
  max_values?: number;
  components?: AnyComponent[];
  component?: AnyComponent;
  accessory?: AnyComponent;
}

/** A component together with where it stands, as Discord's error paths write it. */
export interface PlacedComponent {
  component: AnyComponent;
  path: (string | number)[];
}

/**
 * Every component of a message or modal with its place, the outer ones before the inner ones.
 */
export function placedComponents(
  components: unknown,
  path: (string | number)[] = ["components"],
): PlacedComponent[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: AnyComponent, index) => placedWithin(component, [...path, index]));
}

function placedWithin(component: AnyComponent, path: (string | number)[]): PlacedComponent[] {
  if (typeof component !== "object" || component === null) return [];
  return [
    { component, path },
    ...placedComponents(component.components, [...path, "components"]),
    ...(component.component ? placedWithin(component.component, [...path, "component"]) : []),
    ...(component.accessory ? placedWithin(component.accessory, [...path, "accessory"]) : []),
  ];
}

/** Every component of a message or modal, the outer ones before the inner ones. */
export function componentsOf(components: unknown): AnyComponent[] {
  return placedComponents(components).map(({ component }) => component);
}

/**
 * Components as Discord gives them back: each one numbered, in the order of reading.
 */
export function numberedComponents(components: unknown): AnyComponent[] {
  const copy = structuredClone(Array.isArray(components) ? components : []) as AnyComponent[];
  const taken = new Set(componentsOf(copy).map((component) => component.id));
  let next = 1;
  for (const component of componentsOf(copy)) {
    while (taken.has(next)) next += 1;
    if (!component.id) component.id = next++;
  }
  return copy;
}
