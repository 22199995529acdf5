import type { WallSignature } from './wall';

/** What hosts put before their customers’ sites. */
export const hosts: readonly WallSignature[] = [
	{
		id: 'siteground-captcha',
		product: 'SiteGround',
		kind: 'host',
		does: 'challenges',
		sure: 'documented',
		source: 'github.com/woocommerce/woocommerce/issues/52896',
		headers: { 'sg-captcha': 'challenge' },
	},
	{
		id: 'siteground-page',
		product: 'SiteGround',
		kind: 'host',
		does: 'challenges',
		sure: 'documented',
		source: 'github.com/woocommerce/woocommerce/issues/52896',
		contains: [ 'content="0;/.well-known/sgcaptcha/' ],
	},
	{
		id: 'siteground-rule',
		product: 'SiteGround',
		kind: 'host',
		does: 'blocks',
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/siteground.py',
		contains: [ 'access is restricted due to a security rule' ],
	},
	{
		id: 'wpmudev-page',
		product: 'WPMU DEV Hosting',
		kind: 'host',
		does: 'blocks',
		sure: 'matcher',
		source: 'EnableSecurity/wafw00f@acf6104: wafw00f/plugins/wpmudev.py',
		status: [ 403 ],
		contains: [ 'whoops, this request has been blocked!', 'this request has been deemed suspicious' ],
		setting: 'The Hub → Hosting → Tools → Web Application Firewall',
	},
];
