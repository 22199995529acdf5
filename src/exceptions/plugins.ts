import { __ } from '@wordpress/i18n';
import { text } from '../diagnosis/text';
import type { Exception } from './exception';
import { seenAs } from './seen-as';

const WORDFENCE = { product: 'Wordfence', code: null, when: seenAs( 'Wordfence' ) } as const;
const SOLID = { product: 'Solid Security', code: null, when: seenAs( 'Solid Security' ) } as const;
const AIOS = { product: 'All-In-One Security (AIOS)', code: null, when: seenAs( 'All-In-One' ) } as const;

/** Firewalls that are plugins. Where they answer inside WordPress, the witness names them, and their setting is in src/signatures/plugins.ts. */
export const plugins: readonly Exception[] = [
	{
		...WORDFENCE,
		id: 'wordfence-content',
		property: 'content',
		steps: [
			text(
				__(
					'At Wordfence → Tools → Live Traffic, find the refused request, and choose “Add Param to Firewall Allowlist”.',
					'rest-health'
				)
			),
			text(
				__(
					'It then stands at Wordfence → Firewall → All Firewall Options → Allowlisted URLs, for this one address and field.',
					'rest-health'
				)
			),
		],
		sure: 'documented',
		source: 'wordfence.com/help/firewall/options and /help/firewall/learning-mode',
	},
	{
		...WORDFENCE,
		id: 'wordfence-client',
		property: 'client',
		steps: [
			text( __( 'At Wordfence → Blocking, take your address off the list.', 'rest-health' ) ),
			text(
				__(
					'At Wordfence → Firewall → All Firewall Options → Rate Limiting, allow more requests a minute, or answer with throttling instead of a block.',
					'rest-health'
				)
			),
		],
		sure: 'documented',
		source: 'wordfence.com/help/firewall/rate-limiting and /help/blocking',
	},
	{
		...WORDFENCE,
		id: 'wordfence-user-agent',
		property: 'user-agent',
		steps: [
			text(
				__(
					'At Wordfence → Blocking, look for a custom pattern with that User-Agent, and delete it.',
					'rest-health'
				)
			),
		],
		sure: 'documented',
		source: 'wordfence.com/help/blocking: custom pattern',
	},
	{
		...SOLID,
		id: 'solid-security-user-agent',
		property: 'user-agent',
		steps: [
			text(
				__( 'At Security → Settings → Features → Ban Users, take that User-Agent off the list.', 'rest-health' )
			),
		],
		sure: 'unsure',
		source: 'the plugin’s settings as users describe them; not seen in an own run',
	},
	{
		...SOLID,
		id: 'solid-security-client',
		property: 'client',
		steps: [
			text(
				__( 'At Security → Settings → Global Settings → Authorized IPs, add your own address.', 'rest-health' )
			),
		],
		sure: 'unsure',
		source: 'the plugin’s settings as users describe them; not seen in an own run',
	},
	{
		...AIOS,
		id: 'aios-method',
		property: 'method',
		steps: [
			text(
				__(
					'At WP Security → Firewall → 6G firewall rules, open the block of request methods and allow PUT.',
					'rest-health'
				)
			),
		],
		sure: 'unsure',
		source: 'the plugin’s settings as users describe them; not seen in an own run',
	},
	{
		...AIOS,
		id: 'aios-user-agent',
		property: 'user-agent',
		steps: [
			text(
				__(
					'At WP Security → Firewall → Block & allow lists, take that User-Agent off the list.',
					'rest-health'
				)
			),
		],
		sure: 'unsure',
		source: 'the plugin’s settings as users describe them; not seen in an own run',
	},
	{
		...AIOS,
		id: 'aios-client',
		property: 'client',
		steps: [
			text(
				__(
					'At WP Security → Firewall → Block & allow lists, add your own address to the allow list.',
					'rest-health'
				)
			),
		],
		sure: 'unsure',
		source: 'the plugin’s settings as users describe them; not seen in an own run',
	},
];
