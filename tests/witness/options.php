<?php
/**
 * Reads and writes options of a site straight in its database, whatever state WordPress is in.
 * Arguments: the database as PDO names it, and MariaDB's password; as JSON an object of the options to set, null to delete (serialized values as "serialized:…" are taken
 * as they are). Prints all options as JSON.
 *
 * @package RestHealth\Witness
 */

// phpcs:disable WordPress.DB.RestrictedClasses -- There is no WordPress here.
$witness_database = new PDO( $argv[1], 'wordpress', $argv[2], array( PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION ) );
if ( 'sqlite' === $witness_database->getAttribute( PDO::ATTR_DRIVER_NAME ) ) {
	$witness_database->exec( 'PRAGMA busy_timeout = 10000' );
}

foreach ( json_decode( $argv[3], true ) as $witness_name => $witness_value ) {
	$witness_database->prepare( 'DELETE FROM wp_options WHERE option_name = ?' )->execute( array( $witness_name ) );
	if ( null !== $witness_value ) {
		$witness_text = is_array( $witness_value ) ? serialize( $witness_value ) : preg_replace( '/^serialized:/', '', (string) $witness_value );
		$witness_database
			->prepare( "INSERT INTO wp_options ( option_name, option_value, autoload ) VALUES ( ?, ?, 'yes' )" )
			->execute( array( $witness_name, $witness_text ) );
	}
}
$witness_rows = $witness_database->query( 'SELECT option_name, option_value FROM wp_options ORDER BY option_name' );
echo json_encode( $witness_rows->fetchAll( PDO::FETCH_KEY_PAIR ), JSON_FORCE_OBJECT );
