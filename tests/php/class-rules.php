<?php
/**
 * Rules for tests.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

/**
 * Makes rules, so that tests of the shell do not hang on the wording of real ones.
 */
final class Rules {

	/** A rule in its shortest form. */
	public static function rule( string $id, string $severity, array $when, array $explains = array() ): array {
		return array(
			'id'          => $id,
			'severity'    => $severity,
			'confidence'  => 'proven',
			'layer'       => 'authentication',
			'needs'       => array(),
			'when'        => $when,
			'explains'    => $explains,
			'title'       => self::words( "The title of $id <b>" ),
			'explanation' => self::words( "The explanation of $id" ),
			'fix'         => self::words( "The fix of $id" ),
			'action'      => 'plugins',
			'who'         => array(),
			'where'       => array(),
			'affected'    => array(),
			'remarks'     => array(),
		);
	}

	/** A condition that always holds. */
	public static function always(): array {
		return array( 'all' => array() );
	}

	private static function words( string $template ): array {
		return array(
			array(
				'template' => $template,
				'values'   => array(),
			),
		);
	}
}
