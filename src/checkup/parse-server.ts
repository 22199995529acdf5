import type { ServerFacts } from '../evidence';
import { shapes } from '../in-page';
import { fits } from './shapes';

/** Whether PHP stated all that it states about itself. A filter may have added more. */
export const isServerFacts = ( value: unknown ): value is ServerFacts => fits( value, shapes.server );
