<?php
// Generated from src/signatures by "npm run build". Do not edit.
defined( 'ABSPATH' ) || exit;

return array(
	array(
		'page' => 'php-error',
		'contains' => array(
			'<b>fatal error</b>:',
		),
		'source' => 'source',
	),
	array(
		'page' => 'php-error',
		'contains' => array(
			'<b>parse error</b>:',
		),
		'source' => 'source',
	),
	array(
		'page' => 'php-error',
		'contains' => array(
			'php fatal error: ',
		),
		'source' => 'source',
	),
	array(
		'page' => 'php-error',
		'contains' => array(
			'fatal error: uncaught ',
		),
		'source' => 'source',
	),
	array(
		'page' => 'login',
		'contains' => array(
			'id="loginform"',
		),
		'source' => 'source',
	),
	array(
		'page' => 'wp-die',
		'contains' => array(
			'id="error-page"',
		),
		'source' => 'source',
	),
	array(
		'page' => 'apache',
		'contains' => array(
			'<!doctype html public "-//ietf//dtd html 2.0//en">',
		),
		'source' => 'measured',
	),
	array(
		'page' => 'apache',
		'contains' => array(
			'<!doctype html public "-//w3c//dtd html 4.01//en" "http://www.w3.org/tr/html4/strict.dtd">
<html><head>
<title>',
			'</title>
</head><body>
<h1>',
		),
		'source' => 'measured',
	),
	array(
		'page' => 'nginx',
		'contains' => array(
			'<hr><center>nginx',
		),
		'source' => 'measured',
	),
	array(
		'page' => 'varnish',
		'contains' => array(
			'guru meditation',
			'varnish cache server',
		),
		'source' => 'measured',
	),
	array(
		'page' => 'litespeed',
		'contains' => array(
			'proudly powered by litespeed web server',
		),
		'source' => 'documented',
	),
);
