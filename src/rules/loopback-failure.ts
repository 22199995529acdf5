import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { edgeOrOrigin, howPlaced, READING, whoInFront } from '../diagnosis/edge-or-origin';
import { savingFails, steady } from '../diagnosis/patterns';
import { whereRefused } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen } from '../diagnosis/text';

const forbidden = any( is( 'server.blocksItself', true ), is( 'loopbackVisitor.why', 'not-allowed' ) );
const oneWorker = all( is( 'server.oneWorker', true ), is( 'loopbackVisitor.outcome', 'timed-out', 'unanswered' ) );
/** PHP has nothing to ask with: no cURL, and no sockets. */
const noTransport = is( 'loopbackVisitor.why', 'no-transport' );
const dns = is( 'loopbackVisitor.why', 'dns' );
const tls = is( 'loopbackVisitor.why', 'tls' );
const password = any( is( 'loopbackVisitor.wall', 'basic', 'other' ), is( 'loopbackFile.wall', 'basic', 'other' ) );
const silent = is( 'loopbackVisitor.outcome', 'timed-out', 'unanswered' );
/** The control: the server cannot get even a plain file from itself. */
const nothing = failed( 'loopbackFile' );
/** A plain file comes; PHP does not. */
const onlyFiles = passed( 'loopbackFile' );

const LOOPBACKS = [ 'loopbackVisitor', 'loopbackSession' ] as const;

/** PHP ran, so the web server let the request pass. */
const inside = any(
	...LOOPBACKS.map( ( name ) => all( failed( name ), not( is( `${ name }.depth`, 'nothing', null ) ) ) )
);
/** … and somebody was seen refusing it there. */
const bySomebody = any(
	...LOOPBACKS.map( ( name ) => all( failed( name ), not( is( `${ name }.trace.refused.name`, null ) ) ) )
);

/**
 * Covers: the site cannot ask itself (DNS, TLS, HTTP Basic, a firewall on its own address, one PHP worker, WP_HTTP_BLOCK_EXTERNAL, a plugin that
 * wants to see a browser or a page of the site), while REST is fine for people.
 */
export const loopbackFailure: Rule = defineRule( {
	id: 'loopback-failure',
	severity: 'recommended',
	confidence: 'proven',
	layer: null,
	layers: [
		{ layer: 'plugin', when: bySomebody },
		{ layer: 'php', when: noTransport },
		...edgeOrOrigin( READING ),
		{ layer: 'web-server', when: not( inside ) },
	],
	needs: [ 'index', 'visitor', 'pageNonce', 'loopbackVisitor' ],
	when: all(
		is( 'vantage', 'browser' ),
		passed( 'index' ),
		passed( 'visitor' ),
		passed( 'pageNonce' ),
		any( failed( 'loopbackVisitor' ), failed( 'loopbackSession' ) ),
		steady
	),
	aside: savingFails,
	title: [
		textWhen( savingFails, __( 'The site cannot ask itself', 'rest-health' ) ),
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s refuses requests that the site sends to itself', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s refuses requests that the site sends to itself', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s refuses requests that the site sends to itself', 'rest-health' ),
			},
			LOOPBACKS
		),
		text( __( 'The REST API is fine; only the site cannot ask itself', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			forbidden,
			__(
				'This browser gets every answer. WordPress is forbidden to send requests, also to its own address: WP_HTTP_BLOCK_EXTERNAL or code on the filter pre_http_request does that.',
				'rest-health'
			)
		),
		textWhen(
			noTransport,
			__(
				'This browser gets every answer. PHP on this server has nothing to send requests to its own address with: its extension cURL cannot be used, nor can its functions for sockets, which for https need the extension OpenSSL. Updates may fail for the same reason.',
				'rest-health'
			)
		),
		textWhen(
			oneWorker,
			__(
				'This browser gets every answer. PHP’s own server works with one process here, and while that one makes a page it cannot answer the page’s own request. On a test site that is how it is.',
				'rest-health'
			)
		),
		textWhen(
			dns,
			__(
				'This browser gets every answer. The server does not find its own address: it asked for the site’s name and got no number (DNS).',
				'rest-health'
			)
		),
		textWhen(
			tls,
			__(
				'This browser gets every answer. The server reaches itself and does not trust the certificate that it is shown: it has expired, is made for another name, or is signed by an authority that the server does not know.',
				'rest-health'
			)
		),
		textWhen(
			password,
			__(
				'This browser gets every answer. The server is asked for an HTTP password when it asks its own address, and it has none.',
				'rest-health'
			)
		),
		textWhen(
			all( silent, onlyFiles ),
			__(
				'This browser gets every answer. The server got a plain file from itself, and no answer from PHP: all of PHP’s processes may have been busy, or a rule keeps the server’s own requests from PHP.',
				'rest-health'
			)
		),
		textWhen(
			all( is( 'loopbackVisitor.outcome', 'timed-out' ), nothing ),
			__(
				'This browser gets every answer. The server gave up waiting when it asked its own address, even for a plain file: a firewall or the network keeps it from reaching itself.',
				'rest-health'
			)
		),
		textWhen(
			is( 'loopbackVisitor.outcome', 'timed-out' ),
			__(
				'This browser gets every answer. The server gave up waiting when it asked its own address: it may serve only one request at a time, or not reach itself.',
				'rest-health'
			)
		),
		textWhen(
			is( 'loopbackVisitor.outcome', 'unanswered' ),
			__(
				'This browser gets every answer. The server could not connect to its own address, as happens when its name, its certificate or a firewall is in the way.',
				'rest-health'
			)
		),
		textWhen(
			failed( 'loopbackVisitor' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'This browser gets every answer. The server got %1$s when it asked its own address, so something lets people through and not the server itself.',
				'rest-health'
			),
			'loopbackVisitor.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'This browser gets every answer. The server got %1$s when it asked its own address with your login, so something treats it otherwise than this browser.',
				'rest-health'
			),
			'loopbackSession.status'
		),
		text(
			__(
				'This browser gets every answer. The server does not get one when it asks its own address with your login.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			is( 'server.blocksItself', true ),
			__(
				'In wp-config.php, name this site’s host in WP_ACCESSIBLE_HOSTS, or take WP_HTTP_BLOCK_EXTERNAL out; scheduled posts and Site Health need these requests.',
				'rest-health'
			)
		),
		textWhen(
			forbidden,
			__(
				'In the plugin that keeps WordPress from sending requests (security, privacy, or “disable updates”), allow those to this site’s own address; scheduled posts and Site Health need them.',
				'rest-health'
			)
		),
		textWhen(
			noTransport,
			__(
				'Ask your host to turn on PHP’s extension cURL, and to take its functions out of disable_functions; updates, scheduled posts and Site Health need it.',
				'rest-health'
			)
		),
		textWhen(
			oneWorker,
			__(
				'For a test there is nothing to do; to let PHP’s own server answer several requests at once, start it with this in front of the command.',
				'rest-health'
			)
		),
		textWhen(
			dns,
			__(
				'Ask your host to let the server find its own name, for example by this line in /etc/hosts; scheduled posts and Site Health need requests to itself.',
				'rest-health'
			)
		),
		textWhen(
			tls,
			__(
				'Ask your host to give this site a certificate that is valid for its name and sent with its whole chain; if browsers take it, the chain is what is missing.',
				'rest-health'
			)
		),
		textWhen(
			password,
			__(
				'Ask your host to let requests from the server’s own address pass without the HTTP password, and leave it for everybody else.',
				'rest-health'
			)
		),
		...named(
			'refused',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __(
					'If you want Site Health to see the REST API as this browser does, let requests from this server’s own address pass in the settings of %1$s; people are not hurt by it.',
					'rest-health'
				),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'If you want Site Health to see the REST API as this browser does, ask whoever made the theme %1$s to let requests from this server’s own address pass; people are not hurt by it.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'If you want Site Health to see the REST API as this browser does, ask whoever made the file %1$s to let requests from this server’s own address pass; people are not hurt by it.',
					'rest-health'
				),
			},
			LOOPBACKS
		),
		textWhen(
			inside,
			__(
				'On the Plugins screen, look in the settings of each security plugin for a rule about robots, referrers or addresses, and let this server’s own address pass.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host to allow requests from this server to its own address (loopback requests); scheduled posts and Site Health need them.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: "define( 'WP_ACCESSIBLE_HOSTS', 'www.example.com' );",
			when: is( 'server.blocksItself', true ),
		},
		{ code: 'PHP_CLI_SERVER_WORKERS=4', when: oneWorker },
		{ code: '127.0.0.1 www.example.com', when: dns },
		{
			code: '<RequireAny>\n\tRequire valid-user\n\tRequire local\n</RequireAny>',
			when: all( password, is( 'server.software', 'apache' ) ),
		},
		{
			code: 'satisfy any;\nallow 127.0.0.1;\ndeny all;',
			when: all( password, is( 'server.software', 'nginx' ) ),
		},
	],
	letter: [
		textWhen(
			noTransport,
			__(
				'PHP on this server cannot send requests to this site: WordPress finds neither the extension cURL nor functions for sockets that it can use (it says “No working transports found”). Please turn cURL on and take its functions out of disable_functions: updates, scheduled posts and Site Health need it.',
				'rest-health'
			)
		),
		textWhen(
			forbidden,
			__(
				'WordPress cannot send requests to its own address on this server (loopback requests). If something on the server forbids it, please allow it: scheduled posts, updates and Site Health need them.',
				'rest-health'
			)
		),
		textWhen(
			dns,
			__(
				'On the server, the name of this site cannot be resolved, so WordPress cannot send requests to itself. Please let the server find its own name (DNS, or a line in /etc/hosts).',
				'rest-health'
			)
		),
		textWhen(
			tls,
			__(
				'PHP on the server does not trust the certificate of this site, so WordPress cannot send requests to itself. Please see whether it has expired, is made for another name, or is sent without its intermediate certificates.',
				'rest-health'
			)
		),
		textWhen(
			password,
			__(
				'WordPress’s requests to its own address (loopback requests) are asked for the HTTP password of this site. Please let requests from the server’s own address pass without it.',
				'rest-health'
			)
		),
		textWhen(
			not( inside ),
			__(
				'WordPress’s requests to its own address (loopback requests) fail on this server, while visitors’ requests pass. Please allow them: scheduled posts, updates and Site Health need them.',
				'rest-health'
			)
		),
	],
	who: [
		textWhen( forbidden, __( 'WordPress’s own configuration, or a plugin', 'rest-health' ) ),
		textWhen( noTransport, __( 'PHP’s settings on this server', 'rest-health' ) ),
		textWhen( oneWorker, __( 'PHP’s own server, with one process', 'rest-health' ) ),
		...who( 'refused', LOOPBACKS ),
		...whoInFront( READING ),
		textWhen( inside, __( 'A plugin or theme, or a file that PHP runs before WordPress', 'rest-health' ) ),
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), or a firewall before it', 'rest-health' ),
			'server.software'
		),
		text( __( 'The web server, or a firewall before it', 'rest-health' ) ),
	],
	where: [
		...onlyWhen( bySomebody, whereRefused( LOOPBACKS ) ),
		text( __( 'Requests of this site to itself', 'rest-health' ) ),
	],
	affected: [
		textWhen(
			inside,
			__( 'Site Health, and what else on this server asks the REST API; not people', 'rest-health' )
		),
		text( __( 'Scheduled tasks and Site Health; not people', 'rest-health' ) ),
	],
	remarks: howPlaced( READING ),
} );
