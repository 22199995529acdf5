import { __ } from '@wordpress/i18n';
import { all, any, is, not, type Condition } from '../diagnosis/conditions';
import { keptForAnother, saysKept } from '../diagnosis/kept';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Answers that tell of an earlier request. */
const replayed: Condition = any(
	...( [ 'pageNonce', 'pageNonceAgain', 'freshNonce', 'cookie', 'wrongNonce' ] as const ).map( keptForAnother )
);

/** Answers to somebody’s own login that a cache says it kept, or that were made for an earlier request. */
const ownKept: Condition = any(
	...( [ 'pageNonce', 'pageNonceAgain', 'freshNonce', 'cookie', 'post' ] as const ).map( saysKept ),
	replayed
);

/**
 * Covers: a cache that keeps answers given to people who are logged in (“Cache REST API” of LiteSpeed Cache, a CDN that keeps everything):
 * old data and old nonces. That a visitor was given somebody’s private data is cached-answers.
 */
export const cachedRestAnswers: Rule = defineRule( {
	id: 'cached-rest-answers',
	severity: 'critical',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'pageNonce' ],
	when: all( ownKept, not( anothersAnswer ), steady ),
	explains: [ 'cached-visitor-answers', 'probe-header-lost', 'missing-nonce-check' ],
	title: [ text( __( 'A cache keeps REST answers that are meant for you alone', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			replayed,
			__(
				'You asked with your login, and the answer tells of an earlier request; this one never reached WordPress. So something kept the answer and gave it out again. The editor then shows old text, and others may be given what is yours.',
				'rest-health'
			)
		),
		text(
			__(
				'You asked with your login, and a header of the answer says that it came from a cache. The editor then shows old text and gets old nonces, and others may be given what is yours.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			any( is( 'pageNonce.software', 'litespeed' ), is( 'server.software', 'litespeed' ) ),
			__(
				'At LiteSpeed Cache → Cache → Cache, set “Cache REST API” to Off and empty the cache; if it is off, ask your host to keep addresses below /wp-json/ out of every cache.',
				'rest-health'
			)
		),
		textWhen(
			is( 'pageNonce.via', 'Cloudflare' ),
			__(
				'At Cloudflare → Caching → Cache Rules, add a rule “Bypass cache” for addresses that contain /wp-json/, and empty the cache.',
				'rest-health'
			)
		),
		text(
			__(
				'In your cache plugin, proxy or CDN, keep addresses below /wp-json/, and every request with a cookie whose name begins with wordpress_logged_in_, out of the cache; then empty it.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: 'location ^~ /wp-json/ {\n\tset $skip_cache 1; # fastcgi_cache_bypass $skip_cache; fastcgi_no_cache $skip_cache;\n\ttry_files $uri $uri/ /index.php?$args;\n}',
			when: all( is( 'pageNonce.software', 'nginx' ), is( 'pageNonce.via', null ) ),
		},
		{
			code: 'if (req.url ~ "^/wp-json/" || req.url ~ "[?&]rest_route=" || req.http.Cookie ~ "wordpress_logged_in_") {\n\treturn (pass);\n}',
			when: is( 'pageNonce.via', 'Varnish' ),
		},
	],
	letter: [
		text(
			__(
				'A cache in front of WordPress keeps answers of this site’s REST API (addresses below /wp-json/), also those for people who are logged in. Please keep these addresses out of the cache, and every request with a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
	],
	who: [
		/* translators: %1$s: name of a product, for example Cloudflare. */
		text( __( 'A cache; the answer came through %1$s', 'rest-health' ), 'pageNonce.via' ),
		text( __( 'A page cache, a proxy, or a CDN', 'rest-health' ) ),
	],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
