import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed, type Condition } from '../diagnosis/conditions';
import { nonceInAddress } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

/** The witness saw cookie and nonce come, and WordPress took the request for one without a nonce: only then is somebody with a good cookie a visitor, and no error. */
const unread = ( name: ExchangeName ): Condition =>
	all(
		passed( name ),
		is( `${ name }.renewedNonce`, false ),
		is( `${ name }.fromCache`, false, null ),
		is( `${ name }.trace.nonceHeader`, 'nonce' ),
		is( `${ name }.trace.cookie`, 'valid' ),
		is( `${ name }.trace.user`, 'nobody' )
	);

/** Covers: the X-WP-Nonce header taken out of PHP's hands by code of the site, before WordPress looks for it (row 4). */
export const removedNonceHeader: Rule = defineRule( {
	id: 'removed-nonce-header',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [],
	when: all( any( unread( 'pageNonce' ), unread( 'loopbackSession' ) ), not( nonceInAddress ), steady ),
	title: [ text( __( 'Code on your site takes the nonce away before WordPress reads it', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'A request with your login cookie, and with a nonce in the header X-WP-Nonce, arrived whole. WordPress accepted the cookie and then took you for a visitor, as it does where there is no nonce. So a plugin, a must-use plugin or the theme removes the header in between.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On the Plugins screen, deactivate plugins that change requests or their headers, one after the other, and run the checkup each time; then look for HTTP_X_WP_NONCE in must-use plugins and in the theme’s functions.php.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [ text( __( 'Inside WordPress: the header X-WP-Nonce', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
