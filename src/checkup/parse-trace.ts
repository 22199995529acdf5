import type { Actor, Trace } from '../evidence';
import { shapes } from '../in-page';
import { fits } from './shapes';

/** Whether PHP sent a trace in which everything is as promised. */
export const isTrace = ( value: unknown ): value is Trace => fits( value, shapes.trace );

/** An actor that PHP sent; null when anything about it is not as promised. */
export const toActor = ( value: unknown ): Actor | null => ( fits( value, shapes.actor ) ? value : null );
