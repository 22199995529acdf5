<?php
/**
 * Well-known plugins.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Where a well-known plugin has the setting about the REST API, and whom that can let pass, as src/signatures/plugins.ts has it.
 */
final class Known_Plugin {

	private const UNKNOWN = array(
		'setting' => null,
		'lets'    => null,
	);

	/**
	 * What is known of whoever did something.
	 *
	 * @param string|null $kind  What it is: a plugin, a theme, a drop-in.
	 * @param string|null $place Its file, from the folder of plugins on.
	 * @return array{setting: string|null, lets: string|null} Nulls for what is not known.
	 */
	public static function about( ?string $kind, ?string $place ): array {
		$path = 'plugin' === $kind ? Ascii::lower( (string) $place ) : '';
		foreach ( '' === $path ? array() : Catalogue::plugins() as $known ) {
			// From the beginning on: a folder of that name may be inside of another plugin.
			if ( 0 === strpos( $path, Ascii::lower( $known['folder'] ) ) ) {
				return array(
					'setting' => $known['setting'] ?? null,
					'lets'    => $known['lets'] ?? null,
				);
			}
		}
		return self::UNKNOWN;
	}
}
