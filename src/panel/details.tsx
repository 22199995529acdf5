import { __, sprintf } from '@wordpress/i18n';
import type { Exchange, Trace } from '../evidence';
import type { Probe } from '../probes/probe';
import { hideKeys } from '../report/redact';
import type { Settings } from '../settings';
import type { Asked } from './asked';
import { Coded } from './coded';
import { toCurl } from './curl';
import { traceWords } from './trace-words';
import { manyLines, visible } from './visible-text';

interface Props {
	readonly probe: Probe;
	readonly request: Asked;
	readonly exchange: Exchange;
	readonly settings: Settings;
}

/** Everything that is known of one exchange. Text nodes only: what came back is hostile. */
export const Details = ( { probe, request, exchange, settings }: Props ) => (
	<div className="rest-health-detail">
		<div>
			<h3>{ __( 'Request', 'rest-health' ) }</h3>
			<pre>{ requestText( request ) }</pre>
			{ probe.by !== 'internal' && (
				<>
					<h3>curl</h3>
					<pre>{ toCurl( request ) }</pre>
					{ hasPlaceholder( request ) && (
						<p>
							<small>
								{ __(
									'Put your own values in place of the words that begin with $. The token may be left out.',
									'rest-health'
								) }
							</small>
						</p>
					) }
				</>
			) }
		</div>
		<div>
			<h3>{ __( 'Answer, from its beginning', 'rest-health' ) }</h3>
			<pre>{ exchange.excerpt === '' ? '—' : manyLines( hideKeys( exchange.excerpt, settings ) ) }</pre>
			{ exchange.trace && <Saw trace={ exchange.trace } /> }
			<h3>{ __( 'Facts that the rules look at', 'rest-health' ) }</h3>
			<pre>{ factsText( exchange ) }</pre>
		</div>
	</div>
);

/** The way of the request through WordPress, as the witness saw it. */
const Saw = ( { trace }: { readonly trace: Trace } ) => (
	<>
		<h3>{ __( 'What WordPress saw', 'rest-health' ) }</h3>
		<ul className="rest-health-saw">
			{ traceWords( trace ).map( ( sentence ) => (
				<li key={ sentence }>
					<Coded text={ sentence } />
				</li>
			) ) }
		</ul>
	</>
);

const hasPlaceholder = ( { headers, cookie, pinned }: Asked ): boolean =>
	cookie || pinned || Object.values( headers ).some( ( value ) => value.startsWith( '$' ) );

function requestText( { method, path, headers, body, file, cookie }: Asked ): string {
	const shown = cookie ? { ...headers, Cookie: '$COOKIE' } : headers;
	const lines = Object.entries( shown ).map( ( [ name, value ] ) => `${ name }: ${ value }` );
	const load = file === null ? body && shortened( body ) : fileWords( file );
	return [ `${ method } ${ path }`, ...lines, ...( load === null ? [] : [ '', load ] ) ].join( '\n' );
}

/** As much of a body as anybody reads. */
const SHOWN = 2000;

const shortened = ( body: string ): string =>
	body.length <= SHOWN
		? body
		: sprintf(
				/* translators: 1: the beginning of a text. 2: number of bytes of the whole. */
				__( '%1$s… (%2$d bytes in all)', 'rest-health' ),
				body.slice( 0, SHOWN ),
				new TextEncoder().encode( body ).length
			);

const fileWords = ( { name, bytes, type }: NonNullable< Asked[ 'file' ] > ): string =>
	/* translators: 1: name of a file. 2: its type, for example "image/png". 3: number of bytes. */
	sprintf( __( '(the file %1$s, %2$s, %3$d bytes)', 'rest-health' ), name, type, bytes );

/** Only what is known: what a fact does not say is null. */
const factsText = ( { excerpt: _, trace: __trace, ...facts }: Exchange ): string =>
	Object.entries( facts )
		.filter( ( [ , value ] ) => value !== null )
		.map( ( [ name, value ] ) => `${ name }: ${ visible( String( value ) ) }` )
		.join( '\n' );
