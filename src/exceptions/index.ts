import type { Exception } from './exception';

/** All exceptions that are known, in the order of showing. Other plugins add to them through the filter `rest_health_exceptions`. */
export const exceptions: readonly Exception[] = [];
