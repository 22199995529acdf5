/** Headers in which caches say what they did, in words: "HIT", "Hit from cloudfront", "TCP_HIT", "hit,private", "MISS, HIT". */
export const cacheHeaders = [
	'x-cache',
	'x-cache-status',
	'x-proxy-cache',
	'x-fastcgi-cache',
	'x-nginx-cache',
	'x-nginx-cache-status',
	'x-srcache-fetch-status',
	'x-litespeed-cache',
	'x-lsadc-cache',
	'x-qc-cache',
	'x-kinsta-cache',
	'x-sucuri-cache',
	'x-vercel-cache',
	'cf-cache-status',
	'cache-status',
];
