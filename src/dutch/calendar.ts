/** The months, in order. */
export const MONTH_NAMES =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
