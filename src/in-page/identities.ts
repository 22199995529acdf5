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
	/** The members ask for more and more: of those that passed the last stands for all, of those that did not the first. */
	readonly ladder?: true;
	/** Asked with a person's consent only: without an answer there is no row. */
	readonly optional?: true;
}

const visitor: Group = {
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
			name: 'indexUnsigned',
			label: __( 'Visitor, index, unsigned', 'rest-health' ),
			note: __( 'without REST Health’s own header', 'rest-health' ),
		},
		{
			name: 'indexAfter',
			label: __( 'Visitor, index, afterwards', 'rest-health' ),
			note: __( 'after saving was refused', 'rest-health' ),
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
};

const cookieOnly: Group = {
	label: __( 'Cookie only', 'rest-health' ),
	note: __( 'no nonce, reading', 'rest-health' ),
	members: [
		{ name: 'cookie', label: __( 'Cookie only', 'rest-health' ), note: __( 'no nonce, reading', 'rest-health' ) },
	],
};

const reading: Group = {
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
};

/** In the order of what a firewall may find in it. */
const saving: Group = {
	label: __( 'Logged in, saving', 'rest-health' ),
	note: __( 'cookie and nonce', 'rest-health' ),
	ladder: true,
	members: [
		{
			name: 'postForm',
			label: __( 'Saving, sent as a form', 'rest-health' ),
			note: __( 'POST without JSON', 'rest-health' ),
		},
		{
			name: 'post',
			label: __( 'Saving nothing', 'rest-health' ),
			note: __( 'an empty POST', 'rest-health' ),
		},
		{
			name: 'postInQuery',
			label: __( 'Saving, method in the address', 'rest-health' ),
			note: '_method=PUT',
		},
		{
			name: 'postOverride',
			label: __( 'Saving nothing, as PUT', 'rest-health' ),
			note: 'X-HTTP-Method-Override',
		},
		{
			name: 'postBare',
			label: __( 'Saving a post without text', 'rest-health' ),
			note: __( 'to the route of posts', 'rest-health' ),
		},
		{
			name: 'postPlain',
			label: __( 'Saving plain text', 'rest-health' ),
			note: __( 'to the route of posts', 'rest-health' ),
		},
		{
			name: 'postBlocks',
			label: __( 'Saving one block', 'rest-health' ),
			note: __( 'as the block editor does', 'rest-health' ),
		},
		{
			name: 'postRich',
			label: __( 'Saving blocks of many kinds', 'rest-health' ),
			note: __( 'as the block editor does', 'rest-health' ),
		},
		{
			name: 'postLarge',
			label: __( 'Saving a long text', 'rest-health' ),
			note: __( '140,000 bytes of plain words', 'rest-health' ),
		},
	],
};

const otherMethods: Group = {
	label: __( 'Logged in, PUT and DELETE', 'rest-health' ),
	note: __( 'the true methods', 'rest-health' ),
	optional: true,
	members: [
		{
			name: 'realPut',
			label: __( 'Saving with PUT', 'rest-health' ),
			note: __( 'the true method', 'rest-health' ),
		},
		{
			name: 'realDelete',
			label: __( 'Deleting with DELETE', 'rest-health' ),
			note: __( 'the true method', 'rest-health' ),
		},
	],
};

const otherTypes: Group = {
	label: __( 'Logged in, forms and uploads', 'rest-health' ),
	note: __( 'other types of content', 'rest-health' ),
	optional: true,
	members: [
		{ name: 'typeForm', label: __( 'Text, sent as a form', 'rest-health' ), note: 'x-www-form-urlencoded' },
		{ name: 'typeText', label: __( 'Text without a form', 'rest-health' ), note: 'text/plain' },
		{ name: 'typeMultipart', label: __( 'Uploading a file', 'rest-health' ), note: 'multipart/form-data' },
		{ name: 'typeImage', label: __( 'Uploading a bare image', 'rest-health' ), note: 'image/jpeg' },
	],
};

const elsewhere = ( name: ExchangeName, label: string ): Member => ( {
	name,
	label,
	note: __( 'one block, nothing is saved', 'rest-health' ),
} );

const otherRoutes: Group = {
	label: __( 'Logged in, saving elsewhere', 'rest-health' ),
	note: __( 'other routes of the editor', 'rest-health' ),
	optional: true,
	members: [
		elsewhere( 'savePage', __( 'Saving a page', 'rest-health' ) ),
		elsewhere( 'saveCustom', __( 'Saving a post of another type', 'rest-health' ) ),
		elsewhere( 'saveTemplate', __( 'Saving a template', 'rest-health' ) ),
		elsewhere( 'saveTemplatePart', __( 'Saving a template part', 'rest-health' ) ),
		elsewhere( 'savePattern', __( 'Saving a pattern', 'rest-health' ) ),
		elsewhere( 'saveNavigation', __( 'Saving a menu', 'rest-health' ) ),
		elsewhere( 'saveStyles', __( 'Saving styles', 'rest-health' ) ),
		elsewhere( 'saveComment', __( 'Saving a comment', 'rest-health' ) ),
		elsewhere( 'saveMedia', __( 'Saving a media file’s text', 'rest-health' ) ),
		elsewhere( 'saveBatch', __( 'Saving several at once', 'rest-health' ) ),
	],
};

/** Who is shown to ask. Repetitions and controls are evidence and have no way of their own. */
export const identities: readonly Group[] = [
	visitor,
	cookieOnly,
	reading,
	saving,
	otherMethods,
	otherTypes,
	otherRoutes,
];

/** The server asking its own site, and the browser's questions that it repeats, the nearest first: shown only when the answers differ. */
export const loopbacks: readonly { readonly member: Member; readonly same: readonly ExchangeName[] }[] = [
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
	{
		same: [ 'loopbackVisitor' ],
		member: {
			name: 'loopbackAgent',
			label: __( 'The server, as this browser', 'rest-health' ),
			note: __( 'with its User-Agent', 'rest-health' ),
		},
	},
	{
		same: [ 'loopbackVisitor' ],
		member: {
			name: 'loopbackPinned',
			label: __( 'The server, straight to itself', 'rest-health' ),
			note: __( 'past what stands in front', 'rest-health' ),
		},
	},
	{
		same: [ 'postBlocks', 'postOverride', 'post' ],
		member: {
			name: 'loopbackSaving',
			label: __( 'The server itself, saving', 'rest-health' ),
			note: __( 'logged in, over HTTP', 'rest-health' ),
		},
	},
	{
		same: [ 'loopbackSaving' ],
		member: {
			name: 'loopbackSavingPinned',
			label: __( 'The server, saving straight to itself', 'rest-health' ),
			note: __( 'past what stands in front', 'rest-health' ),
		},
	},
];
