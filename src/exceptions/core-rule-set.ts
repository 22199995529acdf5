import { __ } from '@wordpress/i18n';
import { text } from '../diagnosis/text';
import type { Exception } from './exception';
import { mayBeModSecurity } from './seen-as';

/*
 * ModSecurity 2.9 with the OWASP core rule set. Each code was tried on Apache: the refused request passed with it, and attacks (a script in
 * another field, in the same field at another address, in the address; PUT and other types elsewhere; a robot’s name) were still refused.
 */

const BEFORE = text(
	__(
		'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.',
		'rest-health'
	)
);
const AFTER = text(
	__(
		'Ask your host to put this behind the core rule set (on Debian into /etc/modsecurity/crs/RESPONSE-999-EXCLUSION-RULES-AFTER-CRS.conf), with the number of the rule that the log names, and to reload the web server.',
		'rest-health'
	)
);
const NUMBER = text(
	__(
		'Find the number of the rule in the server’s error log: [id "…"], and not 949110 or 980130, which only add up.',
		'rest-health'
	)
);

/** Each property has a number of its own, so that several can stand in one file. */
const rule = ( id: number, where: string, ...actions: string[] ): string =>
	`SecRule ${ where } \\\n\t"${ [ `id:${ id },phase:1,pass,nolog,t:none`, ...actions ].join( ',\\\n\t' ) }"`;

const SAVED = 'REQUEST_FILENAME "@rx /wp-json/wp/v2/(?:posts|pages|blocks|templates|template-parts|navigation)(?:/|$)"';
const REST = 'REQUEST_FILENAME "@beginsWith /wp-json/"';
const TYPES = [
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'application/json',
	...[ 'jpeg', 'png', 'gif', 'webp' ].map( ( kind ) => `image/${ kind }` ),
];
const TRIED_3 = 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)';
const TRIED_4 = 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 4.29.0-dev (commit 2cbd1d0)';

/** What is the same for both versions, under the id’s beginning. */
const both = ( version: 3 | 4 ): readonly Exception[] => {
	const common = {
		product: `ModSecurity, OWASP CRS ${ version }`,
		sure: 'seen',
		source: version === 3 ? TRIED_3 : TRIED_4,
		when: mayBeModSecurity,
	} as const;
	return [
		{
			...common,
			id: `crs-${ version }-content`,
			property: 'content',
			steps: [
				BEFORE,
				text(
					__(
						'It takes the field “content” out of the check at the addresses that save posts, pages, templates and patterns. Add those of your own post types.',
						'rest-health'
					)
				),
			],
			code: rule(
				70501,
				SAVED,
				'ctl:ruleRemoveTargetByTag=OWASP_CRS;ARGS:content',
				'ctl:ruleRemoveTargetByTag=OWASP_CRS;ARGS:json.content'
			),
		},
		{
			...common,
			id: `crs-${ version }-method`,
			property: 'method',
			steps: [ BEFORE ],
			code: rule( 70502, REST, "setvar:'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE'" ),
		},
		{
			...common,
			id: `crs-${ version }-content-type`,
			property: 'content-type',
			steps: [ BEFORE ],
			code: rule(
				70503,
				'REQUEST_FILENAME "@rx ^/wp-json/wp/v2/media(?:/|$)"',
				`setvar:'tx.allowed_request_content_type=${ TYPES.map( ( type ) => `|${ type }|` ).join( ' ' ) }'`
			),
		},
		{
			...common,
			id: `crs-${ version }-cookie`,
			property: 'cookie',
			steps: [ NUMBER, AFTER ],
			code: 'SecRuleUpdateTargetById 930120 "!REQUEST_COOKIES:/^wordpress_logged_in_/"',
		},
	];
};

export const coreRuleSet: readonly Exception[] = [
	...both( 3 ),
	...both( 4 ),
	{
		id: 'crs-4-override',
		property: 'override',
		product: 'ModSecurity, OWASP CRS 4',
		steps: [
			BEFORE,
			text(
				__(
					'It is the core rule set’s own list of refused headers without x-http-method-override; take the list of your version (tx.restricted_headers_basic).',
					'rest-health'
				)
			),
		],
		code: rule(
			70504,
			REST,
			"setvar:'tx.restricted_headers_basic=/content-encoding/ /proxy/ /lock-token/ /content-range/ /if/ /x-http-method/ /x-method-override/ /x-middleware-subrequest/ /expect/'"
		),
		sure: 'seen',
		source: TRIED_4,
		when: mayBeModSecurity,
	},
	{
		id: 'modsecurity-size',
		property: 'size',
		product: 'ModSecurity',
		steps: [
			text(
				__(
					'Ask your host to put this into the site’s virtual host: it raises the limit for bodies without files (131072 bytes as it is delivered) for the addresses that save.',
					'rest-health'
				)
			),
		],
		code: '<Location "/wp-json/wp/v2/">\n\tSecRequestBodyNoFilesLimit 1048576\n</Location>',
		sure: 'seen',
		source: TRIED_3,
		when: mayBeModSecurity,
	},
	...(
		[
			[ 70505, 'address', 'REQUEST_FILENAME "@rx ^/wp-json/wp/v2/users/?$"', 'ctl:ruleRemoveById=100104' ],
			[
				70506,
				'user-agent',
				'REMOTE_ADDR "@ipMatch 127.0.0.1"',
				'ctl:ruleRemoveTargetById=100103;REQUEST_HEADERS:User-Agent',
			],
			[ 70507, 'override', REST, 'ctl:ruleRemoveById=100105' ],
		] as const
	 ).map( ( [ id, property, where, action ] ): Exception => ( {
		id: `modsecurity-${ property }`,
		property,
		product: 'ModSecurity',
		steps: [
			NUMBER,
			text(
				__(
					'Ask your host to put this before that rule, with its number, and with the address that is refused (or the server’s own address) in place of the one here.',
					'rest-health'
				)
			),
		],
		code: rule( id, where, action ),
		sure: 'seen',
		source: TRIED_3,
		when: mayBeModSecurity,
	} ) ),
];
