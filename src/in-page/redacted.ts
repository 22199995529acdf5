/** What is written instead. */
type Mark = '[nonce]' | '[token]' | '[cookie]' | '[key]' | '[e-mail]' | '[ip]' | '[path]';

type Pattern = readonly [ pattern: RegExp, instead: `${ string }${ Mark }${ string }` ];

const QUOTE = String.raw`(?:\\?["'\]]|&quot;|&#0?39;)`;
/**
 * Between a name and its value: in JSON, PHP and headers, as var_dump() and serialize() write it, in tables such as phpinfo()'s, in XML
 * and in forms. A bare comma is none: sentences have commas too.
 */
const IS = String.raw`(?:${ QUOTE }*\s*(?:=>|[:=]|%3D)\s*(?:string\(\d+\)\s*)?${ QUOTE }?|${ QUOTE }+\s*,\s*${ QUOTE }|${ QUOTE };s:\d+:${ QUOTE }|${ QUOTE }*\s*<\/\w+>\s*<\w[^<>]*>\s*|${ QUOTE }\s+value=${ QUOTE }?|>)`;
const NAMES = String.raw`(?:pass(?:word|wd|phrase|(?!ed|es|ing))|pwd|user_pass|auth_pw|secret|api[_-]?key|private[_-]?key|token|jwt|(?:secure_auth|auth|logged_in|nonce)_(?:key|salt)|db_(?:user|password|host|name))`;

/** What opens doors: never shown, not even on the screen, of which people post pictures. */
const keys: readonly Pattern[] = [
	[ /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?=-----END|$)/g, '[key]' ],
	[ new RegExp( String.raw`(\b(?:http_|set-)?cookie2?${ IS })(?!true|false|null)[^\r\n"'<]+`, 'gi' ), '$1[cookie]' ],
	[ /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)[^\r\n"']+/gi, '$1[key]' ],
	// Behind the name of a scheme, but not the words "Basic authentication".
	[
		/\b((?:[Bb]asic|[Bb]earer|[Dd]igest)(?:\s|%20)+)(?=[\w+/.~-]*(?:[\d=+/]|[a-z][A-Z]|[A-Z]{2}))[\w+/=.~-]{8,}/g,
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
	[ /([?&;](?:\w+[_-])?(?:key|sig|signature|auth|code|hash)=)[^&\s"'<>#]+/gi, '$1[key]' ],
	// In addresses, and the arguments in a trace of PHP.
	[ /(\w:\/\/)[^\s/?#"'<>@]*:[^\s/?#"'<>@]*(?=@)/g, '$1[key]' ],
	[
		/\b((?:(?:wpdb|PDO|mysqli)(?:->|::)__construct|mysqli(?:_|->)(?:real_)?connect)\()(?:[^()\r\n]|\([^()]*\))+/g,
		'$1[key]',
	],
	[ /\b(for user \\?')[^'\\]+/g, '$1[key]' ],
	// Hashes of passwords, keys of Amazon, application passwords, JSON web tokens.
	[
		/\$(?:P|H|wp|generic|apr1|argon2\w*|2[aby]|[156])\$[^\s"'<,;]+|\bA[KS]IA[A-Z\d]{16}\b|\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
		'[key]',
	],
	[ /\b(?=[\w ]{0,28}\d)(?=[\w ]{0,28}[A-Z])(?=[\w ]{0,28}[a-z])(?:[A-Za-z\d]{4} ){5}[A-Za-z\d]{4}\b/g, '[key]' ],
	[ /\b\d{10}\.(?:[\w-]+\.){1,2}[0-9a-f]{64}\b/gi, '[token]' ],
	// Ten hexadecimal digits are a nonce, whatever stands beside them: admin-ajax answers with nothing else.
	[ /(?<![0-9a-z])[0-9a-f]{10}(?![0-9a-z])/gi, '[nonce]' ],
	[ /(?<![\w/+-])(?=[\w+/]*\d)(?=[\w+/]*[a-z])[\w+]{32,}={0,2}(?![\w/+])/gi, '[key]' ],
];

/** Who and where, but for what is alike everywhere. In JSON a slash is written as `\/`. */
const people: readonly Pattern[] = [
	[ /[\w.!#$%'*+-]+(?:@|&#0*64;|&#x0*40;|%40|\\u0040)[\w-]+(?:\.[\w-]+)+/gi, '[e-mail]' ],
	[ /(?<![\w.])(?!127\.0\.0\.1\b)(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g, '[ip]' ],
	[ /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/gi, '[ip]' ],
	[
		/(?<![\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:%\w+)?(?![\w:])/gi,
		'[ip]',
	],
	[ /\bfile:\/\/[^\s"'<>]+/gi, '[path]' ],
	// The end of a path, from wp-content on, names the plugin and nobody else.
	[
		/(?<![\w.:/\\-])(?:[a-z]:)?(?:\\{0,2}[/\\][^\s/\\"'<>:|?*]+)+?(?=\\{0,2}[/\\]wp-(?:content|includes|admin)\b)/gi,
		'[path]',
	],
	[ /(?<![\w])[a-z]:\\{1,2}[^\s"'<>|?*]+/gi, '[path]' ],
	[ /(?<![\w])[a-z]:\/(?!\/)[^\s"'<>|?*]+/gi, '[path]' ],
	[
		/(?<![\w.:/\\-])(?!\/etc\/hosts|\/var\/log\/(?:nginx|apache2)\/error)\\?\/(?:var|home\d*|srv|usr|opt|etc|tmp|mnt|data|www|web|root|users|volumes|private|app|code|nas|storage|customers|kunden|homepages|hermes|chroot|bitnami|htdocs|public_html|wordpress)\\?\/[^\s"'<>|?*]+/gi,
		'[path]',
	],
	[
		/(?<![\w.:/\\\]-])(?!\/folder\/|\/var\/log\/(?:nginx|apache2)\/error)(?:\\?\/[^\s/\\"'<>:|?*]+){2,}\.(?:php|phtml|inc|log|ini|conf|htaccess)\b/gi,
		'[path]',
	],
];

const printed = (
	patterns: readonly Pattern[]
): readonly ( readonly [ pattern: string, flags: string, instead: string ] )[] =>
	patterns.map( ( [ { source, flags }, instead ] ) => [ source, flags, instead ] );

/** What is left out of texts, and what is written instead: patterns as `RegExp` takes them. */
export const redacted = { keys: printed( keys ), people: printed( people ) };
