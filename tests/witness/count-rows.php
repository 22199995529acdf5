<?php
/**
 * Prints how many rows each table has but the options and what WordPress keeps of logins.
 * Argument: the site's folder.
 *
 * @package RestHealth\Witness
 */

// phpcs:disable WordPress.DB.RestrictedClasses -- WordPress is not to run here.
$witness_database = new PDO( 'sqlite:' . $argv[1] . '/wp-content/database/.ht.sqlite' );
foreach ( array( 'posts', 'postmeta', 'comments', 'terms', 'users', 'usermeta' ) as $witness_table ) {
	echo $witness_table, ' ', $witness_database->query( "SELECT COUNT(*) FROM wp_$witness_table" )->fetchColumn(), "\n";
}
