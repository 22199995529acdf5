import { __ } from '@wordpress/i18n';
import { askCulprit } from '../diagnosis/advice';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { steady, toldToWait, unsigned } from '../diagnosis/patterns';
import { whereRefused } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** PHP or WordPress left a mark in the answer, and the witness never saw the request. Not a page of the theme: that comes later than we. */
const unseen = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.trace.reached`, 'nothing' ),
		is( `${ name }.depth`, 'php', 'wordpress' ),
		is( `${ name }.redirect`, 'none' ),
		is( `${ name }.wall`, null ),
		is( `${ name }.askedToWait`, false ),
		not( is( `${ name }.page`, 'theme' ) ),
		not( toldToWait( name ) )
	);

/**
 * Covers: a plugin that is loaded before this one, a must-use plugin, a drop-in, or a file that PHP runs before
 * WordPress, and that ends requests while it is loaded.
 */
export const endedBeforeWitness: Rule = defineRule( {
	id: 'ended-before-witness',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'php',
	needs: [ 'index' ],
	when: all(
		any( unseen( 'pageNonce' ), all( passed( 'pageNonce' ), unseen( 'index' ) ) ),
		// Where the header gets lost, what the witness did not see says nothing.
		not( any( unsigned( 'pageNonce' ), unsigned( 'freshNonce' ), unsigned( 'visitor' ) ) ),
		steady
	),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s ends REST requests while WordPress is being loaded', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s ends REST requests while WordPress is being loaded', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s ends REST requests while WordPress is being loaded', 'rest-health' ),
		} ),
		textWhen(
			passed( 'pageNonce' ),
			__( 'Visitors’ REST requests are ended before REST Health can see who does it', 'rest-health' )
		),
		text( __( 'REST requests are ended before REST Health can see who does it', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			unseen( 'pageNonce' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The answer, %1$s, comes from PHP, and REST Health, which watches its own requests from inside WordPress, never saw this one. So something that runs earlier ended it: a plugin that is loaded before it, a must-use plugin, a drop-in, or a file that PHP runs before WordPress.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The answer to a visitor, %1$s, comes from PHP, and REST Health, which watches its own requests from inside WordPress, never saw this one. So something that runs earlier ended it: a plugin that is loaded before it, a must-use plugin, a drop-in, or a file that PHP runs before WordPress.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		...askCulprit,
		text(
			__(
				'At Tools → REST Health, press “Find who does it”: it looks from earlier on, and deactivates nothing.',
				'rest-health'
			)
		),
	],
	action: 'find',
	who: [ ...who( 'refused' ), text( __( 'Code that runs before REST Health', 'rest-health' ) ) ],
	where: [ ...whereRefused(), text( __( 'Before or while plugins are loaded', 'rest-health' ) ) ],
	culprits: [ 'pageNonce', 'index' ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors; you are let through', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
	remarks: [
		text(
			/* translators: %1$s: a file name. */
			__(
				'PHP runs the file %1$s before WordPress (auto_prepend_file), as some firewalls want it. It may be that file, or not.',
				'rest-health'
			),
			'server.prepended'
		),
		...besides( 'pageNonce', 'index' ),
	],
} );
