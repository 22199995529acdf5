<?php
/**
 * A must-use plugin: WordPress.org answers at once, and that there is nothing new. What takes Site Health long shall not be the network of this computer.
 *
 * @package RestHealth\Bench
 */

add_filter(
	'pre_http_request',
	static fn( $answer, $args, $url ) => false === strpos( $url, 'wordpress.org' ) ? $answer : array(
		'headers'  => array(),
		'body'     => '{"offers":[],"translations":[],"plugins":[],"themes":[],"no_update":[]}',
		'response' => array(
			'code'    => 200,
			'message' => 'OK',
		),
		'cookies'  => array(),
		'filename' => null,
	),
	10,
	3
);
