import { __ } from '@wordpress/i18n';
import { allowRoutes, askWhoeverRefused } from '../diagnosis/advice';
import { all, any, failed, is, not, passed, type Condition } from '../diagnosis/conditions';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { refusedInRest, steady, toldToWait } from '../diagnosis/patterns';
import { whereExited } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** The witness saw it begin and break off, or what leaving out somebody changed, and the answer is nobody's page and no error of REST. */
const ended = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.trace.how`, 'exit', 'left-out' ),
		not( is( `${ name }.trace.reached`, 'nothing' ) ),
		is( `${ name }.redirect`, 'none' ),
		not( is( `${ name }.page`, 'theme', 'wp-die', 'php-error' ) ),
		not( is( `${ name }.code`, 'rest_no_route', 'wp_die', 'internal_server_error' ) ),
		not( is( `${ name }.body`, 'json-with-bom', 'json-with-output' ) ),
		not( refusedInRest( name ) ),
		not( toldToWait( name ) )
	);

/** Covers: exit with a status of its own, in a hook or while a file is loaded; wp_send_json_error() before the REST server answers. */
export const endedInWordPress: Rule = defineRule( {
	id: 'ended-in-wordpress',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index' ],
	when: all( any( ended( 'pageNonce' ), ended( 'index' ), ended( 'visitor' ) ), steady ),
	explains: [ 'loopback-failure', 'hidden-index' ],
	title: [
		...onlyWhen(
			passed( 'pageNonce' ),
			named( 'refused', {
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
			} )
		),
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s ends REST requests before they are answered', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s ends REST requests before they are answered', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s ends REST requests before they are answered', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme ends REST requests before they are answered', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			ended( 'pageNonce' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The request reached WordPress, and code ended PHP before the REST API could answer. What came instead was %1$s, which tells no reason.',
				'rest-health'
			),
			'pageNonce.status'
		),
		textWhen(
			ended( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A visitor’s request reached WordPress, and code ended PHP before the REST API could answer. What came instead was %1$s, which tells no reason.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'A visitor’s request reached WordPress, and code ended PHP before the REST API could answer.',
				'rest-health'
			)
		),
	],
	fix: [ ...onlyWhen( passed( 'pageNonce' ), allowRoutes ), ...askWhoeverRefused ],
	action: 'plugins',
	who: whoRefused,
	where: whereExited,
	culprits: [ 'pageNonce', 'index', 'visitor' ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors; you are let through', 'rest-health' ) ),
		text( __( 'Everybody', 'rest-health' ) ),
	],
	remarks: besides( 'pageNonce', 'index', 'visitor' ),
} );
