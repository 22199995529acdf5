import { __ } from '@wordpress/i18n';
import { all, is, not } from '../diagnosis/conditions';
import { peopleGetThrough } from '../diagnosis/logins';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';
import { howToSeeIt, linesToSeeIt, otherHeaders, unseen, whoHidesIt } from './unseen-https';

/** Covers: TLS ends at a proxy and WordPress does not know it (row 18), and REST works all the same: only what wants https is missing. */
export const unnoticedHttps: Rule = defineRule( {
	id: 'unnoticed-https',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'php',
	needs: [],
	when: all( unseen, not( is( 'browser.restOrigin', 'scheme' ) ), peopleGetThrough ),
	explains: [ 'application-passwords-off' ],
	aside: all(),
	title: [ text( __( 'WordPress does not know that this site is visited by https', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'server.passwords', 'needs-https' ),
			__(
				'A proxy says that this page was asked for by https; WordPress got plain http, and believes that. So it makes login cookies that also travel unencrypted, switches application passwords off, and may redirect without end when https is forced.',
				'rest-health'
			)
		),
		text(
			__(
				'A proxy says that this page was asked for by https; WordPress got plain http, and believes that. So it makes login cookies that also travel unencrypted, and may redirect without end when https is forced.',
				'rest-health'
			)
		),
	],
	fix: howToSeeIt,
	action: null,
	who: whoHidesIt,
	where: [ text( __( "wp-config.php: $_SERVER['HTTPS'] is not set", 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who logs in; apps with application passwords', 'rest-health' ) ) ],
	remarks: otherHeaders,
	snippet: linesToSeeIt,
} );
