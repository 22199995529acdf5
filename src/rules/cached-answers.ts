import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: a cache that stores answers of the REST API and gives them to other requests, whoever asks. */
export const cachedAnswers: Rule = defineRule( {
	id: 'cached-answers',
	severity: 'critical',
	confidence: 'proven',
	layer: null,
	needs: [ 'visitor' ],
	when: all( anothersAnswer, steady ),
	explains: [
		'missing-nonce-check',
		'cached-rest-answers',
		'cached-visitor-answers',
		'loopback-failure',
		'ended-login',
		'expired-nonce',
		'nonce-header-lost',
		'lost-login-cookie',
	],
	title: [ text( __( 'Something stores answers of the REST API and gives them to others', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			any(
				is( 'visitor.seenUser', true ),
				is( 'queryForm.seenUser', true ),
				is( 'loopbackVisitor.seenUser', true )
			),
			__(
				'A request without any cookie was answered as if it came from somebody who is logged in. So an answer that was meant for one person was kept, and given to a visitor: private data can leak that way.',
				'rest-health'
			)
		),
		text(
			__(
				'An answer tells of a cookie or a nonce that its request did not carry. So it was made for another request, kept, and given out again; private data can leak that way.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'In your page cache, proxy or CDN, switch off caching for the REST API’s addresses; then empty the cache.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: 'location ^~ /wp-json/ {\n\tset $skip_cache 1; # fastcgi_cache_bypass $skip_cache; fastcgi_no_cache $skip_cache;\n\ttry_files $uri $uri/ /index.php?$args;\n}',
			when: all( is( 'visitor.software', 'nginx' ), is( 'visitor.via', null ), is( 'visitor.fromCache', true ) ),
		},
		{
			code: 'if (req.url ~ "^/wp-json/" || req.url ~ "[?&]rest_route=" || req.http.Cookie ~ "wordpress_logged_in_") {\n\treturn (pass);\n}',
			when: is( 'visitor.via', 'Varnish' ),
		},
	],
	letter: [
		text(
			__(
				'A cache in front of WordPress gives answers of this site’s REST API (addresses below /wp-json/) that were made for one person to others, so private data can leak. Please keep these addresses out of the cache at once, and every request with a cookie whose name begins with wordpress_logged_in_, and empty it.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A page cache, a proxy, or a CDN', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody whose data the REST API shows', 'rest-health' ) ) ],
} );
