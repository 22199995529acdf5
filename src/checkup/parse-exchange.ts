import type { Exchange } from '../evidence';
import { shapes } from '../in-page';
import { fits } from './shapes';

/** An exchange that PHP sent; null when anything about it is not as promised. */
export const toExchange = ( value: unknown ): Exchange | null =>
	fits( value, shapes.exchange, 'trace' ) ? value : null;
