import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const waited = any(
	is( 'pageNonce.outcome', 'timed-out' ),
	is( 'freshNonce.outcome', 'timed-out' ),
	is( 'cookie.outcome', 'timed-out' ),
	is( 'post.outcome', 'timed-out' ),
	is( 'loopbackSession.outcome', 'timed-out' )
);

/**
 * Covers: session_start() without session_write_close(). PHP lets requests of one session run one after the other only, so the site’s
 * requests to itself wait for the page that makes them. Site Health speaks of it as well.
 */
export const openPhpSession: Rule = defineRule( {
	id: 'open-php-session',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'php',
	needs: [],
	when: is( 'server.session', true ),
	aside: all(),
	title: [ text( __( 'Something keeps a PHP session open, so requests wait for each other', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			waited,
			__(
				'When PHP made this page, a PHP session was open. While one request holds it, PHP lets no other request of the same person begin; a question with your login was not answered in time. The REST API itself refuses nobody.',
				'rest-health'
			)
		),
		text(
			__(
				'When PHP made this page, a PHP session was open. While one request holds it, PHP lets no other request of the same person begin: the editor’s requests run one after the other, and Site Health’s requests to this site can wait until they fail. The REST API itself refuses nobody.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On the Plugins screen, look for a plugin that calls session_start() (shops, forms, captchas, own code) and ask its author to call session_write_close() right after reading; for own code, add this line there. If there is none, ask your host whether session.auto_start is switched on in php.ini, and to switch it off.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	snippet: [ { code: "session_start( array( 'read_and_close' => true ) );" } ],
	who: [ text( __( 'Code that calls session_start(), or PHP’s own setting session.auto_start', 'rest-health' ) ) ],
	where: [ text( __( 'PHP, before WordPress prints the page', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody whose browser has that session’s cookie', 'rest-health' ) ) ],
} );
