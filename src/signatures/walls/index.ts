import { edges } from './edges';
import { firewalls } from './firewalls';
import { hosts } from './hosts';
import { networks } from './networks';
import { plugins } from './plugins';
import { servers } from './servers';
import type { WallSignature } from './wall';

export type { WallSignature } from './wall';

/** The first that fits is taken: surer and narrower marks of a product stand before its others. */
export const walls: readonly WallSignature[] = [
	...edges,
	...firewalls,
	...hosts,
	...servers,
	...plugins,
	...networks,
];
