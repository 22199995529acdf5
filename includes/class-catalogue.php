<?php
/**
 * Rules, probes and signatures.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Loads what the build printed, and lets other plugins add to it. The texts are in the reader's language.
 */
final class Catalogue {

	/**
	 * The rules, in reading order.
	 *
	 * @return list<array<string, mixed>>
	 */
	public static function rules(): array {
		/**
		 * Filters the rules by which evidence is judged, in Site Health and in the panel alike.
		 *
		 * @param list<array<string, mixed>> $rules As src/diagnosis/rule.ts describes them, in reading order.
		 */
		return self::usable( apply_filters( 'rest_health_rules', self::printed( 'rules' ) ), array( Entry::class, 'is_rule' ) );
	}

	/**
	 * The probes, in the order of asking.
	 *
	 * @return list<array<string, mixed>>
	 */
	public static function probes(): array {
		/**
		 * Filters the ways of asking.
		 *
		 * @param list<array<string, mixed>> $probes As src/probes/probe.ts describes them, in the order of asking.
		 */
		return self::usable( apply_filters( 'rest_health_probes', self::printed( 'probes' ) ), array( Entry::class, 'is_probe' ) );
	}

	/**
	 * Whether the request of a probe carries a token, so that WordPress watches it. Only what asks the REST API does; and what follows
	 * redirects goes without, because nobody knows where it ends; so does the one that is to tell whether the token is what is refused.
	 *
	 * @param array<string, mixed> $probe One of the probes.
	 */
	public static function is_signed( array $probe ): bool {
		return ! in_array( $probe['target'], array( 'static-file', 'ajax', 'front-page' ), true )
			&& in_array( $probe['by'], array( 'fetch', 'api-fetch', 'loopback' ), true )
			&& empty( $probe['follow'] ) && empty( $probe['unsigned'] );
	}

	/**
	 * The marks by which answers are known: pages, walls, and what answers come through. In the order of looking.
	 *
	 * @return array{pages: list<array<string, mixed>>, walls: list<array<string, mixed>>, vias: list<array<string, mixed>>}
	 */
	public static function signatures(): array {
		$all = self::all_signatures();
		return array(
			'pages' => self::usable( $all['pages'] ?? null, array( Mark::class, 'is_page' ) ),
			'walls' => self::usable( $all['walls'] ?? null, array( Mark::class, 'is_wall' ) ),
			'vias'  => self::usable( $all['vias'] ?? null, array( Mark::class, 'is_via' ) ),
		);
	}

	/**
	 * Where well-known plugins have their setting about the REST API.
	 *
	 * @return list<array<string, mixed>> Each with folder, setting and lets.
	 */
	public static function plugins(): array {
		return self::usable( self::all_signatures()['plugins'] ?? null, array( Mark::class, 'is_plugin' ) );
	}

	/**
	 * The narrowest exceptions from what refuses one part of a request, by product, in the order of showing.
	 *
	 * @return list<array<string, mixed>>
	 */
	public static function exceptions(): array {
		/**
		 * Filters the exceptions that a finding with a property offers.
		 *
		 * @param list<array<string, mixed>> $exceptions As src/exceptions/exception.ts describes them.
		 */
		return self::usable( apply_filters( 'rest_health_exceptions', self::printed( 'exceptions' ) ), array( Exception_Entry::class, 'is_exception' ) );
	}

	/**
	 * What the script needs and does not hold, as src/in-page lists it: texts, and what stands in tables. The screens that PHP makes
	 * show of it what they have in common with the panel.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public static function in_page(): array {
		static $printed = array();
		$locale         = determine_locale();
		// One card shows several of its texts, and a table one in each row.
		$printed[ $locale ] = $printed[ $locale ] ?? self::printed( 'in-page' ) + array( 'unanswered' => self::unanswered() );
		return $printed[ $locale ];
	}

	/**
	 * All facts of an exchange, as they are without an answer.
	 *
	 * @return array<string, mixed> As src/evidence.ts describes an exchange.
	 */
	public static function unanswered(): array {
		static $printed = null;
		$printed        = $printed ?? self::printed( 'unanswered' );
		return $printed;
	}

	/**
	 * What is said of a value; null where there is nothing to say.
	 *
	 * @param string $of    Of what: a name in src/in-page/said.
	 * @param string $value The value.
	 */
	public static function said( string $of, string $value ): ?string {
		return self::in_page()['said'][ $of ][ $value ] ?? null;
	}

	/**
	 * All that is known of other people's software.
	 *
	 * @return array<array-key, mixed>
	 */
	private static function all_signatures(): array {
		/**
		 * Filters what is known of firewalls, edges, hosts, servers and plugins.
		 *
		 * @param array<string, list<array<string, mixed>>> $signatures Four tables, as src/signatures/index.ts describes them: pages, walls,
		 *                                                              vias and plugins. The first entry that fits an answer is taken.
		 */
		$all = apply_filters( 'rest_health_signatures', self::printed( 'signatures' ) );
		return is_array( $all ) ? $all : array();
	}

	/**
	 * What the build printed. Each call gives the texts in the language of the moment.
	 *
	 * @param string $name Name of a file in build/.
	 * @return array<array-key, mixed>
	 */
	private static function printed( string $name ): array {
		return require dirname( PLUGIN_FILE ) . "/build/$name.php";
	}

	/**
	 * Those entries that can be used: one slip in another plugin must not take the page down.
	 *
	 * @param mixed    $entries What the filters left.
	 * @param callable $fits    Says it of one entry.
	 * @return list<array<string, mixed>>
	 */
	private static function usable( $entries, callable $fits ): array {
		return array_values( array_filter( is_array( $entries ) ? $entries : array(), $fits ) );
	}
}
