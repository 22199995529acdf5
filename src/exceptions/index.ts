import { coreRuleSet } from './core-rule-set';
import type { Exception } from './exception';
import { plugins } from './plugins';
import { servers } from './servers';
import { services } from './services';

/** All exceptions that are known, in the order of showing. Other plugins add to them through the filter `rest_health_exceptions`. */
export const exceptions: readonly Exception[] = [ ...coreRuleSet, ...servers, ...services, ...plugins ];
