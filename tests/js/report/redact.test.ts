import { redact, withoutKeys } from '../../../src/report/redact';
import { readCases, ruleIds } from '../../cases/files';
import { settings } from '../panel/seen';

const clean = ( text: string ): string => redact( text, settings );

/** Each secret, and sentences in which it is found in the wild. `§` stands for it. */
const PLANTED: readonly ( readonly [ secret: string, ...texts: string[] ] )[] = [
	[ settings.nonce, '§', '{"nonce":"§"}', '?_wpnonce=§&a=b' ],
	[ settings.run.tokens.visitor ?? '', 'X-REST-Health-Probe: §', 'token §.' ],
	[ settings.run.id, 'run §', '"run":"§"' ],
	[ `1790000000.${ 'a'.repeat( 32 ) }.e1.${ 'b'.repeat( 64 ) }`, 'X-REST-Health-Probe: §', 'token §.' ],
	[
		'a1b2c3d4e5',
		'§',
		'{"nonce":"§","root":"\\/"}',
		'<input type="hidden" name="_wpnonce" value="§" />',
		'wp.apiFetch.nonceMiddleware = createNonceMiddleware( "§" );',
		'X-WP-Nonce: §',
	],
	[ 'mara@bakery.example', 'Ask §.', 'mailto:§', '{"email":"§"}', 'ServerAdmin <§>' ],
	[ 'mara&#064;bakery.example', '<p>§</p>' ],
	[ '203.0.113.77', 'Your address § was blocked', '"ip":"§"', 'client: §, server', 'IP:§' ],
	[ '2001:db8::8a2e:370:7334', 'Your IP: §', '[§]:443', '"§"' ],
	[ '2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'Ray from §' ],
	[ '::1', 'client §' ],
	[ '/var/www/vhosts/mara', 'in §/httpdocs/index.php on line 3', '{"file":"§/x.php"}', 'open(§/error.log)' ],
	[ '/home/mara', 'in <b>§/public_html/wp-content/plugins/a/a.php</b> on line 3', "'§/.env'", 'PATH=§/bin' ],
	[ '\\/home2\\/mara', '{"message":"Uncaught Error in §\\/public_html\\/wp-content\\/plugins\\/a\\/a.php:12"}' ],
	[ '/customers/7/mara', 'require(§/httpd.www/wp-includes/load.php)', 'in §/httpd.www/index.php' ],
	[ 'C:\\inetpub\\mara', 'in §\\wp-content\\themes\\x\\functions.php', 'file §\\secret.txt missing' ],
	[ 'C:\\\\inetpub\\\\mara', '{"file":"§\\\\index.php"}' ],
	[ 'D:/xampp/mara', 'in §/htdocs/index.php' ],
	[
		'mara|1795345200|AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG|0f0e0d0c0b0a09080706050403020100f0e0d0c0b0a090807060504030201000',
		'wordpress_logged_in_0123456789abcdef0123456789abcdef=§; path=/',
		'cookie was §',
	],
	[
		'mara%7C1795345200%7CAbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG%7C0f0e0d0c0b0a0908',
		'Set-Cookie: a=§; HttpOnly',
		'b=§',
	],
	[
		'q1w2e3r4t5y6',
		'[HTTP_COOKIE] => theme=§; b=2',
		'"HTTP_COOKIE":"theme=§"',
		'<td class="e">HTTP_COOKIE </td><td class="v">theme=§ </td>',
	],
	[ 'q1w2e3r4t5y6', 'Cookie: theme=§', 'Set-Cookie: sid=§; Secure', 'PHPSESSID=§', '"Cookie":"a=§"' ],
	[
		'bWFyYTpodW50ZXIyaHVudGVy',
		'Authorization: Basic §',
		"-H 'Authorization: Bearer §'",
		'"Authorization":"Basic §"',
		'proxy-authorization: §',
	],
	[ 'hunter2-hunter', 'password=§', '{"password":"§"}', "define( 'DB_PASSWORD', '§' );", 'user_pass => §', 'pwd: §' ],
	[
		'hunter2-hunter',
		'["DB_PASSWORD"]=>\n  string(14) "§"',
		's:11:"DB_PASSWORD";s:14:"§";',
		'\\"db_password\\";s:14:\\"§\\";',
	],
	[ 'hunter2-hunter', '<td class="e">$_SERVER[\'DB_PASSWORD\']</td><td class="v">§</td>', '<password>§</password>' ],
	[ 'hunter2-hunter', '<input name="csrf_token" value="§">', '[PHP_AUTH_PW] => §', "'PHP_AUTH_PW' => '§'" ],
	[
		'hunter2-hunter',
		"wpdb->__construct('mara', '§', 'shop', 'localhost')",
		"PDO->__construct('mysql:host=db', 'mara', '§')",
	],
	[ 'hunter2-hunter', "mysqli_real_connect(Object(mysqli), 'localhost', 'mara', '§', NULL)" ],
	[ 'hunter2-hunter', 'mysql://mara:§@db/shop', 'https://mara:§@example.org/wp-json/', 'redis://:§@cache:6379/0' ],
	[
		'hunter2-hunter',
		'/wp-json/?key=§&a=b',
		'?license_key=§',
		'&sig=§',
		'?token=§',
		'Location: /in?auth=§#a',
		'jwt=§',
	],
	[ 'dbuser-mara', "Access denied for user '§'@'localhost' (using password: YES)" ],
	[ 'abcd EFGH 1234 ijkl MNOP 5678', 'application password §', '{"new":"§"}' ],
	[ '$P$B0123456789abcdefghijklmnopqrs.', '{"user_pass_hash":"§"}', 'hash §' ],
	[ '$wp$2y$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234', 'hash §' ],
	[ 'AKIAIOSFODNN7EXAMPLE', 'AWSAccessKeyId=§', 'key §' ],
	[ 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx-jM0In0.dozj-ryP4J3', 'with §' ],
	[ 'MIIEvQIBADANBgkqhkiG9w0B', '-----BEGIN RSA PRIVATE KEY-----\n§\n-----END RSA PRIVATE KEY-----' ],
	[ '/home/mara', 'file://§/x.php' ],
	[ 'x ~|Gq#8]p!;}K z/4', '["AUTH_KEY"]=>\n string(64) "§"', '<td class="e">AUTH_KEY</td><td class="v">§</td>' ],
	[ 'x ~|Gq#8]p!;}K z/4', "define('AUTH_KEY', '§');", "define( 'LOGGED_IN_SALT',   '§' );", '"NONCE_SALT":"§"' ],
	[ 'sk_live_51HabcDEFghiJKLmno', 'api_key=§', '"api-key":"§"', 'client_secret: §' ],
	[ 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG', 'session token §', '{"token":"§"}' ],
];

const planted = PLANTED.flatMap( ( [ secret, ...texts ] ) =>
	texts.map( ( text ) => [ text.replace( '§', secret ), secret ] as const )
);

describe( 'What opens a door or names a person', () => {
	it.each( planted )( 'is left out of %j', ( text, secret ) => {
		expect( clean( text ) ).not.toContain( secret );
	} );

	it( 'is left out wherever it stands among other things', () => {
		const all = planted.map( ( [ text ] ) => text );
		for ( const separator of [ '\n', ' ', '\t', '\n\n<br>\n' ] ) {
			const left = clean( all.join( separator ) );
			for ( const [ , secret ] of planted ) {
				expect( left.includes( secret ) ? secret : null ).toBeNull();
			}
		}
	} );

	it( 'is left out in time, however long the text is', () => {
		// Time of the processor, not of the clock: other work on the same computer must not fail this.
		const began = process.cpuUsage();
		for ( const part of [
			'a/',
			'/a',
			'::',
			'0:',
			'a@',
			'1.',
			'aA0',
			'|',
			'password',
			'cookie:',
			'\\/',
			'</b> <b>',
			'a '.repeat( 4 ),
			'token" ',
		] ) {
			clean( part.repeat( 4096 / part.length ) );
		}
		expect( process.cpuUsage( began ).user / 1000 ).toBeLessThan( 2000 );
	} );
} );

it( 'An address is shown without a login, and with a placeholder for a nonce in it', () => {
	expect( withoutKeys( 'https://mara:hunter2@example.org/wp-json/?_wpnonce=a1b2c3d4e5&_fields=name#a@b' ) ).toBe(
		'https://example.org/wp-json/?_wpnonce=$NONCE&_fields=name#a@b'
	);
} );

describe( 'What helps to find the cause', () => {
	it.each( [
		'{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}',
		'{"answered":true,"user":true,"cookie":true,"nonce":true,"method":"GET","override":false,"bytes":0}',
		'{"name":"Juniper Bakery","namespaces":["oembed\\/1.0","rest-health\\/v1","wp\\/v2","wp-site-health\\/v1"]}',
		'Plugin Disable WP REST API 2.6.9',
		'disable-wp-rest-api/disable-wp-rest-api.php:61',
		'rest_authentication_errors, priority 10',
		'WordPress 7.1, PHP 8.3.1, checkup done after 2840 ms',
		'REST Health 1.0.0, 2026-11-22 13:31:00 UTC',
		'GET /wp-json/rest-health/v1/self-test',
		'https://example.org/wp-json/wp/v2/posts/0',
		'WP_REST_Server::serve_request()',
		'<html><head><title>403 Forbidden</title></head>',
		'Follows from refused-in-authentication',
		'A visitor’s request was answered 401 with HTTP Basic authentication, before WordPress ran.',
		'With your login the same request passes, so the block editor works.',
		'The questions with your login were left out, because the browser could open a password window for them.',
	] )( 'stays: %s', ( text ) => {
		expect( clean( text ) ).toBe( text );
	} );

	it( 'stays: every sentence, code and letter of ours that a case shows', () => {
		const ours = new Set(
			ruleIds()
				.flatMap( readCases )
				.flatMap( ( { findings } ) => findings )
				.flatMap( ( { title, explanation, fix, snippet, letter, log, affected, remarks } ) => [
					...[ title, explanation, fix, snippet ?? '', letter ?? '', log ?? '', affected ?? '' ],
					...remarks,
				] )
		);
		expect( ours.size ).toBeGreaterThan( 500 );
		expect( [ ...ours ].filter( ( text ) => clean( text ) !== text ) ).toEqual( [] );
	} );

	it( 'stays of a path: the plugin and its file', () => {
		expect( clean( 'in /home/mara/public_html/wp-content/plugins/a/a.php:12' ) ).toBe(
			'in [path]/wp-content/plugins/a/a.php:12'
		);
	} );
} );
