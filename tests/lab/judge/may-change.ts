interface Change {
	readonly what: RegExp;
	/** It may become this; without it, anything. */
	readonly into?: RegExp;
	readonly why: string;
}

/** What may change while somebody looks at the panel. Everything else must be as it was. */
const changes: readonly Change[] = [
	{ what: /^option \w+\.rest_health_key$/, why: 'signs probes; goes when the plugin is deactivated' },
	{ what: /^option \w+\.rest_health_result$/, why: 'the last result; goes when the plugin is deleted' },
	{ what: /^(option \w+\.lab_\w+|file wp-content\/lab-[\w-]+)$/, why: 'what a fault’s own plugin counts' },
	{ what: /^file wp-content\/database\//, why: 'SQLite’s file, whose rows are compared' },
	{ what: /^sqlite_sequence /, why: 'how many rows SQLite ever counted' },
	{
		what: /^option \w+\._site_transient_(timeout_)?(update_(core|plugins|themes)|theme_roots)$/,
		why: 'WordPress looks for updates on the first screen of wp-admin, whichever that is',
	},
	{
		what: /^\w+sitemeta \d+$/,
		into: /"meta_key":"(can_compress_scripts|wp_force_deactivated_plugins|_site_transient_(timeout_)?(update_(core|plugins|themes)|theme_roots))"/,
		why: 'in a network that is kept here',
	},
	{
		what: /^option \w+\.can_compress_scripts$/,
		into: /^[01]$/,
		why: 'WordPress tries this out in the browser, on the first screen of an administrator',
	},
	{
		what: /^option \w+\.wp_force_deactivated_plugins$/,
		into: /^a:0:\{\}$/,
		why: 'WordPress looks for plugins that do not go with it, on the first screen of wp-admin',
	},
	{
		what: /^option \w+\._(site_)?transient_(timeout_)?wp_(styles_for_blocks|core_block_css_files|theme_files_patterns-\w+)$/,
		why: 'WordPress keeps what it knows of blocks and themes when somebody first looks at the front page, whoever that is',
	},
	{ what: /^\w+usermeta \d+\.\w+user-settings(-time)?$/, why: 'how somebody likes the dashboard, from a cookie' },
	{
		what: /^option \w+\.recovery_(keys|mode_email_last_sent)$/,
		why: 'WordPress reports a fatal error by mail when it first happens, whoever asked',
	},
	{
		what: /^\w+posts \d+$/,
		into: /"post_content":"<!-- wp:page-list \/-->".*"post_type":"wp_navigation"/,
		why: 'WordPress makes a menu when somebody first looks at the front page, whoever that is',
	},
	{
		what: /^option \w+\.theme_mods_\w+$/,
		into: /^a:1:\{s:18:"custom_css_post_id";i:-1;\}$/,
		why: 'and remembers that there is no additional CSS',
	},
];

/** Names of the events in the option `cron`. */
const events = ( cron: string ): string[] =>
	[ ...cron.matchAll( /s:\d+:"(\w+)";a:\d+:\{s:32:"/g ) ].map( ( [ , name = '' ] ) => name );

/** WordPress schedules its own work from any screen of wp-admin. */
const isOfWordPress = ( event: string ): boolean =>
	/^(wp_|recovery_mode_)|^(delete_expired_transients|update_network_counts)$/.test( event );

/**
 * Whether something may become what it is now.
 *
 * @param what What it is called in an inventory.
 * @param was  What it was; empty when it was not there.
 * @param is   What it is; empty when it is gone.
 */
export function mayChange( what: string, was: string, is: string ): boolean {
	if ( /^option \w+\.cron$/.test( what ) ) {
		const [ before, after ] = [ events( was ), events( is ) ];
		const isNew = ( event: string ) => ! before.includes( event );
		return before.every( ( event ) => after.includes( event ) ) && after.filter( isNew ).every( isOfWordPress );
	}
	return changes.some( ( one ) => one.what.test( what ) && one.into?.test( is ) !== false );
}
