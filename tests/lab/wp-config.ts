/** Planted: no report may ever show one of these. */
export const secrets = {
	databasePassword: 'planted-database-password',
	salt: 'planted-salt',
} as const;

const salts = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap( ( name ) => [
	`${ name }_KEY`,
	`${ name }_SALT`,
] );

/** What a network of sites in subdirectories needs. Its sites have their addresses in the database. */
const network = ( address: string ) => `'MULTISITE'            => true,
	'SUBDOMAIN_INSTALL'    => false,
	'DOMAIN_CURRENT_SITE'  => '${ new URL( address ).host }',
	'PATH_CURRENT_SITE'    => '/',
	'SITE_ID_CURRENT_SITE' => 1,
	'BLOG_ID_CURRENT_SITE' => 1,`;

const single = ( address: string ) => `'WP_HOME'                => '${ address }',
	'WP_SITEURL'             => '${ address }',`;

/**
 * WordPress complains in its own files of whoever calls it wrongly. Where that is REST Health, the log says so; what the witness
 * only passes on is not its own.
 */
const blame = `set_error_handler(
	static function ( $level, $message, $file ) {
		$callers = preg_grep( '#/wp-(admin|includes)/|/rest-health/includes/witness/|^$#', array_column( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ), 'file' ), PREG_GREP_INVERT );
		$caller  = (string) reset( $callers );
		if ( error_reporting() & $level && $caller !== $file && false !== strpos( $caller, '/plugins/rest-health/' ) ) {
			error_log( "PHP says: $message This is because of $caller." );
		}
		return false;
	}
);`;

interface Network {
	/** It is a network of sites. */
	readonly isNetwork?: boolean;
	/** Names of this server, which WordPress may ask though it asks nobody else. */
	readonly names?: readonly string[];
}

/**
 * The lab's wp-config.php. Messages of PHP go to a log, as on a live site; nothing asks the internet; cron stands still.
 *
 * @param address           Of the site, without a slash at the end.
 * @param lines             PHP of the fault. What it defines first, stands.
 * @param network           What is unusual about it.
 * @param network.isNetwork
 * @param network.names
 */
export const wpConfig = (
	address: string,
	lines: string,
	{ isNetwork = false, names = [] }: Network = {}
): string => `<?php
${ lines.replace( /^<\?php\s*/, '' ) }
${ blame }
$lab_node      = (string) getenv( 'LAB_NODE' );
$lab_constants = array(
	${ isNetwork ? network( address ) : single( address ) }
	'WP_DEBUG'               => true,
	'WP_DEBUG_DISPLAY'       => false,
	'WP_DEBUG_LOG'           => dirname( __DIR__ ) . '/php.log',
	'WP_HTTP_BLOCK_EXTERNAL' => true,
	'WP_ACCESSIBLE_HOSTS'    => '${ names.join( ',' ) }',
	'DISABLE_WP_CRON'        => true,
	'AUTOMATIC_UPDATER_DISABLED' => true,
	'DB_NAME'                => 'wordpress',
	'DB_USER'                => 'wordpress',
	'DB_PASSWORD'            => '${ secrets.databasePassword }',
	'DB_HOST'                => 'localhost:' . dirname( __DIR__ ) . '/mariadb.sock',
	'DB_CHARSET'             => 'utf8mb4',
	'DB_COLLATE'             => '',
	${ salts.map( ( name ) => `'${ name }' => '${ secrets.salt }-${ name }' . $lab_node,` ).join( '\n\t' ) }
);
foreach ( $lab_constants as $lab_name => $lab_value ) {
	defined( $lab_name ) || define( $lab_name, $lab_value );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
