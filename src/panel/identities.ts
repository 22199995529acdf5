import { __ } from '@wordpress/i18n';
import type { ExchangeName } from '../evidence';

/** A row of the path: who asks, in bold and in small print. */
export interface Who {
	readonly label: string;
	readonly note: string;
}

/** One way of asking within a group, and its name when its answer differs from the others'. */
export interface Member extends Who {
	readonly name: ExchangeName;
}

/** One row when all answers are alike, else one for each different answer. */
export interface Group extends Who {
	readonly members: readonly Member[];
}

/** Who is shown to ask. Repetitions and controls are evidence and have no way of their own. */
export const identities = (): readonly Group[] => [ visitor(), cookieOnly(), reading(), saving() ];

const visitor = (): Group => ( {
	label: __( 'Visitor', 'rest-health' ),
	note: __( 'no cookie, reading', 'rest-health' ),
	members: [
		{ name: 'visitor', label: __( 'Visitor', 'rest-health' ), note: __( 'no cookie, reading', 'rest-health' ) },
		{
			name: 'index',
			label: __( 'Visitor, index', 'rest-health' ),
			note: __( 'no cookie, list of routes', 'rest-health' ),
		},
		{
			name: 'queryForm',
			label: __( 'Visitor, plain address', 'rest-health' ),
			note: __( 'index.php?rest_route=', 'rest-health' ),
		},
		{
			name: 'frontNonce',
			label: __( 'Visitor, front page’s nonce', 'rest-health' ),
			note: __( 'no cookie, as scripts there ask', 'rest-health' ),
		},
		{
			name: 'authorization',
			label: __( 'Visitor, Authorization', 'rest-health' ),
			note: __( 'no cookie, a header of no known scheme', 'rest-health' ),
		},
	],
} );

const cookieOnly = (): Group => ( {
	label: __( 'Cookie only', 'rest-health' ),
	note: __( 'no nonce, reading', 'rest-health' ),
	members: [
		{ name: 'cookie', label: __( 'Cookie only', 'rest-health' ), note: __( 'no nonce, reading', 'rest-health' ) },
	],
} );

const reading = (): Group => ( {
	label: __( 'Logged in, reading', 'rest-health' ),
	note: __( 'cookie and nonce', 'rest-health' ),
	members: [
		{
			name: 'pageNonce',
			label: __( 'This page’s nonce', 'rest-health' ),
			note: __( 'cookie, reading', 'rest-health' ),
		},
		{
			name: 'freshNonce',
			label: __( 'A new nonce', 'rest-health' ),
			note: __( 'cookie, fetched just now', 'rest-health' ),
		},
		{
			name: 'queryNonce',
			label: __( 'Nonce in the address', 'rest-health' ),
			note: __( 'cookie, reading', 'rest-health' ),
		},
		{
			name: 'apiFetch',
			label: __( 'Through apiFetch', 'rest-health' ),
			note: __( 'as other screens ask', 'rest-health' ),
		},
	],
} );

const saving = (): Group => ( {
	label: __( 'Logged in, saving', 'rest-health' ),
	note: __( 'cookie and nonce', 'rest-health' ),
	members: [
		{
			name: 'post',
			label: __( 'Logged in, saving', 'rest-health' ),
			note: __( 'cookie and nonce, POST', 'rest-health' ),
		},
		{
			name: 'postOverride',
			label: __( 'Saving, as the editor does', 'rest-health' ),
			note: __( 'POST that stands for PUT', 'rest-health' ),
		},
		{
			name: 'postPlain',
			label: __( 'Saving plain text', 'rest-health' ),
			note: __( 'cookie and nonce', 'rest-health' ),
		},
		{
			name: 'postBlocks',
			label: __( 'Saving blocks', 'rest-health' ),
			note: __( 'cookie and nonce', 'rest-health' ),
		},
	],
} );

/** The server asking its own site, and the browser's questions that it repeats, the nearest first: shown only when the answers differ. */
export const loopbacks = (): readonly { readonly member: Member; readonly same: readonly ExchangeName[] }[] => [
	{
		same: [ 'visitor', 'index' ],
		member: {
			name: 'loopbackVisitor',
			label: __( 'The server itself', 'rest-health' ),
			note: __( 'visitor, over HTTP', 'rest-health' ),
		},
	},
	{
		same: [ 'freshNonce', 'pageNonce' ],
		member: {
			name: 'loopbackSession',
			label: __( 'The server itself', 'rest-health' ),
			note: __( 'logged in, over HTTP', 'rest-health' ),
		},
	},
];
