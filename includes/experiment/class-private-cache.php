<?php
/**
 * A cache for one request.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

/**
 * Stands before a persistent object cache. WordPress notes there what it believes it has written (that a deleted option is not there, for
 * example), and other requests would believe it. What is written here is remembered for this request only; what was there before is still read.
 */
#[\AllowDynamicProperties]
final class Private_Cache {

	/**
	 * The site's cache.
	 *
	 * @var \WP_Object_Cache
	 */
	private $cache;

	/**
	 * What was written, by group and by blog and key; null: deleted.
	 *
	 * @var array<string, array<string, array{mixed}|null>>
	 */
	private array $written = array();

	/**
	 * Groups that were thrown away; `*` is all of them.
	 *
	 * @var array<string, true>
	 */
	private array $emptied = array();

	/**
	 * Stands before a cache.
	 *
	 * @param \WP_Object_Cache $cache What the drop-in made.
	 */
	public function __construct( $cache ) {
		$this->cache = $cache;
	}

	/** Puts one before the site's cache, if that outlives the request. The functions of drop-ins call methods of this global. */
	public static function begin(): void {
		/**
		 * Whatever class the drop-in has for it.
		 *
		 * @var \WP_Object_Cache|self|null $cache
		 */
		$cache = $GLOBALS['wp_object_cache'] ?? null;
		if ( wp_using_ext_object_cache() && is_object( $cache ) && ! $cache instanceof self ) {
			$GLOBALS['wp_object_cache'] = new self( $cache ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited
		}
	}

	/**
	 * Reads.
	 *
	 * @param int|string $key   Where.
	 * @param string     $group The group of keys.
	 * @param bool       $force Whether to ask past the memory of this request.
	 * @param bool|null  $found Whether there was a value.
	 * @return mixed
	 */
	public function get( $key, $group = 'default', $force = false, &$found = null ) {
		list( $group, $name ) = self::names( $key, $group );
		if ( array_key_exists( $name, $this->written[ $group ] ?? array() ) ) {
			$kept  = $this->written[ $group ][ $name ];
			$found = null !== $kept;
			return $found ? self::copy( $kept[0] ) : false;
		}
		if ( isset( $this->emptied['*'] ) || isset( $this->emptied[ $group ] ) ) {
			$found = false;
			return false;
		}
		return $this->cache->get( $key, $group, $force, $found );
	}

	/**
	 * Writes.
	 *
	 * @param int|string $key    Where.
	 * @param mixed      $data   The value.
	 * @param string     $group  The group of keys.
	 * @param int        $expire Seconds. Nothing lives that long here.
	 */
	public function set( $key, $data, $group = 'default', $expire = 0 ): bool {
		list( $group, $name )             = self::names( $key, $group );
		$this->written[ $group ][ $name ] = array( self::copy( $data ) );
		return true;
	}

	/**
	 * Writes what is not there.
	 *
	 * @param int|string $key    Where.
	 * @param mixed      $data   The value.
	 * @param string     $group  The group of keys.
	 * @param int        $expire Seconds. Nothing lives that long here.
	 */
	public function add( $key, $data, $group = 'default', $expire = 0 ): bool {
		return ! wp_suspend_cache_addition() && ! $this->has( $key, $group ) && $this->set( $key, $data, $group );
	}

	/**
	 * Writes what is there.
	 *
	 * @param int|string $key    Where.
	 * @param mixed      $data   The value.
	 * @param string     $group  The group of keys.
	 * @param int        $expire Seconds. Nothing lives that long here.
	 */
	public function replace( $key, $data, $group = 'default', $expire = 0 ): bool {
		return $this->has( $key, $group ) && $this->set( $key, $data, $group );
	}

	/**
	 * Deletes.
	 *
	 * @param int|string $key   Where.
	 * @param string     $group The group of keys.
	 */
	public function delete( $key, $group = 'default' ): bool {
		$was_there                        = $this->has( $key, $group );
		list( $group, $name )             = self::names( $key, $group );
		$this->written[ $group ][ $name ] = null;
		return $was_there;
	}

	/**
	 * Counts up.
	 *
	 * @param int|string $key    Where.
	 * @param int        $offset By how much.
	 * @param string     $group  The group of keys.
	 * @return int|false
	 */
	public function incr( $key, $offset = 1, $group = 'default' ) {
		$value = $this->has( $key, $group ) ? max( 0, (int) $this->get( $key, $group ) + (int) $offset ) : false;
		return false !== $value && $this->set( $key, $value, $group ) ? $value : false;
	}

	/**
	 * Counts down.
	 *
	 * @param int|string $key    Where.
	 * @param int        $offset By how much.
	 * @param string     $group  The group of keys.
	 * @return int|false
	 */
	public function decr( $key, $offset = 1, $group = 'default' ) {
		return $this->incr( $key, -1 * (int) $offset, $group );
	}

	/**
	 * Throws everything away.
	 */
	public function flush(): bool {
		$this->written = array();
		$this->emptied = array( '*' => true );
		return true;
	}

	/**
	 * Throws a group away.
	 *
	 * @param string $group The group of keys.
	 */
	public function flush_group( $group ): bool {
		unset( $this->written[ $group ] );
		$this->emptied[ $group ] = true;
		return true;
	}

	/**
	 * Frees memory. Ours holds what is nowhere else.
	 */
	public function flush_runtime(): bool {
		return true;
	}

	/**
	 * What a drop-in has beside these.
	 *
	 * @param string      $name   Its name.
	 * @param list<mixed> $values What it is given.
	 * @return mixed
	 */
	public function __call( $name, $values ) {
		return preg_match( '/^(get|set|add|delete)_multiple$/', $name, $found ) ? $this->each( $found[1], ...$values ) : $this->cache->$name( ...$values );
	}

	/**
	 * What a drop-in knows.
	 *
	 * @param string $name Its name.
	 * @return mixed
	 */
	public function __get( $name ) {
		return $this->cache->$name;
	}

	/**
	 * Whether a drop-in knows it.
	 *
	 * @param string $name Its name.
	 */
	public function __isset( $name ): bool {
		return isset( $this->cache->$name );
	}

	/**
	 * Whether there is a value.
	 *
	 * @param int|string $key   Its key.
	 * @param string     $group Its group.
	 */
	private function has( $key, $group ): bool {
		$found = null;
		$value = $this->get( $key, $group, false, $found );
		// Not every drop-in says whether it found something.
		return null === $found ? false !== $value : $found;
	}

	/**
	 * Does the same with several.
	 *
	 * @param string                   $what    Method.
	 * @param array<int|string, mixed> $many    Keys, or values by key.
	 * @param mixed                    ...$rest What the method gets besides.
	 * @return array<int|string, mixed>
	 */
	private function each( string $what, array $many, ...$rest ): array {
		$done      = array();
		$are_named = 'set' === $what || 'add' === $what;
		foreach ( $many as $key => $value ) {
			$done[ $are_named ? $key : $value ] = $are_named ? $this->$what( $key, $value, ...$rest ) : $this->$what( $value, ...$rest );
		}
		return $done;
	}

	/**
	 * Where a value is kept.
	 *
	 * @param int|string $key   Its key.
	 * @param string     $group Its group.
	 * @return array{string, string}
	 */
	private static function names( $key, $group ): array {
		return array( (string) $group ? (string) $group : 'default', get_current_blog_id() . ":$key" );
	}

	/**
	 * Objects are kept as they are now.
	 *
	 * @param mixed $value A value.
	 * @return mixed
	 */
	private static function copy( $value ) {
		return is_object( $value ) ? clone $value : $value;
	}
}
