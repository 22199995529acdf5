<?php
/**
 * Prints every row of a site's database and a hash of every file of the site, without WordPress: that may be broken, and it writes by itself.
 * Arguments: the site's folder; the database as PDO names it; its user; its password.
 *
 * @package RestHealth\Lab
 */

// phpcs:disable WordPress.DB.RestrictedClasses -- There is no WordPress here.
list( , $lab_site, $lab_database, $lab_user, $lab_password ) = $argv + array_fill( 0, 5, '' );

$lab_pdo    = new PDO( $lab_database, $lab_user, $lab_password, array( PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION ) );
$lab_mysql  = 'mysql' === $lab_pdo->getAttribute( PDO::ATTR_DRIVER_NAME );
$lab_tables = $lab_mysql ? 'SHOW TABLES' : "SELECT name FROM sqlite_master WHERE type = 'table'";
$lab_quote  = $lab_mysql ? '`' : '"';
$lab_lines  = array();

$lab_add = static function ( string $what, ?string $value ) use ( &$lab_lines ): void {
	$lab_lines[ $what ] = (string) $value;
};

foreach ( $lab_pdo->query( $lab_tables )->fetchAll( PDO::FETCH_COLUMN ) as $lab_table ) {
	foreach ( $lab_pdo->query( "SELECT * FROM $lab_quote$lab_table$lab_quote", PDO::FETCH_ASSOC ) as $lab_row ) {
		if ( isset( $lab_row['option_name'] ) ) {
			$lab_add( "option $lab_table.{$lab_row['option_name']}", $lab_row['option_value'] );
		} elseif ( isset( $lab_row['meta_key'], $lab_row['user_id'] ) ) {
			$lab_add( "$lab_table {$lab_row['user_id']}.{$lab_row['meta_key']}", $lab_row['meta_value'] );
		} else {
			$lab_add( "$lab_table " . reset( $lab_row ), json_encode( $lab_row, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES ) );
		}
	}
}

// Of WordPress's own files their time is enough; all others are few enough to be read.
$lab_content = static function ( SplFileInfo $file, string $name ): string {
	return 1 === preg_match( '#^wp-(admin|includes)/#', $name ) ? "{$file->getInode()} {$file->getSize()} {$file->getMTime()}" : sha1_file( $file->getPathname() );
};
$lab_files   = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $lab_site, FilesystemIterator::SKIP_DOTS ), RecursiveIteratorIterator::SELF_FIRST );
foreach ( $lab_files as $lab_path => $lab_file ) {
	$lab_name = substr( $lab_path, strlen( $lab_site ) + 1 );
	$lab_add( "file $lab_name", $lab_file->isDir() ? 'folder' : $lab_content( $lab_file, $lab_name ) );
}
echo json_encode( $lab_lines, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES );
