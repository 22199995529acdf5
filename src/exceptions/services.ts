import { __ } from '@wordpress/i18n';
import { text } from '../diagnosis/text';
import type { Exception } from './exception';
import { neverSeen } from './exception';
import { seenAs } from './seen-as';

const CLOUDFLARE = {
	product: 'Cloudflare',
	sure: 'documented',
	source: 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
	when: seenAs( 'Cloudflare' ),
} as const;
const REST = '(http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=")';
const LOGGED_IN = 'http.cookie contains "wordpress_logged_in_"';

const events = text(
	__(
		'At Security → Events, find the refused request; it names the service and the rule that refused it.',
		'rest-health'
	)
);

const cloudflare: readonly Exception[] = [
	...( [ 'content', 'method', 'override', 'content-type', 'address' ] as const ).map( ( property ): Exception => ( {
		...CLOUDFLARE,
		id: `cloudflare-${ property }`,
		property,
		steps: [
			events,
			text(
				__(
					'A rule of your own: add “and not” and this expression to it. A managed rule: add an exception with this expression that skips this one rule.',
					'rest-health'
				)
			),
		],
		code: `(${ REST } and ${ LOGGED_IN })`,
	} ) ),
	...( [ 'user-agent', 'cookie' ] as const ).map( ( property ): Exception => ( {
		...CLOUDFLARE,
		id: `cloudflare-${ property }`,
		property,
		steps: [
			events,
			text(
				__(
					'At Security → WAF → Custom rules, add a rule with this expression and the action Skip, and let it skip that service alone. Where the server itself is refused, write its address (ip.src eq …) instead.',
					'rest-health'
				)
			),
		],
		code: `(${ REST } and ${ LOGGED_IN })`,
	} ) ),
	{
		...CLOUDFLARE,
		id: 'cloudflare-client',
		property: 'client',
		steps: [
			events,
			text(
				__(
					'At Security → WAF → Rate limiting rules, raise the number in that rule, or add “and not” and this expression to it.',
					'rest-health'
				)
			),
		],
		code: `(${ REST } and ${ LOGGED_IN })`,
	},
	{
		...CLOUDFLARE,
		id: 'cloudflare-size',
		property: 'size',
		steps: [
			text(
				__(
					'Bodies of less than 100 MB pass on every plan. Look at Security → Events for a rule about the size of the body, and add “and not” and this expression to it.',
					'rest-health'
				)
			),
		],
		code: `(${ REST } and ${ LOGGED_IN })`,
		sure: 'unsure',
		source: 'developers.cloudflare.com: limits of uploads by plan; the rest by analogy',
	},
];

const sucuri: readonly Exception[] = (
	[ 'content', 'method', 'override', 'content-type', 'address', 'client' ] as const
 ).map( ( property ): Exception => ( {
	id: `sucuri-${ property }`,
	property,
	product: 'Sucuri',
	steps: [
		property === 'client'
			? text(
					__(
						'In Sucuri’s dashboard, at Firewall → Access Control → Allow IP Addresses, add your own address.',
						'rest-health'
					)
				)
			: text(
					__(
						'In Sucuri’s dashboard, at Firewall → Access Control → Allow URL Paths, add /wp-json/wp/v2/; if that is more than you want, send Sucuri’s support the code of the block (X-Sucuri-Block).',
						'rest-health'
					)
				),
	],
	code: null,
	sure: 'unsure',
	source: 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
	when: seenAs( 'Sucuri' ),
} ) );

const panels: readonly Exception[] = (
	[ 'content', 'method', 'override', 'content-type', 'address', 'cookie', 'user-agent' ] as const
 ).flatMap( ( property ): readonly Exception[] => [
	{
		id: `cpanel-${ property }`,
		property,
		product: 'cPanel',
		steps: [
			text(
				__(
					'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.',
					'rest-health'
				)
			),
		],
		code: null,
		sure: 'documented',
		source: 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		when: seenAs( 'ModSecurity' ),
	},
	{
		id: `plesk-${ property }`,
		property,
		product: 'Plesk',
		steps: [
			text(
				__(
					'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].',
					'rest-health'
				)
			),
			text(
				__(
					'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.',
					'rest-health'
				)
			),
		],
		code: null,
		sure: 'documented',
		source: 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		when: neverSeen,
	},
] );

export const services: readonly Exception[] = [ ...cloudflare, ...sucuri, ...panels ];
