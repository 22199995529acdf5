import { all, any, is, not, type Condition } from './conditions';
import { endedInWordPress } from './patterns';
import type { Exchange, ExchangeName } from '../evidence';

/* Answers that came from the REST API and were spoilt on the way. */

/** The questions in which damage is looked for. */
export const LOOKED_AT = [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ] as const;

type Body = NonNullable< Exchange[ 'body' ] >;

/** The body came so, and nobody is known who broke the request off: that would be the cause. */
export const spoilt = ( name: ExchangeName, body: Body ): Condition =>
	all(
		is( `${ name }.body`, body ),
		is( `${ name }.trace.limit`, null ),
		is( `${ name }.trace.how`, null, 'left-out' ),
		not( endedInWordPress( name ) ),
		is( `${ name }.productDoes`, null )
	);

/** One of the answers came so. */
export const spoiltSomewhere = ( body: Body ): Condition => any( ...LOOKED_AT.map( ( name ) => spoilt( name, body ) ) );
