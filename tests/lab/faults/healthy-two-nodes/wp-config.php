<?php
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $lab_name ) {
	define( $lab_name . '_KEY', 'planted-salt-' . $lab_name . '_KEY' );
	define( $lab_name . '_SALT', 'planted-salt-' . $lab_name . '_SALT' );
}
