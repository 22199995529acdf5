<?php
/**
 * Judges evidences for tests/property: one a line comes in as JSON, the findings go out the same way.
 *
 * Usage: php judge.php <rules.php>
 *
 * @package REST_Health
 */

namespace REST_Health;

define( 'ABSPATH', __DIR__ );

// Whatever PHP grumbles about is an error here.
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new \ErrorException( $message, 0, $level, $file, $line );
	}
);

/*
 * The only functions of WordPress that judging needs; nothing is translated.
 */
require __DIR__ . '/words.php';
require dirname( __DIR__, 2 ) . '/includes/autoload.php';

$diagnosis = new Diagnosis( require $argv[1] );
for ( $line = fgets( STDIN ); false !== $line; $line = fgets( STDIN ) ) {
	$findings = $diagnosis->findings( json_decode( $line, true, 512, JSON_THROW_ON_ERROR ) );
	echo json_encode( $findings, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR ), "\n";
}
