import { __ } from '@wordpress/i18n';
import { all, failed, not, passed } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';
import { savingWorks } from '../diagnosis/saving';
import { shutOutLater } from '../diagnosis/shut-out';

/**
 * Covers: a script of a plugin that changes requests in apiFetch, so that they fail in the editor and nowhere
 * else.
 */
export const apiFetchMiddleware: Rule = defineRule( {
	id: 'api-fetch-middleware',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'browser',
	needs: [ 'pageNonce', 'apiFetch', 'post' ],
	when: all(
		passed( 'pageNonce' ),
		failed( 'apiFetch' ),
		// Asked at the same time: a login that ended meanwhile is no script's fault.
		savingWorks,
		not( shutOutLater ),
		steady
	),
	title: [ text( __( 'A script in this page breaks WordPress’s own way of asking the REST API', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The same request passes when it is sent plainly, and was answered %1$s when it is sent through WordPress’s apiFetch. So the server is fine, and a script that a plugin adds to admin screens changes the request.',
				'rest-health'
			),
			'apiFetch.status'
		),
		text(
			__(
				'The same request passes when it is sent plainly, and gets no answer when it is sent through WordPress’s apiFetch. So the server is fine, and a script that a plugin adds to admin screens changes the request.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On the Plugins screen, deactivate the plugin that you added or updated last, and run the checkup again.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ text( __( 'A script of a plugin', 'rest-health' ) ) ],
	where: [ text( __( 'apiFetch, in the browser', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who works in wp-admin', 'rest-health' ) ) ],
} );
