import { all, any, failed, is, not, passed, type Condition } from './conditions';
import type { ExchangeName, Trace } from '../evidence';

type ContentType = NonNullable< Trace[ 'contentType' ] >;

/* What several rules look for, said once. */

/** The REST server answered, whatever it said. */
export const reachedRest = ( name: ExchangeName ): Condition =>
	is( `${ name }.depth`, 'rest', 'authentication', 'authenticated', 'route' );

/** Refused by an answer in which nothing comes from PHP or WordPress, and which is no redirect; the witness saw nothing either. */
export const refusedBeforeWordPress = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.depth`, 'nothing' ),
		is( `${ name }.trace.reached`, 'nothing', null ),
		is( `${ name }.redirect`, 'none' ),
		is( `${ name }.wall`, null )
	);

/** Nobody was seen refusing it. Whoever was found by leaving them out was not seen. */
export const refusedUnseen = ( name: ExchangeName ): Condition =>
	any( is( `${ name }.trace.refused.name`, null ), is( `${ name }.trace.how`, 'left-out' ) );

/** Refused by an error of the REST server that is neither the nonce's nor a missing route's, whoever was seen saying so in core's words. */
export const refusedInRest = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.shape`, 'error' ),
		reachedRest( name ),
		not( all( is( `${ name }.code`, 'rest_cookie_invalid_nonce', 'rest_no_route' ), refusedUnseen( name ) ) )
	);

/** The page is one that a web server writes by itself. */
export const isServersPage = ( name: ExchangeName ): Condition =>
	is( `${ name }.page`, 'apache', 'nginx', 'litespeed' );

/** The same question, asked twice, got two answers. */
export const unsteady: Condition = any(
	all( failed( 'index' ), passed( 'indexAgain' ) ),
	all( failed( 'visitor' ), passed( 'visitorAgain' ) ),
	all( failed( 'pageNonce' ), passed( 'pageNonceAgain' ) )
);

/** With our own header the index was refused, without it it passed: whatever was refused to requests with that header says nothing of the site. */
export const headerRefused: Condition = all( failed( 'index' ), passed( 'indexUnsigned' ) );

/** No rule may blame anybody by an answer that was another one a moment later, or that our own header brought about. */
export const steady: Condition = not( any( unsteady, headerRefused ) );

/** A server that cannot ask itself for a plain file either knows nothing about how others fare. */
export const fairVantage: Condition = any( is( 'vantage', 'browser' ), passed( 'staticFile' ) );

/** A visitor’s request carries no cookie and a cookie-only one no nonce: an answer that has seen one belongs to another request. */
export const anothersAnswer: Condition = any(
	is( 'visitor.seenCookie', true ),
	is( 'queryForm.seenCookie', true ),
	is( 'loopbackVisitor.seenCookie', true ),
	all(
		is( 'cookie.seenNonce', true ),
		// A nonce that stands in the REST API’s own address comes with every request.
		not( any( is( 'server.nonceInRoot', true ), is( 'cookie.trace.nonceInAddress', true ) ) )
	),
	all( is( 'pageNonce.seenCookie', true ), is( 'freshNonce.seenCookie', false ) )
);

/** Too many requests, or "come back later" from a server that answered the others. */
export const toldToWait = ( name: ExchangeName ): Condition =>
	any( is( `${ name }.status`, 429 ), all( is( `${ name }.status`, 503 ), is( `${ name }.depth`, 'nothing' ) ) );

/** WordPress ran, and something in it answered instead of the route: an error of the REST server, wp_die(), or an exit. */
export const refusedInWordPress = ( name: ExchangeName ): Condition =>
	any(
		refusedInRest( name ),
		all( is( `${ name }.code`, 'wp_die' ), is( `${ name }.askedToWait`, false ) ),
		all( failed( name ), is( `${ name }.trace.how`, 'exit', 'wp-die' ) )
	);

/** What people save does not arrive, for whatever reason. */
export const savingFails: Condition = any( failed( 'post' ), failed( 'postBlocks' ), failed( 'postOverride' ) );

/** WordPress knows no such route, although it makes that route itself. */
export const routeGone = ( name: ExchangeName ): Condition =>
	all( failed( name ), is( `${ name }.code`, 'rest_no_route' ), refusedUnseen( name ) );

/** The route answered a signed request as if it were not signed, and the witness never saw it. */
export const unsigned = ( name: ExchangeName ): Condition =>
	all( passed( name ), is( `${ name }.seenUser`, null ), is( `${ name }.trace.reached`, 'nothing' ) );

/** The header of signed requests gets lost. One such answer may come from a cache; two that differ, or one to a POST, do not. */
export const probeHeaderLost: Condition = any(
	all( unsigned( 'post' ), any( unsigned( 'visitor' ), unsigned( 'pageNonce' ) ) ),
	all(
		unsigned( 'visitor' ),
		unsigned( 'pageNonce' ),
		is( 'visitor.renewedNonce', false ),
		is( 'pageNonce.renewedNonce', true )
	)
);

/** What stands in the address behind the question mark got lost between the web server and PHP. */
export const queryLostAtServer: Condition = any(
	is( 'index.trace.query', 'lost' ),
	is( 'apiFetch.trace.query', 'lost' )
);

/** It got lost somewhere. A cache may answer the index instead of WordPress; what goes through apiFetch brings a query as well. */
export const queryGone: Condition = any(
	queryLostAtServer,
	is( 'index.trace.query', 'none' ),
	all( is( 'index.trace.query', null ), is( 'apiFetch.trace.query', 'none' ) )
);

const savedAs = ( ...types: readonly [ ContentType, ...ContentType[] ] ): Condition =>
	any( is( 'post.trace.contentType', ...types ), is( 'postBlocks.trace.contentType', ...types ) );

/** What was sent as JSON came with another type in the header that says so. */
export const typeOverwritten: Condition = savedAs( 'other' );

/** The same, or the header did not come at all. */
export const typeLost: Condition = savedAs( 'other', 'none' );

/** The witness saw it begin and break off, or what leaving out somebody changed, and the answer is nobody's page and no error of REST. */
export const endedInWordPress = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.trace.how`, 'exit', 'left-out' ),
		not( is( `${ name }.trace.reached`, 'nothing' ) ),
		is( `${ name }.redirect`, 'none' ),
		not( is( `${ name }.page`, 'theme', 'wp-die', 'php-error' ) ),
		not( is( `${ name }.code`, 'rest_no_route', 'rest_cookie_invalid_nonce', 'wp_die', 'internal_server_error' ) ),
		not( is( `${ name }.body`, 'json-with-bom', 'json-with-output' ) ),
		not( refusedInRest( name ) ),
		not( toldToWait( name ) )
	);
