import { __ } from '@wordpress/i18n';
import { all, failed, not, is } from '../diagnosis/conditions';
import { reachedRest } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: OPTIONS refused, which browsers send before a nonce goes to another origin: by a rule about methods, by a firewall, or by a plugin
 * that closes the REST API for visitors (OPTIONS carries no cookie). Asked only where the REST API has another origin than wp-admin.
 */
export const refusedPreflight: Rule = defineRule( {
	id: 'refused-preflight',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'preflight' ],
	when: all(
		not( is( 'browser.restOrigin', 'same', null ) ),
		failed( 'preflight' ),
		is( 'preflight.outcome', 'answered' )
	),
	title: [ text( __( 'The question that browsers ask first (OPTIONS) is refused', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			reachedRest( 'preflight' ),
			/* translators: %1$s: an HTTP status code, for example 401. */
			__(
				'Before a browser sends your nonce to another address than this page’s, it asks with OPTIONS and without your login whether it may. Something in WordPress answered %1$s; a plugin that closes the REST API for visitors does that. So the browser sends nothing.',
				'rest-health'
			),
			'preflight.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 405. */
			__(
				'Before a browser sends your nonce to another address than this page’s, it asks with OPTIONS and without your login whether it may. The answer was %1$s, and not WordPress’s. So the browser sends nothing.',
				'rest-health'
			),
			'preflight.status'
		),
		text(
			__(
				'Before a browser sends your nonce to another address than this page’s, it asks with OPTIONS whether it may. It may not, so it sends nothing.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			reachedRest( 'preflight' ),
			__(
				'Give WordPress Address and Site Address the same beginning on Settings → General: then nobody needs to ask first. If they must differ, let the plugin that closes the REST API pass OPTIONS.',
				'rest-health'
			)
		),
		text(
			__(
				'Give WordPress Address and Site Address the same beginning on Settings → General: then nobody needs to ask first. If they must differ, ask your host to let OPTIONS pass for addresses below /wp-json/.',
				'rest-health'
			)
		),
	],
	action: 'general',
	letter: [
		textWhen(
			not( reachedRest( 'preflight' ) ),
			__(
				'OPTIONS requests to this site’s REST API (addresses below /wp-json/) do not reach WordPress. Please let them pass to WordPress, which answers them itself.',
				'rest-health'
			)
		),
	],
	who: [
		textWhen( reachedRest( 'preflight' ), __( 'A plugin or theme', 'rest-health' ) ),
		text( __( 'The web server, or a firewall before it', 'rest-health' ) ),
	],
	where: [ text( __( 'OPTIONS, before every request with a nonce', 'rest-health' ) ) ],
	affected: [ text( __( 'Whoever works by an address that is not the REST API’s', 'rest-health' ) ) ],
} );
