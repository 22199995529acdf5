import { __ } from '@wordpress/i18n';
import { askWhoeverRefused } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereExited } from '../diagnosis/place';
import { all, any, failed, passed } from '../diagnosis/conditions';
import { refusedInWordPress, steady } from '../diagnosis/patterns';
import { onlyWhen, text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

const SAVING = [ 'post', 'postBlocks', 'postOverride' ] as const;

/** Covers: code of a plugin that lets reading pass and refuses POST, or PUT, inside WordPress. */
export const savingRefusedInWordPress: Rule = defineRule( {
	id: 'saving-refused-in-wordpress',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'pageNonce', 'post' ],
	when: all( passed( 'pageNonce' ), any( ...SAVING.map( refusedInWordPress ) ), steady ),
	// The list of closed routes holds those for writing.
	explains: [ 'closed-core-routes', 'role-refused', 'closed-routes-for-role' ],
	title: [
		...onlyWhen(
			failed( 'post' ),
			named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s refuses what is saved through the REST API', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s refuses what is saved through the REST API', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s refuses what is saved through the REST API', 'rest-health' ),
			} )
		),
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses the way the editor saves', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses the way the editor saves', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses the way the editor saves', 'rest-health' ),
		} ),
		textWhen(
			failed( 'post' ),
			__( 'A plugin or theme refuses what is saved through the REST API', 'rest-health' )
		),
		text( __( 'A plugin or theme refuses the way the editor saves', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			failed( 'post' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Reading through the REST API works. Sending (POST) reached WordPress and was refused there with %1$s %2$s.',
				'rest-health'
			),
			'post.status',
			'post.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Reading and sending through the REST API work. Sending with the header X-HTTP-Method-Override, as the block editor does to update, was refused by WordPress with %1$s %2$s.',
				'rest-health'
			),
			'postOverride.status',
			'postOverride.code'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__(
				'Reading and sending through the REST API work. One paragraph, sent to the route of posts as the block editor sends it, was refused by WordPress with %1$s %2$s.',
				'rest-health'
			),
			'postBlocks.status',
			'postBlocks.code'
		),
		text( __( 'Reading through the REST API works. What is sent was refused inside WordPress.', 'rest-health' ) ),
	],
	fix: askWhoeverRefused,
	action: 'plugins',
	who: whoRefused,
	where: whereExited,
	culprits: SAVING,
	affected: [ text( __( 'Everybody who saves', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			all( failed( 'postBlocks' ), passed( 'postPlain' ) ),
			__( 'The same text without the marks of blocks passed, so it goes by what is written.', 'rest-health' )
		),
		textWhen(
			all( failed( 'postPlain' ), passed( 'postBare' ) ),
			__( 'An empty object passed at the same route, so it goes by what is written.', 'rest-health' )
		),
		textWhen(
			all( failed( 'postBare' ), passed( 'postOverride' ) ),
			__( 'At the route of REST Health the same passed, so it goes by the route.', 'rest-health' )
		),
		...itsSetting,
		...besides( ...SAVING ),
	],
} );
