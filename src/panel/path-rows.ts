import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Evidence, Exchange, ExchangeName } from '../evidence';
import { identities, loopbacks } from '../in-page';
import type { Group, Member, Who } from '../in-page/identities';
import { outcomeWords } from './outcome';
import { uniformWay, wayOf } from './path';
import type { Way } from './path';

/** A row of the table "Where requests stop". */
export interface PathRow extends Who, Way {
	/** "Refused, 403". */
	readonly outcome: string;
	readonly outcomeNote: string | null;
}

/** What the rows are made of. `asking` is the probe in hand; null outside a run. */
export interface PathInput {
	readonly evidence: Evidence;
	readonly causes: readonly Finding[];
	readonly running: boolean;
	readonly asking: ExchangeName | null;
}

/** One row for each identity, split exactly where its answers differ. */
export const pathRows = ( input: PathInput ): readonly PathRow[] => [
	...identities.flatMap( ( group ) => rowsOf( group, input ) ),
	...loopbackRows( input ),
];

function rowsOf( group: Group, input: PathInput ): readonly PathRow[] {
	const kinds = alike( group.members, input.evidence );
	if ( kinds.length === 0 ) {
		return group.optional === true ? [] : [ untried( group, input ) ];
	}
	return kinds.map( ( kind ) => answered( kinds.length === 1 ? group : standIn( group, kind ), kind, input ) );
}

/** Who stands for all with the same answer. Passing shows the more, the more was asked for; being refused, the less. */
function standIn( { ladder }: Group, { first, last, names, exchange }: Kind ): Who {
	const { label, note } = ladder === true && exchange.passed ? last : first;
	const more = names.length - 1;
	return {
		label,
		note:
			more === 0
				? note
				: /* translators: 1: how a request was asked. 2: number of other ways that got the same answer. */
					sprintf( __( '%1$s; %2$d more alike', 'rest-health' ), note, more ),
	};
}

/** Members with the same answer. */
interface Kind {
	readonly first: Who;
	readonly last: Who;
	readonly names: readonly ExchangeName[];
	readonly exchange: Exchange;
}

/** The members that were tried, those with the same answer together. */
function alike( members: readonly Member[], evidence: Evidence ): readonly Kind[] {
	const kinds = new Map< string, Kind >();
	for ( const member of members ) {
		const exchange = evidence[ member.name ];
		if ( exchange ) {
			const { first = member, names = [], exchange: same = exchange } = kinds.get( likeness( exchange ) ) ?? {};
			kinds.set( likeness( exchange ), {
				first,
				last: member,
				names: [ ...names, member.name ],
				exchange: same,
			} );
		}
	}
	return [ ...kinds.values() ];
}

/** Two answers are alike when they arrived, or ended in the same way at the same place. */
const likeness = ( exchange: Exchange ): string =>
	exchange.passed
		? `passed ${ exchange.arrived === 'changed' }`
		: [ exchange.depth, outcomeWords( exchange ), exchange.code ].join();

function answered( { label, note }: Who, { names, exchange }: Kind, { evidence, causes }: PathInput ): PathRow {
	const way = wayOf( names, exchange, evidence, causes );
	return { label, note, ...way, outcome: outcomeIn( way, exchange ), outcomeNote: noteFor( way, exchange, names ) };
}

const outcomeIn = ( { finding }: Way, exchange: Exchange ): string =>
	finding?.severity === 'intended' && exchange.status !== null
		? /* translators: %s: an HTTP status code. */
			sprintf( __( 'Closed, %s', 'rest-health' ), String( exchange.status ) )
		: outcomeWords( exchange );

function noteFor( { stop, finding }: Way, exchange: Exchange, names: readonly ExchangeName[] ): string | null {
	if ( exchange.arrived === 'changed' ) {
		return __( 'what arrived is not what was sent', 'rest-health' );
	}
	if ( exchange.passed ) {
		return names.includes( 'cookie' ) && exchange.seenUser === false
			? __( 'treated as a visitor, as it should', 'rest-health' )
			: null;
	}
	if ( stop.length > 1 ) {
		return __( 'at one of the “?”', 'rest-health' );
	}
	return finding?.who ?? ( exchange.depth === 'nothing' ? __( 'never reached WordPress', 'rest-health' ) : null );
}

function untried( { label, note, ...who }: Who & { readonly members?: readonly Member[] }, input: PathInput ): PathRow {
	const row = { label, note, outcomeNote: null };
	if ( ! input.running ) {
		return {
			...row,
			...uniformWay( 'not-tried', 'not-tried', input.evidence ),
			outcome: __( 'Not tried', 'rest-health' ),
		};
	}
	return who.members?.some( ( { name } ) => name === input.asking )
		? {
				...row,
				...uniformWay( 'trying', 'unreached', input.evidence ),
				outcome: __( 'Asking now…', 'rest-health' ),
			}
		: {
				...row,
				...uniformWay( 'unreached', 'unreached', input.evidence ),
				outcome: __( 'Comes next', 'rest-health' ),
			};
}

const loopbackRows = ( input: PathInput ): readonly PathRow[] =>
	loopbacks
		.filter( ( { member, same } ) => differ( exchangeOf( [ member.name ], input ), exchangeOf( same, input ) ) )
		.flatMap( ( { member } ) => alike( [ member ], input.evidence ) )
		.map( ( kind ) => answered( kind.first, kind, input ) );

/** The first of them that was tried. */
const exchangeOf = ( names: readonly ExchangeName[], { evidence }: PathInput ): Exchange | undefined =>
	names.flatMap( ( name ) => evidence[ name ] ?? [] )[ 0 ];

const differ = ( one: Exchange | undefined, other: Exchange | undefined ): boolean =>
	one !== undefined && other !== undefined && likeness( one ) !== likeness( other );
