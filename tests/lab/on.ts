/** On what a fault is booted. */
export interface On {
	/** A WordPress folder, or a version that stands in node_modules. */
	readonly wordpress: string;
	/** "8.2"; null: the PHP of this computer. */
	readonly php: string | null;
	/** Id of a rule that is switched off; null: none. */
	readonly without: string | null;
}

/** What the environment says, as `npm run lab` sets it. */
export const usual: On = {
	wordpress: process.env.REST_HEALTH_WORDPRESS ?? '6.5',
	php: process.env.REST_HEALTH_PHP ?? null,
	without: process.env.REST_HEALTH_WITHOUT ?? null,
};
