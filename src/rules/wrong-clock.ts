import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: a server or a computer whose clock is wrong by more than five minutes. Cookies, one-time codes and signed requests go by it. */
export const wrongClock: Rule = defineRule( {
	id: 'wrong-clock',
	severity: 'recommended',
	confidence: 'proven',
	layer: null,
	needs: [],
	when: all( is( 'vantage', 'browser' ), is( 'browser.clock', 'behind', 'ahead' ) ),
	aside: all(),
	title: [ text( __( 'The clocks of the server and of this computer disagree', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'browser.clock', 'behind' ),
			/* translators: %1$s: a number of minutes. */
			__(
				'By the date in its answers, the server’s clock is %1$s minutes behind this computer’s; time zones play no part in it. Logins, one-time codes and signed requests (OAuth, JWT) go by these clocks and can be refused as expired or as not yet valid.',
				'rest-health'
			),
			'browser.clockMinutes'
		),
		text(
			/* translators: %1$s: a number of minutes. */
			__(
				'By the date in its answers, the server’s clock is %1$s minutes ahead of this computer’s; time zones play no part in it. Logins, one-time codes and signed requests (OAuth, JWT) go by these clocks and can be refused as expired or as not yet valid.',
				'rest-health'
			),
			'browser.clockMinutes'
		),
		text(
			__(
				'The date in the server’s answers is not this computer’s. Logins, one-time codes and signed requests (OAuth, JWT) go by these clocks and can be refused as expired or as not yet valid.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Compare this computer’s clock with your phone’s and set it right; if it is right, ask your host to set the server’s clock (NTP).',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'The date in the answers of this site’s server (the header Date) is minutes away from the true time. Please see whether the server sets its clock by NTP.',
				'rest-health'
			)
		),
	],
	where: [ text( __( 'The clock of this computer, or of the server', 'rest-health' ) ) ],
	affected: [ text( __( 'Whoever logs in by one-time codes, and apps that sign their requests', 'rest-health' ) ) ],
} );
