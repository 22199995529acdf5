import type { Settings } from '../settings';

/** What is written instead. */
type Mark = '[nonce]' | '[token]' | '[cookie]' | '[key]' | '[e-mail]' | '[ip]' | '[path]';

type Pattern = readonly [ pattern: RegExp, instead: `${ string }${ Mark }${ string }` ];

const QUOTE = String.raw`(?:\\?["'\]]|&quot;|&#0?39;)`;
/** Between a name and its value, in JSON, PHP, HTML and headers. A bare comma is none: sentences have commas too. */
const IS = String.raw`(?:${ QUOTE }*\s*(?:=>|[:=]|%3D)\s*${ QUOTE }?|${ QUOTE }+\s*,\s*${ QUOTE })`;
const NAMES = String.raw`(?:pass(?:word|wd|phrase)?|pwd|user_pass|secret|api[_-]?key|private[_-]?key|access[_-]?token|session[_-]?token|refresh[_-]?token|auth[_-]?token|(?:secure_auth|auth|logged_in|nonce)_(?:key|salt)|db_(?:user|password|host|name))`;

/** What opens doors: never shown, not even on the screen, of which people post pictures. */
const KEYS: readonly Pattern[] = [
	[ /\b((?:set-)?cookie2?:\s*)[^\r\n"'<]+/gi, '$1[cookie]' ],
	[ /\b((?:set-)?cookie2?\\?["']\s*(?:=>|:)\s*\\?["'])[^"'\r\n]+/gi, '$1[cookie]' ],
	[ /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)[^\r\n"']+/gi, '$1[key]' ],
	// Behind the name of a scheme, but not the words "Basic authentication".
	[
		/\b((?:[Bb]asic|[Bb]earer|[Dd]igest)\s+)(?=[\w+/.~-]*(?:[\d=+/]|[a-z][A-Z]|[A-Z]{2}))[\w+/=.~-]{8,}/g,
		'$1[key]',
	],
	[
		/\b((?:wordpress|wp|comment_author|phpsessid|session|sess|sid|laravel|csrf|xsrf)[\w%.-]*=)[^;&\s"'<>]+/gi,
		'$1[cookie]',
	],
	[ /[^\s"'<>=;|%]+(?:\||%7C)\d{9,11}(?:\||%7C)\w{20,}(?:(?:\||%7C)\w{32,})?/gi, '[cookie]' ],
	// Salts hold anything but quotes and backslashes, spaces included.
	[
		new RegExp( String.raw`(\b(?:secure_auth|auth|logged_in|nonce)_(?:key|salt)${ IS })[^'"\r\n]+`, 'gi' ),
		'$1[key]',
	],
	[ new RegExp( String.raw`(\b\w*${ NAMES }\w*${ IS })[^\s"'&<>;,)}]+`, 'gi' ), '$1[key]' ],
	[ /\b\d{10}\.(?:[\w-]+\.){1,2}[0-9a-f]{64}\b/gi, '[token]' ],
	// Ten hexadecimal digits are a nonce, whatever stands beside them: admin-ajax answers with nothing else.
	[ /(?<![0-9a-z])[0-9a-f]{10}(?![0-9a-z])/gi, '[nonce]' ],
	[ /(?<![\w/+-])(?=[\w+/]*\d)(?=[\w+/]*[a-z])[\w+]{32,}={0,2}(?![\w/+])/gi, '[key]' ],
];

/** Who and where. In JSON a slash is written as `\/`. */
const PEOPLE: readonly Pattern[] = [
	[ /[\w.!#$%'*+-]+(?:@|&#0*64;|&#x0*40;|%40|\\u0040)[\w-]+(?:\.[\w-]+)+/gi, '[e-mail]' ],
	[ /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g, '[ip]' ],
	[ /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/gi, '[ip]' ],
	[
		/(?<![\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:%\w+)?(?![\w:])/gi,
		'[ip]',
	],
	// The end of a path, from wp-content on, names the plugin and nobody else.
	[
		/(?<![\w.:/\\-])(?:[a-z]:)?(?:\\{0,2}[/\\][^\s/\\"'<>:|?*]+)+?(?=\\{0,2}[/\\]wp-(?:content|includes|admin)\b)/gi,
		'[path]',
	],
	[ /(?<![\w])[a-z]:\\{1,2}[^\s"'<>|?*]+/gi, '[path]' ],
	[ /(?<![\w])[a-z]:\/(?!\/)[^\s"'<>|?*]+/gi, '[path]' ],
	[
		/(?<![\w.:/\\-])\\?\/(?:var|home\d*|srv|usr|opt|etc|tmp|mnt|data|www|web|root|users|volumes|private|app|code|nas|storage|customers|kunden|homepages|hermes|chroot|bitnami|htdocs|public_html|wordpress)\\?\/[^\s"'<>|?*]+/gi,
		'[path]',
	],
	[ /(?<![\w.:/\\\]-])(?:\\?\/[^\s/\\"'<>:|?*]+){2,}\.(?:php|phtml|inc|log|ini|conf|htaccess)\b/gi, '[path]' ],
];

/** The keys of this page itself. */
type Secrets = Pick< Settings, 'nonce' | 'run' >;

/** Leaves out what opens doors: nonces, tokens, cookies, passwords, salts. */
export const hideKeys = ( text: string, { nonce, run }: Secrets ): string =>
	replaced(
		[ ...Object.values( run.tokens ), run.id, nonce ]
			.filter( ( secret ) => secret !== '' )
			.reduce( ( left, secret ) => left.replaceAll( secret, '[nonce]' ), text ),
		KEYS
	);

/** Leaves out all that a report must not carry: keys, and e-mail addresses, IP addresses and absolute paths. */
export const redact = ( text: string, settings: Secrets ): string => replaced( hideKeys( text, settings ), PEOPLE );

const replaced = ( text: string, patterns: readonly Pattern[] ): string =>
	patterns.reduce( ( left, [ pattern, instead ] ) => left.replace( pattern, instead ), text );
