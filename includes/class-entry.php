<?php
/**
 * Entries of the catalogue.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells whether a rule or a probe can be used as it is, whoever wrote it. What is of another form would
 * end in an error in the middle of Site Health or of the panel.
 */
final class Entry {

	/** As src/diagnosis/rule.ts has them. */
	private const RULE = array(
		'severity'   => array( 'critical', 'recommended', 'intended', 'good', 'undetermined' ),
		'confidence' => array( 'proven', 'very-likely', null ),
		'layer'      => array( 'browser', 'edge', 'web-server', 'php', 'wordpress', 'authentication', 'plugin', 'route', null ),
		'action'     => array( 'reload', 'find', 'plugins', 'permalinks', 'general', 'site-health', null ),
	);

	/** As src/evidence.ts has them. */
	private const PROPERTIES = array( 'method', 'override', 'content', 'content-type', 'size', 'address', 'user-agent', 'cookie', 'client', null );

	/** As src/probes/probe.ts has them. */
	private const PROBE = array(
		'group'    => array( 'controls', 'reading', 'saving', 'server', 'proof' ),
		'by'       => array( 'fetch', 'api-fetch', 'loopback', 'internal', 'experiment' ),
		'target'   => array( 'static-file', 'ajax', 'front-page', 'index', 'self-test', 'routes', 'post-zero', 'page-zero', 'template-zero', 'template-part-zero', 'pattern-zero', 'navigation-zero', 'styles-zero', 'custom-zero', 'comment-zero', 'media-zero', 'batch' ),
		'identity' => array( 'visitor', 'front-nonce', 'authorization', 'role', 'cookie', 'page-nonce', 'fresh-nonce', 'wrong-nonce', 'query-nonce', 'nonce' ),
		'form'     => array( 'root', 'query' ),
		'method'   => array( 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS' ),
	);

	/**
	 * Whether it is a rule as src/diagnosis/rule.ts describes it.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_rule( $entry ): bool {
		return self::has( $entry, self::RULE )
			&& is_string( $entry['id'] ?? null )
			&& self::is_list_of( 'is_string', $entry['needs'] ?? null )
			&& self::is_list_of( array( self::class, 'is_consequence' ), $entry['explains'] ?? null )
			&& is_bool( $entry['fallback'] ?? false )
			&& ( ! isset( $entry['aside'] ) || Condition::is_one( $entry['aside'] ) )
			// A rule may be older than these lists.
			&& self::is_list_of( array( self::class, 'is_layer' ), $entry['layers'] ?? array() )
			&& in_array( $entry['property'] ?? null, self::PROPERTIES, true )
			&& self::is_list_of( 'is_string', $entry['culprits'] ?? array() )
			&& self::is_list_of( 'is_string', $entry['shows'] ?? array() )
			&& self::is_list_of( array( self::class, 'is_snippet' ), $entry['snippet'] ?? array() )
			&& self::has_texts( $entry + array_fill_keys( array( 'letter', 'log' ), array() ), array( 'letter', 'log' ), 0 )
			&& Condition::is_one( $entry['when'] ?? null )
			&& self::has_texts( $entry, array( 'title', 'explanation', 'fix' ), 1 )
			&& self::has_texts( $entry, array( 'who', 'where', 'affected', 'remarks' ), 0 );
	}

	/**
	 * Whether it is a probe as src/probes/probe.ts describes it.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_probe( $entry ): bool {
		return self::has( $entry, self::PROBE )
			&& is_string( $entry['name'] ?? null )
			&& is_string( $entry['label'] ?? null )
			&& ( ! isset( $entry['body'] ) || self::is_body( $entry['body'] ) )
			&& in_array( $entry['override'] ?? 'PUT', array( 'PUT' ), true )
			&& in_array( $entry['agent'] ?? 'browser', array( 'browser' ), true )
			&& ( ! isset( $entry['when'] ) || Condition::is_one( $entry['when'] ) );
	}

	/**
	 * Whether it is what a probe sends.
	 *
	 * @param mixed $body Anything.
	 */
	private static function is_body( $body ): bool {
		return self::has( $body, array( 'as' => array( 'json', 'form', 'multipart', 'text', 'image' ) ) )
			&& is_string( $body['content'] ?? '' )
			&& is_int( $body['bytes'] ?? 0 );
	}

	/**
	 * Whether a value is a list, and each of its members fits.
	 *
	 * @param callable $fits  Says it of one member.
	 * @param mixed    $value Anything.
	 */
	public static function is_list_of( callable $fits, $value ): bool {
		return is_array( $value )
			// A list becomes an array in JavaScript; what has other keys would become an object.
			&& array_keys( $value ) === array_keys( array_keys( $value ) )
			&& count( array_filter( $value, $fits ) ) === count( $value );
	}

	/**
	 * Whether the entry has each of these keys with a value that it may have.
	 *
	 * @param mixed                            $entry  Anything.
	 * @param array<string, list<string|null>> $values By key.
	 * @phpstan-assert-if-true array<array-key, mixed> $entry
	 */
	public static function has( $entry, array $values ): bool {
		if ( ! is_array( $entry ) ) {
			return false;
		}
		foreach ( $values as $key => $allowed ) {
			if ( ! array_key_exists( $key, $entry ) || ! in_array( $entry[ $key ], $allowed, true ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether each of these keys holds a list of texts.
	 *
	 * @param array<array-key, mixed> $entry    A rule.
	 * @param list<string>            $keys     Keys.
	 * @param int                     $at_least How many texts there must be.
	 */
	private static function has_texts( array $entry, array $keys, int $at_least ): bool {
		foreach ( $keys as $key ) {
			$texts = $entry[ $key ] ?? null;
			if ( ! self::is_list_of( array( self::class, 'is_text' ), $texts ) || count( $texts ) < $at_least ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether it is the id of a finding, or such an id with the reason why that one follows.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_consequence( $value ): bool {
		return is_string( $value )
			|| ( is_array( $value ) && is_string( $value['id'] ?? null ) && self::is_text( $value['because'] ?? null ) );
	}

	/**
	 * Whether it is a layer with the condition that shows it.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_layer( $value ): bool {
		return self::has( $value, array( 'layer' => self::RULE['layer'] ) )
			&& Condition::is_one( $value['when'] ?? null );
	}

	/**
	 * Whether it is code to copy as src/diagnosis/text.ts describes it.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_snippet( $value ): bool {
		return is_array( $value )
			&& self::is_text(
				array(
					'template' => $value['code'] ?? null,
					'values'   => $value['values'] ?? array(),
				) + $value
			);
	}

	/**
	 * Whether it is a text as src/diagnosis/text.ts describes it.
	 *
	 * @param mixed $text Anything.
	 */
	public static function is_text( $text ): bool {
		return is_array( $text )
			&& is_string( $text['template'] ?? null )
			&& self::is_list_of( 'is_string', $text['values'] ?? null )
			&& ( ! isset( $text['when'] ) || Condition::is_one( $text['when'] ) );
	}
}
