<?php
/**
 * An exchange that the browser reports.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Takes from a posted exchange what fits the types.
 */
final class Posted_Exchange {

	/** The values that a fact may have, where they are a few; the rest are checked by type. */
	private const VALUES = array(
		'outcome'  => array( 'answered', 'timed-out', 'unanswered' ),
		'body'     => array( 'json', 'json-with-bom', 'json-with-output', 'json-cut', 'html', 'text', 'compressed', 'empty', 'too-large', null ),
		'shape'    => array( 'self-test', 'routes', 'index', 'nonce', 'static-file', 'front-page', 'dry-run', 'no-such-post', 'error', 'wp-die', 'other', null ),
		'page'     => array( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other', null ),
		'depth'    => array( 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route', null ),
		'redirect' => array( 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere', null ),
		'wall'     => array( 'basic', 'other', null ),
		'type'     => array( 'json', 'html', 'other', 'missing', null ),
		'why'      => array( 'dns', 'tls', 'connection', 'not-allowed', 'no-transport', null ),
		'arrived'  => array( 'same', 'changed', null ),
	);

	/** The words that the normalisers make: what the panel judged is what is stored. */
	private const WORDS = array(
		'code'         => '/^[A-Za-z0-9_.:-]{1,100}$/D',
		'seenMethod'   => '/^[A-Za-z0-9_.:-]{1,10}$/D',
		'closedRoutes' => '#^[A-Za-z0-9_.:/-]{1,60}(?:, [A-Za-z0-9_.:/-]{1,60}){0,4}$#D',
		'software'     => '/^[a-z][a-z0-9_.-]{0,39}$/D',
	);

	private const FLAGS = array( 'seenUser', 'seenCookie', 'seenNonce', 'seenOverride', 'hasNonce', 'mayWrite' );

	private const NUMBERS = array( 'status', 'milliseconds', 'bytes', 'sentBytes', 'seenBytes', 'open', 'closed', 'closedOfCore' );

	/** What is told of a product: names and places, which are taken from our own table only. */
	private const OF_PRODUCTS = array(
		'product'        => '',
		'productSure'    => '',
		'productKind'    => '',
		'productDoes'    => '',
		'productSetting' => '',
		'via'            => '',
	);

	/**
	 * An exchange that the browser reports, with nothing in it but facts of the right type. The excerpt is left out:
	 * no foreign text is stored.
	 *
	 * @param mixed                                          $input Anything.
	 * @param array<string, list<array<string, mixed>>>|null $marks Catalogue::signatures(), of whoever reads many.
	 * @return array<string, mixed>|null Null when it is no exchange.
	 */
	public static function of( $input, ?array $marks = null ): ?array {
		if ( ! is_array( $input ) || ! isset( $input['outcome'] ) ) {
			return null;
		}
		$exchange = Catalogue::unanswered();
		foreach ( array_diff_key( $exchange, self::OF_PRODUCTS, array( 'excerpt' => '' ) ) as $fact => $nothing ) {
			$value             = $input[ $fact ] ?? null;
			$exchange[ $fact ] = self::fits( $fact, $value ) ? $value : $nothing;
		}
		return array_merge( $exchange, self::product( $input, $marks ?? Catalogue::signatures() ) );
	}

	/**
	 * Whose answer it was said to be, if that is in our table as it was said.
	 *
	 * @param array<array-key, mixed>                   $input What was posted.
	 * @param array<string, list<array<string, mixed>>> $marks Marks of known walls and edges.
	 * @return array<string, mixed>
	 */
	private static function product( array $input, array $marks ): array {
		$facts = array_intersect_key( Catalogue::unanswered(), self::OF_PRODUCTS );
		$said  = array_merge( $facts, $input );
		foreach ( $marks['walls'] as $wall ) {
			$known = Product::facts( $wall );
			if ( array_intersect_key( $said, $known ) === $known ) {
				$facts = array_merge( $facts, $known );
				break;
			}
		}
		$via          = $input['via'] ?? null;
		$facts['via'] = in_array( $via, array_column( $marks['vias'], 'via' ), true ) ? $via : null;
		return $facts;
	}

	/**
	 * Whether the value is one that the fact can have.
	 *
	 * @param string $fact  Its name.
	 * @param mixed  $value Anything.
	 */
	private static function fits( string $fact, $value ): bool {
		if ( isset( self::VALUES[ $fact ] ) ) {
			return in_array( $value, self::VALUES[ $fact ], true );
		}
		if ( is_bool( Catalogue::unanswered()[ $fact ] ) || in_array( $fact, self::FLAGS, true ) ) {
			return is_bool( $value );
		}
		if ( in_array( $fact, self::NUMBERS, true ) ) {
			return is_int( $value ) && $value >= 0 && $value < 10 ** 9;
		}
		return is_string( $value ) && 1 === preg_match( self::WORDS[ $fact ], $value );
	}
}
