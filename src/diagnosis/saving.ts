import { all, any, failed, is, not, passed, type Condition } from './conditions';
import { peopleGetThrough } from './logins';
import { refusedBeforeWordPress, steady, toldToWait } from './patterns';
import type { ExchangeName } from '../evidence';

/*
 * Which part of a request that saves is refused in front of WordPress. Two requests that differ in that one part tell it: the one that has it is
 * refused, the one that lacks it passes.
 */

/** Known by its own page, which it sends when PHP or WordPress has already begun: a firewall that is a plugin. */
const byOwnPage = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.productDoes`, 'blocks', 'challenges', 'hides', 'asks-login' ),
		is( `${ name }.depth`, 'php', 'wordpress' ),
		is( `${ name }.trace.refused.name`, null )
	);

/** The connection was closed without an answer, and the witness saw nothing of it. */
const closed = ( name: ExchangeName ): Condition =>
	all( is( `${ name }.outcome`, 'unanswered' ), is( `${ name }.trace.reached`, 'nothing', null ) );

/** Refused in front of WordPress, or by a firewall before WordPress’s own say. Not by a limit on how often, nor in somebody’s own network. */
export const stopped = ( name: ExchangeName ): Condition =>
	all(
		any( refusedBeforeWordPress( name ), byOwnPage( name ), closed( name ) ),
		not( toldToWait( name ) ),
		not( is( `${ name }.productDoes`, 'limits' ) ),
		not( is( `${ name }.productKind`, 'network' ) )
	);

/** The server says itself that it was too much. */
export const tooLarge = ( name: ExchangeName ): Condition => all( stopped( name ), is( `${ name }.status`, 413 ) );

/** Refused, and not for its size. */
export const stoppedAsIs = ( name: ExchangeName ): Condition =>
	all( stopped( name ), not( is( `${ name }.status`, 413 ) ) );

/** It is not who asks that is refused, nor how often: after the refusal, the index still passed. */
export const stillLetIn: Condition = all( not( failed( 'indexAfter' ) ), steady );

/** What people save in the editor arrives. Evidence of older checkups holds `postOverride` where newer ones hold `postBlocks`. */
export const savingWorks: Condition = all(
	passed( 'post' ),
	not( failed( 'postBlocks' ) ),
	any( passed( 'postBlocks' ), passed( 'postOverride' ) )
);

/** Saving as the editor does was refused, and sending alone was not. */
export const onlyUpdating: Condition = all( passed( 'pageNonce' ), passed( 'post' ), stillLetIn );

/** The other routes that an editor saves to. */
export const ELSEWHERE = [
	'savePage',
	'saveTemplate',
	'saveTemplatePart',
	'savePattern',
	'saveNavigation',
	'saveStyles',
	'saveCustom',
	'saveComment',
	'saveMedia',
	'saveBatch',
] as const;

/** What the editor never sends, and apps do. */
const OF_APPS = [ 'realPut', 'realDelete', 'typeForm', 'typeImage', 'typeText' ] as const;
const OF_EDITORS = [ 'postRich', 'postLarge', 'typeMultipart', ...ELSEWHERE ] as const;

/** What is asked only with consent. */
export const CONSENTED = [ ...OF_EDITORS, ...OF_APPS ] as const;

/** Whatever else is refused hurts no editor: then a cause need not be looked for beside it. */
export const editorsGetThrough: Condition = all( peopleGetThrough, not( any( ...OF_EDITORS.map( failed ) ) ) );

/** Whatever carries text to a route where it is a dry run: what arrives is compared with what was sent. */
export const CARRIERS = [
	'postBlocks',
	'postPlain',
	'postRich',
	'postLarge',
	'realPut',
	'typeForm',
	'typeMultipart',
	'typeImage',
	'typeText',
	'saveTemplate',
	'saveBatch',
	'loopbackSaving',
] as const;

/* The parts. Each is told by two requests that differ in it alone; where one of them was not asked, or failed otherwise, nothing is told. */

/** The header X-HTTP-Method-Override: without it, the same request passes. */
export const refusesOverride: Condition = all(
	onlyUpdating,
	stoppedAsIs( 'postOverride' ),
	not( passed( 'postBlocks' ) )
);

/** The marks around blocks: the same text without them passes. */
export const refusesBlocks: Condition = all( onlyUpdating, stoppedAsIs( 'postBlocks' ), passed( 'postPlain' ) );

/** Any text: an empty object passes. */
export const refusesText: Condition = all( onlyUpdating, stoppedAsIs( 'postPlain' ), passed( 'postBare' ) );

/** The route: what is refused there passes at the route of the self-test. */
export const refusesRoute: Condition = all( onlyUpdating, stoppedAsIs( 'postBare' ), passed( 'postOverride' ) );

/** The size: the server says so, or what is short passes. An answer from PHP that nothing arrived tells the same of PHP’s own limit. */
export const refusesSize: Condition = all(
	passed( 'pageNonce' ),
	stillLetIn,
	any(
		tooLarge( 'post' ),
		all(
			passed( 'post' ),
			any(
				tooLarge( 'postBlocks' ),
				tooLarge( 'postPlain' ),
				all(
					any( stopped( 'postLarge' ), is( 'postLarge.seenBytes', 0 ) ),
					any( passed( 'postBlocks' ), passed( 'postPlain' ) )
				)
			)
		)
	)
);

/** Saving as the editor does is refused, and which part of it was not told. */
export const refusesUnknownPart: Condition = all(
	onlyUpdating,
	stopped( 'postBlocks' ),
	not( any( refusesOverride, refusesBlocks, refusesText, refusesRoute, refusesSize ) )
);
