<?php
/**
 * A WordPress for one run of the tests.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use RuntimeException;

/**
 * A folder with the entry files and wp-content of its own; wp-admin and wp-includes are linked to the unpacked WordPress.
 */
final class Scratch_Site {

	/**
	 * The folder of the site.
	 *
	 * @var string
	 */
	public $folder;

	/**
	 * The unpacked WordPress.
	 *
	 * @var string
	 */
	private $wordpress;

	/**
	 * The unpacked SQLite plugin.
	 *
	 * @var string
	 */
	private $sqlite;

	private function __construct( string $wordpress, string $sqlite ) {
		$this->wordpress = $wordpress;
		$this->sqlite    = $sqlite;
		$this->folder    = dirname( $sqlite, 2 ) . '/phpunit-' . getmypid();
	}

	/**
	 * Lays the site out.
	 *
	 * @param string $wordpress A folder that holds a WordPress, or a version of `npm start`.
	 * @throws RuntimeException When it cannot be unpacked.
	 */
	public static function make( string $wordpress ): self {
		$is_folder = is_dir( $wordpress );
		$command   = 'node ' . escapeshellarg( dirname( __DIR__ ) . '/start/wordpress.mjs' ) . ' ';
		exec( $command . escapeshellarg( $is_folder ? '6.5' : $wordpress ), $lines, $status );
		if ( 0 !== $status || 2 !== count( $lines ) ) {
			throw new RuntimeException( 'WordPress could not be unpacked; is it installed? Run npm ci.' );
		}
		$site = new self( $is_folder ? (string) realpath( $wordpress ) : $lines[0], $lines[1] );
		$site->lay_out();
		return $site;
	}

	/**
	 * What a request to the site would state.
	 *
	 * @param string $uri What is asked for: the path, with its query.
	 * @return array<string, string>
	 */
	public static function server_variables( string $uri = '/' ): array {
		return array(
			'HTTP_HOST'       => 'example.org',
			'SERVER_NAME'     => 'example.org',
			'SERVER_PORT'     => '80',
			'SERVER_SOFTWARE' => 'Apache',
			'SERVER_PROTOCOL' => 'HTTP/1.1',
			'REQUEST_METHOD'  => 'GET',
			'REQUEST_URI'     => $uri,
			'REMOTE_ADDR'     => '127.0.0.1',
		);
	}

	/**
	 * Installs in a process of its own, because WordPress can be loaded only once.
	 *
	 * @throws RuntimeException When WordPress says that it could not.
	 */
	public function install(): void {
		exec( escapeshellarg( PHP_BINARY ) . ' ' . escapeshellarg( __DIR__ . '/install.php' ) . ' ' . escapeshellarg( $this->folder ) . ' 2>&1', $lines, $status );
		if ( 0 !== $status ) {
			throw new RuntimeException( "WordPress could not be installed:\n" . implode( "\n", $lines ) );
		}
	}

	/** Removes the site; the links in it are removed, not followed. */
	public function remove(): void {
		self::remove_folder( $this->folder );
	}

	private function lay_out(): void {
		$content = $this->folder . '/wp-content';
		foreach ( array( 'plugins', 'mu-plugins', 'uploads', 'database' ) as $name ) {
			mkdir( "$content/$name", 0777, true );
		}
		foreach ( (array) glob( $this->wordpress . '/*.php' ) as $file ) {
			copy( $file, $this->folder . '/' . basename( $file ) );
		}
		symlink( $this->wordpress . '/wp-admin', $this->folder . '/wp-admin' );
		symlink( $this->wordpress . '/wp-includes', $this->folder . '/wp-includes' );
		symlink( $this->wordpress . '/wp-content/themes', "$content/themes" );
		symlink( dirname( __DIR__, 2 ), "$content/plugins/rest-health" );
		file_put_contents( "$content/db.php", '<?php require_once ' . var_export( $this->sqlite . '/wp-includes/sqlite/db.php', true ) . ';' );
		file_put_contents( $this->folder . '/wp-config.php', self::config() );
	}

	private static function config(): string {
		$constants = array(
			'DB_NAME'                => 'wordpress',
			'DB_USER'                => '',
			'DB_PASSWORD'            => '',
			'DB_HOST'                => '',
			'DB_CHARSET'             => 'utf8mb4',
			'DB_COLLATE'             => '',
			'DB_ENGINE'              => 'sqlite',
			'WP_DEBUG'               => true,
			'DISABLE_WP_CRON'        => true,
			'WP_HTTP_BLOCK_EXTERNAL' => true,
			'WP_HOME'                => 'http://example.org',
			'WP_SITEURL'             => 'http://example.org',
		);
		foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
			$constants[ $name . '_KEY' ]  = "$name key";
			$constants[ $name . '_SALT' ] = "$name salt";
		}
		$lines = array( '<?php', '$table_prefix = "wp_";' );
		foreach ( $constants as $name => $value ) {
			$lines[] = "define( '$name', " . var_export( $value, true ) . ' );';
		}
		// wp-load.php would take the folder behind the link for the site.
		$lines[] = "defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );";
		$lines[] = "require_once ABSPATH . 'wp-settings.php';";
		return implode( "\n", $lines ) . "\n";
	}

	private static function remove_folder( string $folder ): void {
		foreach ( array_diff( (array) scandir( $folder ), array( '.', '..' ) ) as $name ) {
			$path = "$folder/$name";
			is_dir( $path ) && ! is_link( $path ) ? self::remove_folder( $path ) : unlink( $path );
		}
		rmdir( $folder );
	}
}
