import type { Trace } from '../../src/evidence';
import type { Site } from '../lab/site';
import type { Session } from '../lab/visitor';

/** What `run` answers: the run, and a token for each probe that is signed. */
export interface Begun {
	readonly nonce: string;
	readonly run: { readonly id: string; readonly tokens: Readonly< Record< string, string > > };
}

/** Tokens of a counter-experiment, and the slots that their traces will stand in. */
export interface Minted {
	readonly tokens: { readonly withoutSuspect: string; readonly withSuspect?: string };
	readonly slots: { readonly withoutSuspect: string; readonly withSuspect?: string };
	readonly suspects?: readonly { readonly id: string; readonly name: string }[];
}

/** What the doors of the panel answer. Refusals come as their code. */
export class Doors {
	private nonce: string | null = null;

	constructor(
		private readonly site: Site,
		private readonly session: Session,
		/** For HTTP Basic authentication in front of the site. */
		private readonly wall: Readonly< Record< string, string > > = {}
	) {}

	/** The page's door, which begins a run. */
	async begin(): Promise< Begun > {
		const path = '/wp-admin/tools.php?page=rest-health&rest-health-do=run';
		const answer = await fetch( this.site.address + path, {
			headers: { ...this.wall, cookie: this.session.cookie },
		} );
		const begun = this.read< Begun >( 'run', await answer.text() );
		// As the panel does: a plugin may have changed what a nonce is.
		this.nonce = begun.nonce;
		return begun;
	}

	/** The door in admin-ajax. @throws with the code of the refusal. */
	async ajax< Answer >( action: string, body: object ): Promise< Answer > {
		const path = `/wp-admin/admin-ajax.php?action=rest_health&do=${ action }`;
		const answer = await fetch( this.site.address + path, {
			method: 'POST',
			headers: {
				...this.wall,
				cookie: this.session.cookie,
				'x-wp-nonce': this.nonce ?? this.session.nonce,
				'content-type': 'application/json',
			},
			body: JSON.stringify( body ),
		} );
		return this.read( action, await answer.text() );
	}

	/** All traces of a run, by slot. */
	async traces( run: string ): Promise< Readonly< Record< string, Trace > > > {
		const { traces } = await this.ajax< { traces: Record< string, Trace > } >( 'trace', { run } );
		return traces;
	}

	experiment( body: object ): Promise< Minted > {
		return this.ajax( 'experiment', body );
	}

	early( what: 'install' | 'remove' ): Promise< { readonly installed: boolean; readonly why: string | null } > {
		return this.ajax( 'early', { do: what, consent: true } );
	}

	private read< Answer >( action: string, text: string ): Answer {
		let answer: { restHealth?: string; data?: Answer; code?: string };
		try {
			// As the panel reads it: a server may add something to every answer.
			answer = JSON.parse(
				text.slice( Math.max( 0, text.indexOf( '{"restHealth"' ) ), text.lastIndexOf( '}' ) + 1 )
			);
		} catch {
			throw new Error( `The door "${ action }" answered ${ text.slice( 0, 500 ) }` );
		}
		if ( answer.restHealth !== action || answer.data === undefined ) {
			throw new Error( `The door "${ action }" refused: ${ answer.code ?? text.slice( 0, 300 ) }` );
		}
		return answer.data;
	}
}
