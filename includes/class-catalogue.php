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
	 * redirects goes without, because nobody knows where it ends.
	 *
	 * @param array<string, mixed> $probe One of the probes.
	 */
	public static function is_signed( array $probe ): bool {
		return in_array( $probe['target'], array( 'index', 'self-test', 'routes', 'post-zero' ), true )
			&& in_array( $probe['by'], array( 'fetch', 'api-fetch', 'loopback' ), true )
			&& empty( $probe['follow'] );
	}

	/**
	 * The marks of known pages, in the order of looking.
	 *
	 * @return list<array<string, mixed>>
	 */
	public static function signatures(): array {
		/**
		 * Filters the marks by which pages are known.
		 *
		 * @param list<array<string, mixed>> $signatures As src/signatures/pages.ts describes them, in the order of looking.
		 */
		return self::usable( apply_filters( 'rest_health_signatures', self::printed( 'signatures' ) ), array( Entry::class, 'is_signature' ) );
	}

	/**
	 * What the build printed. Each call gives the texts in the language of the moment.
	 *
	 * @param string $name Name of a file in build/.
	 * @return list<array<string, mixed>>
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
