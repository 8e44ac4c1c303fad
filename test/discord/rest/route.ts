/** A file that came with a request. */
export interface UploadedFile {
  /** The number in its field name, `files[0]`. */
  index: number;
  name: string;
  type: string;
  data: Buffer;
}

/** A request of the bot, read and matched to its route. */
export interface RestRequest {
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The parsed body; undefined when there was none. */
  body: unknown;
  files: UploadedFile[];
}

/** An answer; without a body it is an empty one. */
export interface RestAnswer {
  status: number;
  body?: unknown;
}

/** One address of Discord's REST API. */
export interface Route {
  method: string;
  /** The address with its parameters, as in Discord's documentation: `/channels/:channel/messages`. */
  address: string;
  pattern: RegExp;
  /** False for addresses that a token in the path protects. */
  needsToken: boolean;
  handle(request: RestRequest): RestAnswer | Promise<RestAnswer>;
}

/**
 * Declares a route.
 *
 * @param declared - The method and address, as `GET /channels/:channel`.
 */
export function route(
  declared: string,
  handle: Route["handle"],
  { needsToken = true }: { needsToken?: boolean } = {},
): Route {
  const [method = "", address = ""] = declared.split(" ");
  const pattern = new RegExp(`^${address.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
  return { method, address, pattern, needsToken, handle };
}

/** 200 with a body. */
export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
/** 204, without a body. */
export const noContent = (): RestAnswer => ({ status: 204 });
