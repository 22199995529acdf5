import type { Actor, OwnerKind, Proof } from '../evidence';
import { fits, isRecord, isText } from '../checkup/shapes';
import { shapes } from '../in-page';

/** One of those that can be left out. */
export interface Suspect extends Pick< Actor, 'setting' | 'lets' > {
	readonly id: string;
	readonly name: string;
	readonly kind: OwnerKind;
}

/** A key to one request of an experiment, and where its trace is kept. */
export interface Ticket {
	readonly token: string;
	readonly slot: string;
}

/** What PHP made for an experiment. */
export interface Minted {
	readonly without: Ticket;
	readonly control: Ticket | null;
	readonly how: Proof[ 'how' ];
	/** All that can be left out, in the order of loading; empty unless they were asked for. */
	readonly suspects: readonly Suspect[];
}

/** What PHP sent, if it is as promised; null otherwise. */
export function toMinted( value: unknown ): Minted | null {
	const { tokens, slots, how, suspects } = isRecord( value ) ? value : {};
	const without = ticketIn( tokens, slots, 'withoutSuspect' );
	const control = ticketIn( tokens, slots, 'withSuspect' );
	return without === null || ( how !== 'callbacks' && how !== 'isolation' )
		? null
		: { without, control, how, suspects: toSuspects( suspects ) };
}

function ticketIn( tokens: unknown, slots: unknown, name: string ): Ticket | null {
	const [ token, slot ] = [ isRecord( tokens ) ? tokens[ name ] : null, isRecord( slots ) ? slots[ name ] : null ];
	return isText( token ) && isText( slot ) ? { token, slot } : null;
}

const toSuspects = ( value: unknown ): readonly Suspect[] =>
	Array.isArray( value ) ? value.filter( ( one ): one is Suspect => fits( one, shapes.suspect ) ) : [];
