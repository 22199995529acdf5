<?php
// Generated from src/in-page by "npm run build". Do not edit.
defined( 'ABSPATH' ) || exit;

/* translators: %d: number of probes. */
_n_noop( 'Checkup stopped after %d probe.', 'Checkup stopped after %d probes.', 'rest-health' );

/* translators: %d: number of answers. */
_n_noop( '%d answer so far.', '%d answers so far.', 'rest-health' );

/* translators: %d: number of probes. */
_n_noop( '%d probe', '%d probes', 'rest-health' );

/* translators: 1: for example "14 probes". 2: number of those that did not get the right answer. */
_n_noop( '%1$s, %2$d without the right answer.', '%1$s, %2$d without the right answer.', 'rest-health' );

/* translators: %d: number of requests. */
_n_noop( '%d more asked again, to tell who does it.', '%d more asked again, to tell who does it.', 'rest-health' );

/* translators: %d: number of routes. */
_n_noop( 'Open: the %d route that was asked for.', 'Open: all %d routes that were asked for.', 'rest-health' );

/* translators: %d: number of files. */
_n_noop( 'No such code was found in %d file.', 'No such code was found in %d files.', 'rest-health' );

/* translators: %d: number of files. */
_n_noop( '%d file was read.', '%d files were read.', 'rest-health' );

/* translators: %d: number of places in code. */
_n_noop( '%d more place was found and is not listed.', '%d more places were found and are not listed.', 'rest-health' );

/* translators: %d: number of files. */
_n_noop( '%d was left out, because it is too large or time was over.', '%d were left out, because they are too large or time was over.', 'rest-health' );

/* translators: 1: number of requests. 2: seconds, for example 1.3. */
_n_noop( 'Seen by watching from before the first plugin: %1$d request, %2$s s.', 'Seen by watching from before the first plugin: %1$d requests, %2$s s.', 'rest-health' );

/* translators: 1: number of plugins and themes. 2: number of requests. 3: seconds, for example 1.3. */
_n_noop( 'Found among %1$d plugins and themes with %2$d request in %3$s s.', 'Found among %1$d plugins and themes with %2$d requests in %3$s s.', 'rest-health' );

/* translators: 1: time of day. 2: number of probes. 3: seconds, for example 1.3. */
_n_noop( 'Last checkup today at %1$s, %2$d probe in %3$s s', 'Last checkup today at %1$s, %2$d probes in %3$s s', 'rest-health' );

/* translators: %d: number of characters. */
_n_noop( 'It is somewhere in %d character.', 'It is somewhere in %d characters.', 'rest-health' );

/* translators: 1: number of requests. 2: how many were refused. 3: seconds, for example 1.3. */
_n_noop( '%1$d request, %2$d refused, in %3$s s. Nothing was saved.', '%1$d requests, %2$d refused, in %3$s s. Nothing was saved.', 'rest-health' );

return array(
	'answered' => array(
		'passed' => __( 'passed', 'rest-health' ),
		'refused' => 'not passed',
		'wronglyPassed' => 'accepted, which is wrong',
		'rightlyRefused' => 'not passed, as expected',
		'leftOut' => __( 'Nonces, cookies, passwords, e-mail and IP addresses are left out.', 'rest-health' ),
	),
	'cacheHeaders' => array(
		'x-cache',
		'x-cache-status',
		'x-proxy-cache',
		'x-fastcgi-cache',
		'x-nginx-cache',
		'x-nginx-cache-status',
		'x-srcache-fetch-status',
		'x-litespeed-cache',
		'x-lsadc-cache',
		'x-qc-cache',
		'x-kinsta-cache',
		'x-sucuri-cache',
		'x-vercel-cache',
		'cf-cache-status',
		'cache-status',
	),
	'dots' => array(
		'png' => 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mPoAAAAigCJUps7QwAAAABJRU5ErkJggg==',
		'jpeg' => '/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
	),
	'families' => array(
		array( 'rule' => 'OWASP CRS 941180', 'name' => 'Node-Validator Blacklist Keywords', 'sure' => 'measured', 'parts' => array( '<!--', '-->', 'document.cookie', 'window.location' ) ),
		array( 'rule' => 'OWASP CRS 941180', 'name' => 'Node-Validator Blacklist Keywords', 'sure' => 'measured', 'parts' => array( '.parentnode', '.innerhtml', '<![cdata[' ) ),
		array( 'rule' => 'OWASP CRS 941180', 'name' => 'Node-Validator Blacklist Keywords', 'sure' => 'documented', 'parts' => array( 'document.write', '-moz-binding' ) ),
		array( 'rule' => 'OWASP CRS 941160', 'name' => 'NoScript XSS InjectionChecker: HTML Injection', 'sure' => 'measured', 'parts' => array( '<img', 'style=', '<form', '<video' ) ),
		array( 'rule' => 'OWASP CRS 941100', 'name' => 'XSS Attack Detected via libinjection', 'sure' => 'measured', 'parts' => array( '<script', '<iframe', '<svg', '<object', '<embed' ) ),
		array( 'rule' => 'OWASP CRS 941100', 'name' => 'XSS Attack Detected via libinjection', 'sure' => 'measured', 'parts' => array( '<meta', '<link', '<base', '<style', 'href="java' ) ),
		array( 'rule' => 'OWASP CRS 941120', 'name' => 'XSS Filter - Category 2: Event Handler Vector', 'sure' => 'measured', 'parts' => array( 'onclick=' ) ),
		array( 'rule' => 'OWASP CRS 941120', 'name' => 'XSS Filter - Category 2: Event Handler Vector', 'sure' => 'documented', 'parts' => array( 'onload=', 'onerror=', 'onmouseover=' ) ),
		array( 'rule' => 'OWASP CRS 941210', 'name' => 'IE XSS Filters - Attack Detected', 'sure' => 'measured', 'parts' => array( 'javascript:' ) ),
		array( 'rule' => 'OWASP CRS 941170', 'name' => 'NoScript XSS InjectionChecker: Attribute Injection', 'sure' => 'measured', 'parts' => array( '@import' ) ),
		array( 'rule' => 'OWASP CRS 941170', 'name' => 'NoScript XSS InjectionChecker: Attribute Injection', 'sure' => 'documented', 'parts' => array( 'data:image/' ) ),
		array( 'rule' => 'OWASP CRS 930120', 'name' => 'OS File Access Attempt', 'sure' => 'measured', 'parts' => array( 'wp-config.', '.htaccess', 'etc/passwd', '.bashrc' ) ),
		array( 'rule' => 'OWASP CRS 932160', 'name' => 'Remote Command Execution: Unix Shell Code Found', 'sure' => 'measured', 'parts' => array( 'proc/self/' ) ),
		array( 'rule' => 'OWASP CRS 930100', 'name' => 'Path Traversal Attack (/../)', 'sure' => 'documented', 'parts' => array( '../' ) ),
		array( 'rule' => 'OWASP CRS 933100', 'name' => 'PHP Injection Attack: PHP Open Tag Found', 'sure' => 'measured', 'parts' => array( '<?' ) ),
		array( 'rule' => 'OWASP CRS 933130', 'name' => 'PHP Injection Attack: Variables Found', 'sure' => 'measured', 'parts' => array( '$_get' ) ),
		array( 'rule' => 'OWASP CRS 933130', 'name' => 'PHP Injection Attack: Variables Found', 'sure' => 'documented', 'parts' => array( '$_post', '$_server', '$_request', '$_cookie' ) ),
		array( 'rule' => 'OWASP CRS 933140', 'name' => 'PHP Injection Attack: I/O Stream Found', 'sure' => 'measured', 'parts' => array( 'php://' ) ),
		array( 'rule' => 'OWASP CRS 933150', 'name' => 'PHP Injection Attack: High-Risk PHP Function Name Found', 'sure' => 'measured', 'parts' => array( 'base64_decode', 'shell_exec' ) ),
		array( 'rule' => 'OWASP CRS 933150', 'name' => 'PHP Injection Attack: High-Risk PHP Function Name Found', 'sure' => 'measured', 'parts' => array( 'file_get_contents' ) ),
		array( 'rule' => 'OWASP CRS 933160', 'name' => 'PHP Injection Attack: High-Risk PHP Function Call Found', 'sure' => 'measured', 'parts' => array( 'phpinfo()' ) ),
		array( 'rule' => 'OWASP CRS 934100', 'name' => 'Node.js Injection Attack', 'sure' => 'measured', 'parts' => array( 'eval(', 'string.fromcharcode' ) ),
		array( 'rule' => 'OWASP CRS 932100', 'name' => 'Remote Command Execution: Unix Command Injection', 'sure' => 'measured', 'parts' => array( '; ls' ) ),
		array( 'rule' => 'OWASP CRS 932105', 'name' => 'Remote Command Execution: Unix Command Injection', 'sure' => 'measured', 'parts' => array( '`whoami' ) ),
		array( 'rule' => 'OWASP CRS 932120', 'name' => 'Remote Command Execution: Windows PowerShell Command Found', 'sure' => 'measured', 'parts' => array( 'powershell' ) ),
		array( 'rule' => 'OWASP CRS 932130', 'name' => 'Remote Command Execution: Unix Shell Expression Found', 'sure' => 'measured', 'parts' => array( '${' ) ),
		array( 'rule' => 'OWASP CRS 932150', 'name' => 'Remote Command Execution: Direct Unix Command Execution', 'sure' => 'measured', 'parts' => array( 'wget ', 'curl ', 'echo ', 'grep ' ) ),
		array( 'rule' => 'OWASP CRS 942100', 'name' => 'SQL Injection Attack Detected via libinjection', 'sure' => 'measured', 'parts' => array( '\' or \'', 'drop table' ) ),
		array( 'rule' => 'OWASP CRS 942140', 'name' => 'SQL Injection Attack: Common DB Names Detected', 'sure' => 'measured', 'parts' => array( 'information_schema' ) ),
		array( 'rule' => 'OWASP CRS 942170', 'name' => 'Detects SQL benchmark and sleep injection attempts including conditional queries', 'sure' => 'measured', 'parts' => array( 'sleep(' ) ),
		array( 'rule' => 'OWASP CRS 942190', 'name' => 'Detects MSSQL code execution and information gathering attempts', 'sure' => 'measured', 'parts' => array( 'union select' ) ),
		array( 'rule' => 'OWASP CRS 942360', 'name' => 'Detects concatenated basic SQL injection and SQLLFI attempts', 'sure' => 'measured', 'parts' => array( 'load_file(' ) ),
	),
	'filling' => array( 'words' => 'REST Health writes plain words ' ),
	'icons' => array(
		'cross' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.6 13.2-1.4 1.4L12 13.4l-3.2 3.2-1.4-1.4 3.2-3.2-3.2-3.2 1.4-1.4 3.2 3.2 3.2-3.2 1.4 1.4-3.2 3.2 3.2 3.2Z',
		'bang' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-2h2v2Zm0-4h-2V7h2v6Z',
		'check' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.4 14.4-4-4L8 11l2.6 2.6L16 8.2l1.4 1.4-6.8 6.8Z',
		'info' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z',
		'lock' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4 14.5H8V11h1V9.5a3 3 0 0 1 6 0V11h1v5.5ZM10.5 11h3V9.5a1.5 1.5 0 0 0-3 0V11Z',
		'ask' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15.5h-2v-2h2v2Zm.9-5.7c-.7.6-.9.9-.9 1.7h-2c0-1.7.6-2.4 1.5-3.1.7-.6 1-.9 1-1.6 0-.7-.6-1.3-1.5-1.3s-1.5.6-1.5 1.5h-2C8.5 7 10 5.5 12 5.5s3.5 1.4 3.5 3.2c0 1.5-.8 2.4-1.6 3.1Z',
		'wait' => 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4 13.2L11 12.5V6h2v5.3l4 2.1-1 1.8Z',
		'tick' => 'm9.5 17.5-5-5L6 11l3.5 3.5L18 6l1.5 1.5-10 10Z',
		'x' => 'm17.5 8-1.5-1.5-4 4-4-4L6.5 8l4 4-4 4L8 17.5l4-4 4 4 1.5-1.5-4-4 4-4Z',
		'padlock' => 'M17 10h-1V8a4 4 0 0 0-8 0v2H7v9h10v-9Zm-7.5 0V8a2.5 2.5 0 0 1 5 0v2h-5Z',
		'copy' => 'M8 4h11v12h-3v4H5V8h3V4Zm1.5 1.5V8H16v6.5h1.5v-9h-8Zm-3 4v9h8v-9h-8Z',
		'download' => 'M12.8 4v9l3.2-3.2 1 1.1-5 5-5-5 1-1.1 3.2 3.2V4h1.6ZM5 18.5h14V20H5v-1.5Z',
		'again' => 'M12 5a7 7 0 0 1 5.5 2.7V5H19v5.5h-5.5V9h3A5.5 5.5 0 1 0 17.4 13h1.5A7 7 0 1 1 12 5Z',
		'chevron' => 'm12 15.5-6-6 1-1 5 5 5-5 1 1-6 6Z',
	),
	'identities' => array(
		array(
			'label' => __( 'Visitor', 'rest-health' ),
			'note' => __( 'no cookie, reading', 'rest-health' ),
			'members' => array(
				array(
					'name' => 'visitor',
					'label' => __( 'Visitor', 'rest-health' ),
					'note' => __( 'no cookie, reading', 'rest-health' ),
				),
				array(
					'name' => 'index',
					'label' => __( 'Visitor, index', 'rest-health' ),
					'note' => __( 'no cookie, list of routes', 'rest-health' ),
				),
				array(
					'name' => 'indexUnsigned',
					'label' => __( 'Visitor, index, unsigned', 'rest-health' ),
					'note' => __( 'without REST Health’s own header', 'rest-health' ),
				),
				array(
					'name' => 'indexAfter',
					'label' => __( 'Visitor, index, afterwards', 'rest-health' ),
					'note' => __( 'after saving was refused', 'rest-health' ),
				),
				array(
					'name' => 'queryForm',
					'label' => __( 'Visitor, plain address', 'rest-health' ),
					'note' => __( 'index.php?rest_route=', 'rest-health' ),
				),
				array(
					'name' => 'frontNonce',
					'label' => __( 'Visitor, front page’s nonce', 'rest-health' ),
					'note' => __( 'no cookie, as scripts there ask', 'rest-health' ),
				),
				array(
					'name' => 'authorization',
					'label' => __( 'Visitor, Authorization', 'rest-health' ),
					'note' => __( 'no cookie, a header of no known scheme', 'rest-health' ),
				),
			),
		),
		array(
			'label' => __( 'Cookie only', 'rest-health' ),
			'note' => __( 'no nonce, reading', 'rest-health' ),
			'members' => array(
				array(
					'name' => 'cookie',
					'label' => __( 'Cookie only', 'rest-health' ),
					'note' => __( 'no nonce, reading', 'rest-health' ),
				),
			),
		),
		array(
			'label' => __( 'Logged in, reading', 'rest-health' ),
			'note' => __( 'cookie and nonce', 'rest-health' ),
			'members' => array(
				array(
					'name' => 'pageNonce',
					'label' => __( 'This page’s nonce', 'rest-health' ),
					'note' => __( 'cookie, reading', 'rest-health' ),
				),
				array(
					'name' => 'freshNonce',
					'label' => __( 'A new nonce', 'rest-health' ),
					'note' => __( 'cookie, fetched just now', 'rest-health' ),
				),
				array(
					'name' => 'queryNonce',
					'label' => __( 'Nonce in the address', 'rest-health' ),
					'note' => __( 'cookie, reading', 'rest-health' ),
				),
				array(
					'name' => 'apiFetch',
					'label' => __( 'Through apiFetch', 'rest-health' ),
					'note' => __( 'as other screens ask', 'rest-health' ),
				),
			),
		),
		array(
			'label' => __( 'Logged in, saving', 'rest-health' ),
			'note' => __( 'cookie and nonce', 'rest-health' ),
			'ladder' => true,
			'members' => array(
				array(
					'name' => 'postForm',
					'label' => __( 'Saving, sent as a form', 'rest-health' ),
					'note' => __( 'POST without JSON', 'rest-health' ),
				),
				array(
					'name' => 'post',
					'label' => __( 'Saving nothing', 'rest-health' ),
					'note' => __( 'an empty POST', 'rest-health' ),
				),
				array(
					'name' => 'postInQuery',
					'label' => __( 'Saving, method in the address', 'rest-health' ),
					'note' => '_method=PUT',
				),
				array(
					'name' => 'postOverride',
					'label' => __( 'Saving nothing, as PUT', 'rest-health' ),
					'note' => 'X-HTTP-Method-Override',
				),
				array(
					'name' => 'postBare',
					'label' => __( 'Saving a post without text', 'rest-health' ),
					'note' => __( 'to the route of posts', 'rest-health' ),
				),
				array(
					'name' => 'postPlain',
					'label' => __( 'Saving plain text', 'rest-health' ),
					'note' => __( 'to the route of posts', 'rest-health' ),
				),
				array(
					'name' => 'postBlocks',
					'label' => __( 'Saving one block', 'rest-health' ),
					'note' => __( 'as the block editor does', 'rest-health' ),
				),
				array(
					'name' => 'postRich',
					'label' => __( 'Saving blocks of many kinds', 'rest-health' ),
					'note' => __( 'as the block editor does', 'rest-health' ),
				),
				array(
					'name' => 'postLarge',
					'label' => __( 'Saving a long text', 'rest-health' ),
					'note' => __( '140,000 bytes of plain words', 'rest-health' ),
				),
			),
		),
		array(
			'label' => __( 'Logged in, PUT and DELETE', 'rest-health' ),
			'note' => __( 'the true methods', 'rest-health' ),
			'optional' => true,
			'members' => array(
				array(
					'name' => 'realPut',
					'label' => __( 'Saving with PUT', 'rest-health' ),
					'note' => __( 'the true method', 'rest-health' ),
				),
				array(
					'name' => 'realDelete',
					'label' => __( 'Deleting with DELETE', 'rest-health' ),
					'note' => __( 'the true method', 'rest-health' ),
				),
			),
		),
		array(
			'label' => __( 'Logged in, forms and uploads', 'rest-health' ),
			'note' => __( 'other types of content', 'rest-health' ),
			'optional' => true,
			'members' => array(
				array(
					'name' => 'typeForm',
					'label' => __( 'Text, sent as a form', 'rest-health' ),
					'note' => 'x-www-form-urlencoded',
				),
				array(
					'name' => 'typeText',
					'label' => __( 'Text without a form', 'rest-health' ),
					'note' => 'text/plain',
				),
				array(
					'name' => 'typeMultipart',
					'label' => __( 'Uploading a file', 'rest-health' ),
					'note' => 'multipart/form-data',
				),
				array(
					'name' => 'typeImage',
					'label' => __( 'Uploading a bare image', 'rest-health' ),
					'note' => 'image/jpeg',
				),
			),
		),
		array(
			'label' => __( 'Logged in, saving elsewhere', 'rest-health' ),
			'note' => __( 'other routes of the editor', 'rest-health' ),
			'optional' => true,
			'members' => array(
				array(
					'name' => 'savePage',
					'label' => __( 'Saving a page', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveCustom',
					'label' => __( 'Saving a post of another type', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveTemplate',
					'label' => __( 'Saving a template', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveTemplatePart',
					'label' => __( 'Saving a template part', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'savePattern',
					'label' => __( 'Saving a pattern', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveNavigation',
					'label' => __( 'Saving a menu', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveStyles',
					'label' => __( 'Saving styles', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveComment',
					'label' => __( 'Saving a comment', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveMedia',
					'label' => __( 'Saving a media file’s text', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
				array(
					'name' => 'saveBatch',
					'label' => __( 'Saving several at once', 'rest-health' ),
					'note' => __( 'one block, nothing is saved', 'rest-health' ),
				),
			),
		),
	),
	'loopbacks' => array(
		array(
			'same' => array( 'visitor', 'index' ),
			'member' => array(
				'name' => 'loopbackVisitor',
				'label' => __( 'The server itself', 'rest-health' ),
				'note' => __( 'visitor, over HTTP', 'rest-health' ),
			),
		),
		array(
			'same' => array( 'freshNonce', 'pageNonce' ),
			'member' => array(
				'name' => 'loopbackSession',
				'label' => __( 'The server itself', 'rest-health' ),
				'note' => __( 'logged in, over HTTP', 'rest-health' ),
			),
		),
		array(
			'same' => array( 'loopbackVisitor' ),
			'member' => array(
				'name' => 'loopbackAgent',
				'label' => __( 'The server, as this browser', 'rest-health' ),
				'note' => __( 'with its User-Agent', 'rest-health' ),
			),
		),
		array(
			'same' => array( 'loopbackVisitor' ),
			'member' => array(
				'name' => 'loopbackPinned',
				'label' => __( 'The server, straight to itself', 'rest-health' ),
				'note' => __( 'past what stands in front', 'rest-health' ),
			),
		),
		array(
			'same' => array( 'postBlocks', 'postOverride', 'post' ),
			'member' => array(
				'name' => 'loopbackSaving',
				'label' => __( 'The server itself, saving', 'rest-health' ),
				'note' => __( 'logged in, over HTTP', 'rest-health' ),
			),
		),
		array(
			'same' => array( 'loopbackSaving' ),
			'member' => array(
				'name' => 'loopbackSavingPinned',
				'label' => __( 'The server, saving straight to itself', 'rest-health' ),
				'note' => __( 'past what stands in front', 'rest-health' ),
			),
		),
	),
	'pieces' => array(
		'heading' => '<!-- wp:heading -->
<h2 class="wp-block-heading">REST Health</h2>
<!-- /wp:heading -->',
		'list' => '<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>One; two</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->',
		'link' => '<!-- wp:paragraph -->
<p>See <a href="https://example.com/page?part=1&amp;view=2" target="_blank" rel="noreferrer noopener">that page</a>.</p>
<!-- /wp:paragraph -->',
		'image' => '<!-- wp:image {"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="https://example.com/image.jpg" alt="An image" style="width:300px"/></figure>
<!-- /wp:image -->',
		'style' => '<!-- wp:group {"style":{"spacing":{"padding":{"top":"20px"}}},"layout":{"type":"constrained"}} -->
<div class="wp-block-group" style="padding-top:20px"></div>
<!-- /wp:group -->',
		'embed' => '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","type":"video","providerNameSlug":"youtube","responsive":true} -->
<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=dQw4w9WgXcQ
</div></figure>
<!-- /wp:embed -->',
		'table' => '<!-- wp:table -->
<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>One</td><td>Two</td></tr></tbody></table></figure>
<!-- /wp:table -->',
		'code' => '<!-- wp:code -->
<pre class="wp-block-code"><code>&lt;div class="x"&gt;One&lt;/div&gt;</code></pre>
<!-- /wp:code -->',
		'file-name' => '<!-- wp:paragraph -->
<p>It stands in wp-config.php.</p>
<!-- /wp:paragraph -->',
		'html' => '<!-- wp:html -->
<div class="x"><span>One</span></div>
<!-- /wp:html -->',
	),
	'redacted' => array(
		'keys' => array(
			array( '-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?=-----END|$)', 'g', '[key]' ),
			array(
				'(\\b(?:http_|set-)?cookie2?(?:(?:\\\\?["\'\\]]|&quot;|&#0?39;)*\\s*(?:=>|[:=]|%3D)\\s*(?:string\\(\\d+\\)\\s*)?(?:\\\\?["\'\\]]|&quot;|&#0?39;)?|(?:\\\\?["\'\\]]|&quot;|&#0?39;)+\\s*,\\s*(?:\\\\?["\'\\]]|&quot;|&#0?39;)|(?:\\\\?["\'\\]]|&quot;|&#0?39;);s:\\d+:(?:\\\\?["\'\\]]|&quot;|&#0?39;)|(?:\\\\?["\'\\]]|&quot;|&#0?39;)*\\s*<\\/\\w+>\\s*<\\w[^<>]*>\\s*|(?:\\\\?["\'\\]]|&quot;|&#0?39;)\\s+value=(?:\\\\?["\'\\]]|&quot;|&#0?39;)?|>))(?!true|false|null)[^\\r\\n"\'<]+',
				'gi',
				'$1[cookie]',
			),
			array( '\\b((?:proxy-)?authorization["\']?\\s*[:=]\\s*["\']?)[^\\r\\n"\']+', 'gi', '$1[key]' ),
			array( '\\b((?:[Bb]asic|[Bb]earer|[Dd]igest)(?:\\s|%20)+)(?=[\\w+/.~-]*(?:[\\d=+/]|[a-z][A-Z]|[A-Z]{2}))[\\w+/=.~-]{8,}', 'g', '$1[key]' ),
			array( '\\b((?:wordpress|wp|comment_author|phpsessid|session|sess|sid|laravel|csrf|xsrf)[\\w%.-]*=)[^;&\\s"\'<>]+', 'gi', '$1[cookie]' ),
			array( '[^\\s"\'<>=;|%]+(?:\\||%7C)\\d{9,11}(?:\\||%7C)\\w{20,}(?:(?:\\||%7C)\\w{32,})?', 'gi', '[cookie]' ),
			array(
				'(\\b(?:secure_auth|auth|logged_in|nonce)_(?:key|salt)(?:(?:\\\\?["\'\\]]|&quot;|&#0?39;)*\\s*(?:=>|[:=]|%3D)\\s*(?:string\\(\\d+\\)\\s*)?(?:\\\\?["\'\\]]|&quot;|&#0?39;)?|(?:\\\\?["\'\\]]|&quot;|&#0?39;)+\\s*,\\s*(?:\\\\?["\'\\]]|&quot;|&#0?39;)|(?:\\\\?["\'\\]]|&quot;|&#0?39;);s:\\d+:(?:\\\\?["\'\\]]|&quot;|&#0?39;)|(?:\\\\?["\'\\]]|&quot;|&#0?39;)*\\s*<\\/\\w+>\\s*<\\w[^<>]*>\\s*|(?:\\\\?["\'\\]]|&quot;|&#0?39;)\\s+value=(?:\\\\?["\'\\]]|&quot;|&#0?39;)?|>))[^\'"\\r\\n]+',
				'gi',
				'$1[key]',
			),
			array(
				'(\\b\\w*(?:pass(?:word|wd|phrase|(?!ed|es|ing))|pwd|user_pass|auth_pw|secret|api[_-]?key|private[_-]?key|token|jwt|(?:secure_auth|auth|logged_in|nonce)_(?:key|salt)|db_(?:user|password|host|name))\\w*(?:(?:\\\\?["\'\\]]|&quot;|&#0?39;)*\\s*(?:=>|[:=]|%3D)\\s*(?:string\\(\\d+\\)\\s*)?(?:\\\\?["\'\\]]|&quot;|&#0?39;)?|(?:\\\\?["\'\\]]|&quot;|&#0?39;)+\\s*,\\s*(?:\\\\?["\'\\]]|&quot;|&#0?39;)|(?:\\\\?["\'\\]]|&quot;|&#0?39;);s:\\d+:(?:\\\\?["\'\\]]|&quot;|&#0?39;)|(?:\\\\?["\'\\]]|&quot;|&#0?39;)*\\s*<\\/\\w+>\\s*<\\w[^<>]*>\\s*|(?:\\\\?["\'\\]]|&quot;|&#0?39;)\\s+value=(?:\\\\?["\'\\]]|&quot;|&#0?39;)?|>))[^\\s"\'&<>;,)}]+',
				'gi',
				'$1[key]',
			),
			array( '([?&;](?:\\w+[_-])?(?:key|sig|signature|auth|code|hash)=)[^&\\s"\'<>#]+', 'gi', '$1[key]' ),
			array( '(\\w:\\/\\/)[^\\s/?#"\'<>@]*:[^\\s/?#"\'<>@]*(?=@)', 'g', '$1[key]' ),
			array( '\\b((?:(?:wpdb|PDO|mysqli)(?:->|::)__construct|mysqli(?:_|->)(?:real_)?connect)\\()(?:[^()\\r\\n]|\\([^()]*\\))+', 'g', '$1[key]' ),
			array( '\\b(for user \\\\?\')[^\'\\\\]+', 'g', '$1[key]' ),
			array( '\\$(?:P|H|wp|generic|apr1|argon2\\w*|2[aby]|[156])\\$[^\\s"\'<,;]+|\\bA[KS]IA[A-Z\\d]{16}\\b|\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*', 'g', '[key]' ),
			array( '\\b(?=[\\w ]{0,28}\\d)(?=[\\w ]{0,28}[A-Z])(?=[\\w ]{0,28}[a-z])(?:[A-Za-z\\d]{4} ){5}[A-Za-z\\d]{4}\\b', 'g', '[key]' ),
			array( '\\b\\d{10}\\.(?:[\\w-]+\\.){1,2}[0-9a-f]{64}\\b', 'gi', '[token]' ),
			array( '(?<![0-9a-z])[0-9a-f]{10}(?![0-9a-z])', 'gi', '[nonce]' ),
			array( '(?<![\\w/+-])(?=[\\w+/]*\\d)(?=[\\w+/]*[a-z])[\\w+]{32,}={0,2}(?![\\w/+])', 'gi', '[key]' ),
		),
		'people' => array(
			array( '[\\w.!#$%\'*+-]+(?:@|&#0*64;|&#x0*40;|%40|\\\\u0040)[\\w-]+(?:\\.[\\w-]+)+', 'gi', '[e-mail]' ),
			array( '(?<![\\w.])(?!127\\.0\\.0\\.1\\b)(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w]|\\.\\d)', 'g', '[ip]' ),
			array( '(?<![\\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\w:])', 'gi', '[ip]' ),
			array( '(?<![\\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:%\\w+)?(?![\\w:])', 'gi', '[ip]' ),
			array( '\\bfile:\\/\\/[^\\s"\'<>]+', 'gi', '[path]' ),
			array( '(?<![\\w.:/\\\\-])(?:[a-z]:)?(?:\\\\{0,2}[/\\\\][^\\s/\\\\"\'<>:|?*]+)+?(?=\\\\{0,2}[/\\\\]wp-(?:content|includes|admin)\\b)', 'gi', '[path]' ),
			array( '(?<![\\w])[a-z]:\\\\{1,2}[^\\s"\'<>|?*]+', 'gi', '[path]' ),
			array( '(?<![\\w])[a-z]:\\/(?!\\/)[^\\s"\'<>|?*]+', 'gi', '[path]' ),
			array(
				'(?<![\\w.:/\\\\-])(?!\\/etc\\/hosts|\\/var\\/log\\/(?:nginx|apache2)\\/error)\\\\?\\/(?:var|home\\d*|srv|usr|opt|etc|tmp|mnt|data|www|web|root|users|volumes|private|app|code|nas|storage|customers|kunden|homepages|hermes|chroot|bitnami|htdocs|public_html|wordpress)\\\\?\\/[^\\s"\'<>|?*]+',
				'gi',
				'[path]',
			),
			array( '(?<![\\w.:/\\\\\\]-])(?!\\/folder\\/|\\/var\\/log\\/(?:nginx|apache2)\\/error)(?:\\\\?\\/[^\\s/\\\\"\'<>:|?*]+){2,}\\.(?:php|phtml|inc|log|ini|conf|htaccess)\\b', 'gi', '[path]' ),
		),
	),
	'reported' => array(
		array( 'refusedToo', 'refused or reworded' ),
		array( 'accepted', 'accepted' ),
		array( 'loggedOut', 'logged out' ),
		array( 'printed', 'printed' ),
		array( 'removedRoutes', 'removed routes' ),
		array( 'denied', 'denied a capability' ),
		array( 'changedNonce', 'changed nonces' ),
		array( 'withoutPasswords', 'switched application passwords off' ),
	),
	'said' => array(
		'layer' => array(
			'browser' => __( 'Browser', 'rest-health' ),
			'edge' => __( 'CDN or proxy', 'rest-health' ),
			'web-server' => __( 'Web server', 'rest-health' ),
			'php' => __( 'PHP', 'rest-health' ),
			'wordpress' => __( 'WordPress', 'rest-health' ),
			'authentication' => __( 'Authentication', 'rest-health' ),
			'plugin' => __( 'Plugins', 'rest-health' ),
			'route' => __( 'Route', 'rest-health' ),
		),
		'where' => array(
			'browser' => __( 'Browser', 'rest-health' ),
			'edge' => __( 'CDN or proxy', 'rest-health' ),
			'web-server' => __( 'Web server', 'rest-health' ),
			'php' => __( 'PHP, before WordPress', 'rest-health' ),
			'wordpress' => __( 'WordPress', 'rest-health' ),
			'authentication' => __( 'WordPress authentication', 'rest-health' ),
			'plugin' => __( 'A plugin or the theme', 'rest-health' ),
			'route' => __( 'Route', 'rest-health' ),
		),
		'severity' => array(
			'critical' => __( 'Critical', 'rest-health' ),
			'recommended' => __( 'Recommended', 'rest-health' ),
			'reload' => __( 'Only this browser tab', 'rest-health' ),
			'intended' => __( 'Looks intended', 'rest-health' ),
			'undetermined' => __( 'Cannot tell yet', 'rest-health' ),
		),
		'confidence' => array(
			'proven' => __( 'Proven', 'rest-health' ),
			'very-likely' => __( 'Very likely', 'rest-health' ),
		),
		'kind' => array(
			'plugin' => __( 'Plugin', 'rest-health' ),
			'must-use' => __( 'Must-use plugin', 'rest-health' ),
			'theme' => __( 'Theme', 'rest-health' ),
			'drop-in' => __( 'Drop-in', 'rest-health' ),
			'prepended' => __( 'File that PHP runs before WordPress', 'rest-health' ),
		),
		'depth' => array(
			'nothing' => __( 'No trace in WordPress', 'rest-health' ),
			'php' => __( 'PHP', 'rest-health' ),
			'wordpress' => __( 'WordPress', 'rest-health' ),
			'rest' => __( 'REST server', 'rest-health' ),
			'authentication' => __( 'Authentication', 'rest-health' ),
			'authenticated' => __( 'Past authentication', 'rest-health' ),
			'route' => __( 'Route', 'rest-health' ),
		),
		'group' => array(
			'controls' => __( 'Controls, without the REST API', 'rest-health' ),
			'reading' => __( 'Reading', 'rest-health' ),
			'saving' => __( 'Saving', 'rest-health' ),
			'server' => __( 'From the server', 'rest-health' ),
			'proof' => __( 'Counter-experiment: one thing changed', 'rest-health' ),
		),
		'cell' => array(
			'passed' => __( 'passed', 'rest-health' ),
			'stopped' => __( 'stopped here', 'rest-health' ),
			'closed' => __( 'closed here by a setting', 'rest-health' ),
			'unreached' => __( 'not reached', 'rest-health' ),
			'unsure' => __( 'perhaps stopped here', 'rest-health' ),
			'absent' => __( 'none seen', 'rest-health' ),
			'not-tried' => __( 'not tried', 'rest-health' ),
			'trying' => __( 'asking now', 'rest-health' ),
		),
		'page' => array(
			'login' => __( 'Login page', 'rest-health' ),
			'php-error' => __( 'PHP error', 'rest-health' ),
			'theme' => __( 'Page of the theme', 'rest-health' ),
		),
		'body' => array(
			'json-with-output' => __( 'Not clean', 'rest-health' ),
			'json-with-bom' => __( 'Not clean', 'rest-health' ),
			'json-cut' => __( 'Cut short', 'rest-health' ),
			'too-large' => __( 'Too large', 'rest-health' ),
			'empty' => __( 'Empty', 'rest-health' ),
		),
		'reached' => array(
			'nothing' => __( 'Nothing: it was answered before REST Health could watch, or the header that signs it was lost on the way.', 'rest-health' ),
			'started' => __( 'It came until the plugins were being loaded.', 'rest-health' ),
			'plugins' => __( 'It came until the plugins were loaded.', 'rest-health' ),
			'theme' => __( 'It came until the theme was loaded.', 'rest-health' ),
			'init' => __( 'It came to init.', 'rest-health' ),
			'loaded' => __( 'It came to wp_loaded: WordPress was ready.', 'rest-health' ),
			'request' => __( 'It came to parse_request: WordPress read the address.', 'rest-health' ),
			'rest' => __( 'It came to rest_api_init: the REST API began.', 'rest-health' ),
			'authentication' => __( 'It came to rest_authentication_errors: the REST API checked who asks.', 'rest-health' ),
			'dispatch' => __( 'It came to rest_pre_dispatch: the REST API looked for the route.', 'rest-health' ),
			'permission' => __( 'It came to the permission check of the route.', 'rest-health' ),
			'callback' => __( 'It came to the route itself.', 'rest-health' ),
			'answered' => __( 'It came all the way: the REST API sent its answer.', 'rest-health' ),
			'page' => __( 'It became a page of the theme; the REST API was never asked.', 'rest-health' ),
		),
		'how' => array(
			'error' => 
			/* translators: %s: who did it, and where that is written. */
			__( 'Refused with an error: %s.', 'rest-health' ),
			'wp-die' => 
			/* translators: %s: who did it, and where that is written. */
			__( 'Ended by wp_die: %s.', 'rest-health' ),
			'redirect' => 
			/* translators: %s: who did it, and where that is written. */
			__( 'Redirected: %s.', 'rest-health' ),
			'exit' => 
			/* translators: %s: who did it, and where that is written. */
			__( 'Ended by exit: %s.', 'rest-health' ),
			'fatal' => 
			/* translators: %s: who did it, and where that is written. */
			__( 'Ended by a fatal error: %s.', 'rest-health' ),
			'left-out' => 
			/* translators: %s: a plugin or theme. */
			__( 'Passes without: %s.', 'rest-health' ),
		),
		'deeds' => array(
			array(
				'refusedToo',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Refused as well, or put the refusal into other words: %s.', 'rest-health' ),
			),
			array(
				'accepted',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Said in place of WordPress that the login is checked: %s.', 'rest-health' ),
			),
			array(
				'loggedOut',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Made a visitor of somebody who is logged in: %s.', 'rest-health' ),
			),
			array(
				'printed',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Wrote something before the answer: %s.', 'rest-health' ),
			),
			array(
				'removedRoutes',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Took routes away: %s.', 'rest-health' ),
			),
			array(
				'denied',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Took a capability away: %s.', 'rest-health' ),
			),
			array(
				'changedNonce',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Changed how nonces are made or how long they last: %s.', 'rest-health' ),
			),
			array(
				'withoutPasswords',
				
				/* translators: %s: who did it, and where that is written. */
				__( 'Switched application passwords off: %s.', 'rest-health' ),
			),
		),
		'limit' => array(
			'memory' => __( 'PHP ran out of memory.', 'rest-health' ),
			'time' => __( 'PHP ran out of time.', 'rest-health' ),
		),
		'cookie' => array(
			'valid' => __( 'The login cookie is valid.', 'rest-health' ),
			'expired' => __( 'The login cookie has expired.', 'rest-health' ),
			'bad-hash' => __( 'The login cookie does not fit the keys or the password of today.', 'rest-health' ),
			'bad-username' => __( 'The login cookie names nobody who exists.', 'rest-health' ),
			'bad-session' => __( 'The login cookie is of a session that has ended.', 'rest-health' ),
			'malformed' => __( 'The login cookie is damaged.', 'rest-health' ),
			'truncated' => __( 'The login cookie arrived cut off.', 'rest-health' ),
			'none' => __( 'No login cookie came along.', 'rest-health' ),
		),
		'nonceHeader' => array(
			'empty' => __( 'The header X-WP-Nonce came empty.', 'rest-health' ),
			'other' => __( 'What came in the header X-WP-Nonce is no nonce.', 'rest-health' ),
			'none' => __( 'No nonce came in a header.', 'rest-health' ),
		),
		'password' => array(
			'accepted' => __( 'An application password came, and it is right.', 'rest-health' ),
			'refused' => __( 'A user name and a password came; WordPress tried them as an application password and refused them.', 'rest-health' ),
		),
		'authorization' => array(
			'basic' => __( 'A user name and a password came in the header Authorization.', 'rest-health' ),
			'other' => __( 'The header Authorization came, without a user name and a password that PHP can read.', 'rest-health' ),
		),
		'user' => array(
			'same' => __( 'WordPress knew the user who started the checkup.', 'rest-health' ),
			'other' => __( 'WordPress took it for the request of another user than the one who started the checkup.', 'rest-health' ),
			'nobody' => __( 'WordPress took it for the request of a visitor.', 'rest-health' ),
		),
		'nobody' => array(
			'passes' => __( 'Nobody was found: the request is not refused any more. Run the checkup again.', 'rest-health' ),
			'time-is-over' => __( 'Nobody was found in eight minutes: this site answers too slowly for a search.', 'rest-health' ),
			'unsteady' => __( 'Nobody was found: the same request passes one time and is refused another time, whatever is left out.', 'rest-health' ),
		),
		'early' => array(
			'file-mods' => __( 'REST Health cannot search for it here: this site allows no changes to its files (DISALLOW_FILE_MODS).', 'rest-health' ),
			'read-only' => __( 'REST Health cannot search for it here: the folder for must-use plugins cannot be written.', 'rest-health' ),
			'not-allowed' => __( 'Somebody who may activate plugins can let REST Health search for it.', 'rest-health' ),
		),
		'notBegun' => array(
			'file-mods' => __( 'REST Health cannot search for it here: this site allows no changes to its files (DISALLOW_FILE_MODS).', 'rest-health' ),
			'read-only' => __( 'REST Health cannot search for it here: the folder for must-use plugins cannot be written.', 'rest-health' ),
			'not-allowed' => __( 'Somebody who may activate plugins can let REST Health search for it.', 'rest-health' ),
			'old-run' => __( 'The search could not begin: run the checkup again first.', 'rest-health' ),
			'not-from-here' => __( 'The search could not begin: this request cannot be asked from this page.', 'rest-health' ),
			'unprepared' => __( 'The search could not begin: the site did not let REST Health prepare it.', 'rest-health' ),
		),
		'outcome' => array(
			'found' => __( 'These words are refused', 'rest-health' ),
			'part' => __( 'Something in these words is refused', 'rest-health' ),
			'passes' => __( 'This post passes now, with all that stands in it', 'rest-health' ),
			'rewritten' => __( 'This post arrives, but not as it was sent', 'rest-health' ),
			'too-long' => __( 'This post is refused for its length, not for its words', 'rest-health' ),
			'together' => __( 'Each part of this post passes, and all of them together do not', 'rest-health' ),
			'everything-refused' => __( 'Even an empty post is refused, so it is not the words', 'rest-health' ),
			'banned' => __( 'Your address seems to be banned by now', 'rest-health' ),
			'unclear' => __( 'The answers do not tell', 'rest-health' ),
			'not-reached' => __( 'The requests did not suffice to find the words', 'rest-health' ),
			'stopped' => __( 'The search was stopped', 'rest-health' ),
		),
		'explained' => array(
			'passes' => __( 'Title, text and excerpt arrived at WordPress as they are. So something else in the request decides, or it is not refused any more, or what is refused stands only in the editor. Copy the text from there into the field above, and search again.', 'rest-health' ),
			'rewritten' => __( 'Something on the way to WordPress changes what you save, as firewalls and proxies do that filter. Ask your host what rewrites the bodies of requests, before you save this post again.', 'rest-health' ),
			'everything-refused' => __( 'The same request without any text was refused too. Run the checkup: it tells what refuses.', 'rest-health' ),
			'banned' => __( 'An empty post passed at first, and after some refusals it does not. A firewall that counts refusals does that. Wait for an hour, and ask your host to look for your address in its list of bans.', 'rest-health' ),
			'stopped' => __( 'Choose the post again to begin anew.', 'rest-health' ),
		),
		'unclear' => array(
			'no-answer' => __( 'A request was not answered in time. Try it again when the site is quicker.', 'rest-health' ),
			'asked-to-wait' => __( 'The site asked to send fewer requests. Wait for some minutes, then search again.', 'rest-health' ),
			'unsteady' => __( 'The same request was refused one time and passed another time. Run the checkup: it tells what is unsteady.', 'rest-health' ),
			'wordpress' => __( 'WordPress itself refuses an empty save from this page, as it does where somebody was logged out meanwhile. Reload this page, then search again.', 'rest-health' ),
			'no-token' => __( 'WordPress did not hand out the key that keeps such requests from being saved, so nothing was sent. Reload this page, then search again.', 'rest-health' ),
		),
		'rest' => array(
			'passes' => __( 'Without them the whole post passes.', 'rest-health' ),
			'refused' => __( 'The post holds something else that is refused: search again once these words pass.', 'rest-health' ),
		),
		'field' => array(
			'title' => __( 'title', 'rest-health' ),
			'content' => __( 'text', 'rest-health' ),
			'excerpt' => __( 'excerpt', 'rest-health' ),
		),
		'deep' => array(
			'heading' => __( 'Saving fails only sometimes?', 'rest-health' ),
			'asks' => __( 'This tries what firewalls look at, one after the other: blocks of many kinds, PUT and DELETE, a text of 140,000 bytes, uploads and forms, and each route that the editor saves to.', 'rest-health' ),
			'harmless' => __( 'Nothing is saved: every request names a post that cannot exist.', 'rest-health' ),
		),
	),
	'shapes' => array(
		'exchange' => array(
			'always' => array(
				'outcome' => array( 'answered', 'timed-out', 'unanswered' ),
				'passed' => 'flag',
				'renewedNonce' => 'flag',
				'askedToWait' => 'flag',
				'fromCache' => 'flag',
				'milliseconds' => 'count',
				'bytes' => 'count',
				'excerpt' => __( 'text', 'rest-health' ),
				'trace' => 'trace',
			),
			'orNull' => array(
				'status' => 'count',
				'type' => array( 'json', 'html', 'other', 'missing' ),
				'body' => array(
					'json',
					'json-with-bom',
					'json-with-output',
					'json-cut',
					'html',
					__( 'text', 'rest-health' ),
					'compressed',
					'empty',
					'too-large',
				),
				'shape' => array( 'self-test', 'routes', 'index', 'nonce', 'static-file', 'front-page', 'dry-run', 'no-such-post', 'error', 'wp-die', 'other' ),
				'page' => array( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other' ),
				'code' => __( 'text', 'rest-health' ),
				'depth' => array( 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route' ),
				'redirect' => array( 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere' ),
				'wall' => array( 'basic', 'other' ),
				'product' => __( 'text', 'rest-health' ),
				'productSure' => 'flag',
				'productKind' => array( 'edge', 'firewall', 'host', 'server', 'plugin', 'network' ),
				'productDoes' => array( 'blocks', 'challenges', 'limits', 'asks-login', 'hides' ),
				'productSetting' => __( 'text', 'rest-health' ),
				'via' => __( 'text', 'rest-health' ),
				'why' => array( 'dns', 'tls', 'connection', 'not-allowed', 'no-transport' ),
				'seenUser' => 'flag',
				'seenCookie' => 'flag',
				'seenNonce' => 'flag',
				'seenMethod' => __( 'text', 'rest-health' ),
				'seenOverride' => 'flag',
				'sentBytes' => 'count',
				'seenBytes' => 'count',
				'arrived' => array( 'same', 'changed' ),
				'hasNonce' => 'flag',
				'open' => 'count',
				'closed' => 'count',
				'closedRoutes' => __( 'text', 'rest-health' ),
				'closedOfCore' => 'count',
				'mayWrite' => 'flag',
				'software' => __( 'text', 'rest-health' ),
			),
		),
		'trace' => array(
			'always' => array(
				'reached' => array( 'nothing', 'started', 'plugins', 'theme', 'init', 'loaded', 'request', 'rest', 'authentication', 'dispatch', 'permission', 'callback', 'answered', 'page' ),
				'early' => 'flag',
			),
			'orNull' => array(
				'how' => array( 'error', 'wp-die', 'redirect', 'exit', 'fatal', 'left-out' ),
				'refused' => 'actor',
				'refusedToo' => 'actor',
				'accepted' => 'actor',
				'loggedOut' => 'actor',
				'printed' => 'actor',
				'removedRoutes' => 'actor',
				'denied' => 'actor',
				'changedNonce' => 'actor',
				'withoutPasswords' => 'actor',
				'cookie' => array( 'valid', 'expired', 'bad-hash', 'bad-username', 'bad-session', 'malformed', 'truncated', 'none' ),
				'cookieName' => array( 'same', 'other' ),
				'user' => array( 'same', 'other', 'nobody' ),
				'salts' => array( 'same', 'other' ),
				'node' => array( 'same', 'other' ),
				'nonceHeader' => array( 'nonce', 'empty', 'other', 'none' ),
				'nonceInAddress' => 'flag',
				'nonceMinutes' => 'count',
				'authorization' => array( 'basic', 'other', 'none' ),
				'query' => array( 'came', 'lost', 'none' ),
				'contentType' => array( 'json', 'other', 'none' ),
				'password' => array( 'accepted', 'refused', 'none' ),
				'limit' => array( 'memory', 'time' ),
				'nonceUser' => 'flag',
				'nonceSession' => 'flag',
			),
		),
		'actor' => array(
			'always' => array(),
			'orNull' => array(
				'name' => __( 'text', 'rest-health' ),
				'kind' => array( 'plugin', 'must-use', 'theme', 'drop-in', 'prepended' ),
				'hook' => __( 'text', 'rest-health' ),
				'priority' => 'whole',
				'place' => __( 'text', 'rest-health' ),
				'setting' => __( 'text', 'rest-health' ),
				'lets' => array( 'everybody', 'logged-in', 'nobody' ),
			),
		),
		'server' => array(
			'always' => array(
				'wordpress' => __( 'text', 'rest-health' ),
				'php' => __( 'text', 'rest-health' ),
				'permalinks' => array( 'pretty', 'index', 'plain' ),
				'restRule' => 'flag',
				'restLoaded' => 'flag',
				'htaccess' => array( 'complete', 'missing', 'altered', 'unreadable', 'not-used' ),
				'addresses' => array( 'same', 'host', 'www', 'scheme', 'port', 'path' ),
				'restPrefix' => array( 'usual', 'changed', 'not-in-rules' ),
				'restHost' => array( 'home', 'other' ),
				'nonceInRoot' => 'flag',
				'https' => 'flag',
				'forwardedHttps' => 'flag',
				'cookieDomain' => array( 'unset', 'fits', 'foreign', 'malformed' ),
				'cookiePath' => array( 'fits', 'foreign' ),
				'cookieName' => array( 'usual', 'changed' ),
				'cookieTooStrict' => 'flag',
				'nonceMinutes' => 'count',
				'nonceLife' => array( 'usual', 'short', 'very-short' ),
				'passwords' => array( 'available', 'needs-https', 'off', 'off-for-you' ),
				'passwordsInUse' => 'flag',
				'sentBasic' => array( 'none', 'user', 'unknown-user' ),
				'maintenance' => array( 'none', 'running', 'left-behind' ),
				'session' => 'flag',
				'oneWorker' => 'flag',
				'networkSite' => array( 'open', 'closed' ),
				'blocksItself' => 'flag',
				'debugLog' => 'flag',
				'multisite' => 'flag',
				'showsErrors' => 'flag',
			),
			'orNull' => array(
				'software' => __( 'text', 'rest-health' ),
				'htaccessWritable' => 'flag',
				'loginCookie' => 'flag',
				'role' => __( 'text', 'rest-health' ),
				'prepended' => __( 'text', 'rest-health' ),
			),
		),
		'suspect' => array(
			'always' => array(
				'id' => __( 'text', 'rest-health' ),
				'name' => __( 'text', 'rest-health' ),
				'kind' => array( 'plugin', 'must-use', 'theme', 'drop-in', 'prepended' ),
			),
			'orNull' => array(
				'setting' => __( 'text', 'rest-health' ),
				'lets' => array( 'everybody', 'logged-in', 'nobody' ),
			),
		),
		'suspicion' => array(
			'always' => array(
				'name' => __( 'text', 'rest-health' ),
				'kind' => array( 'plugin', 'must-use', 'theme', 'drop-in', 'prepended' ),
				'place' => __( 'text', 'rest-health' ),
				'what' => __( 'text', 'rest-health' ),
			),
			'orNull' => array(),
		),
		'post' => array(
			'always' => array(
				'id' => 'count',
				'title' => __( 'text', 'rest-health' ),
				'type' => __( 'text', 'rest-health' ),
				'modified' => __( 'text', 'rest-health' ),
			),
			'orNull' => array( 'target' => array( 'post-zero', 'page-zero', 'template-zero', 'template-part-zero', 'pattern-zero', 'navigation-zero', 'custom-zero' ) ),
		),
		'writing' => array(
			'always' => array( 'target' => array( 'post-zero', 'page-zero', 'template-zero', 'template-part-zero', 'pattern-zero', 'navigation-zero', 'custom-zero' ), 'fields' => 'fields' ),
			'orNull' => array(),
		),
		'fields' => array(
			'always' => array(
				'title' => __( 'text', 'rest-health' ),
				'content' => __( 'text', 'rest-health' ),
				'excerpt' => __( 'text', 'rest-health' ),
			),
			'orNull' => array(),
		),
	),
	'tones' => array(
		'severity' => array( 'critical' => 'is-critical', 'recommended' => 'is-warning', 'intended' => 'is-info', 'good' => 'is-good', 'undetermined' => 'is-unsure' ),
		'ended' => array(
			'found' => 'is-critical',
			'rewritten' => 'is-critical',
			'too-long' => 'is-critical',
			'together' => 'is-critical',
			'banned' => 'is-critical',
			'everything-refused' => 'is-warning',
			'passes' => 'is-good',
			'unclear' => 'is-unsure',
			'not-reached' => 'is-unsure',
			'stopped' => 'is-unsure',
		),
		'icon' => array( 'is-critical' => 'cross', 'is-warning' => 'bang', 'is-info' => 'lock', 'is-good' => 'check', 'is-unsure' => 'ask' ),
	),
	'unseen' => array(
		'reached' => 'nothing',
		'early' => false,
		'how' => null,
		'refused' => null,
		'refusedToo' => null,
		'accepted' => null,
		'loggedOut' => null,
		'printed' => null,
		'removedRoutes' => null,
		'denied' => null,
		'changedNonce' => null,
		'withoutPasswords' => null,
		'cookie' => null,
		'cookieName' => null,
		'user' => null,
		'salts' => null,
		'node' => null,
		'nonceHeader' => null,
		'nonceInAddress' => null,
		'nonceMinutes' => null,
		'authorization' => null,
		'query' => null,
		'contentType' => null,
		'password' => null,
		'limit' => null,
		'nonceUser' => null,
		'nonceSession' => null,
	),
	'words' => array(
		__( 'somebody whose name cannot be known', 'rest-health' ),
		
		/* translators: %s: name of a hook. */
		__( 'on %s', 'rest-health' ),
		
		/* translators: 1: name of a hook. 2: a number. */
		__( 'on %1$s at priority %2$s', 'rest-health' ),
		__( 'Checkup started.', 'rest-health' ),
		
		/* translators: 1: number of the probe. 2: how many there will be. 3: a sentence that names it. */
		__( 'Probe %1$d of about %2$d. %3$s', 'rest-health' ),
		
		/* translators: %s: a plugin, theme or file. */
		__( 'Asking once more without %s.', 'rest-health' ),
		
		/* translators: 1: number of the request. 2: how many there will be at most. */
		__( 'Asking which part is refused, request %1$d of at most %2$d.', 'rest-health' ),
		__( 'Checkup finished.', 'rest-health' ),
		
		/* translators: %s: the verdict, for example "Critical, Proven: A plugin refuses visitors". */
		__( 'Checkup finished. %s', 'rest-health' ),
		
		/* translators: %s: who asks, for example "Logged in with nonce, from your browser". */
		__( 'Saving: %s.', 'rest-health' ),
		
		/* translators: %s: who asks, for example "Visitor, from your browser". */
		__( 'Reading: %s.', 'rest-health' ),
		
		/* translators: %s: who asks, for example "Visitor, from your browser". */
		__( 'Control: %s.', 'rest-health' ),
		
		/* translators: %s: who asks, for example "Visitor". */
		__( '%s, from your browser', 'rest-health' ),
		__( 'Good', 'rest-health' ),
		__( 'Check as another role', 'rest-health' ),
		__( 'Code that refuses editors often spares administrators. This asks WordPress which routes are open to a user of another role. Nobody is logged in for it, and nothing is saved.', 'rest-health' ),
		__( 'Role', 'rest-health' ),
		__( 'Visitor, not logged in', 'rest-health' ),
		__( 'Check', 'rest-health' ),
		__( 'Code that can refuse REST requests', 'rest-health' ),
		__( 'In active plugins, must-use plugins, themes and drop-ins. This is a list of suspects, not a verdict: most such code never refuses anybody.', 'rest-health' ),
		__( 'Hide the code', 'rest-health' ),
		__( 'List such code', 'rest-health' ),
		__( 'Whose', 'rest-health' ),
		__( 'What', 'rest-health' ),
		__( 'Where', 'rest-health' ),
		__( 'What happens when you agree', 'rest-health' ),
		__( 'Cancel', 'rest-health' ),
		__( 'A small file is put into the folder for must-use plugins, for ten minutes at most. It is taken away at the end, or takes itself away, and does nothing to requests that are not signed by this checkup.', 'rest-health' ),
		__( 'This browser asks about 10 harmless requests, more if several plugins do it; some plugins or the theme are left out of each of them. For everybody and everything else they stay active: visitors see no difference.', 'rest-health' ),
		__( 'These requests can change nothing on the site: what they try to write is refused.', 'rest-health' ),
		__( 'A firewall may count the requests that are refused, and ban your address for a while.', 'rest-health' ),
		__( 'The browser does not let this page copy. The text is selected: copy it by hand.', 'rest-health' ),
		__( 'Copied', 'rest-health' ),
		__( 'If something is refused, it goes on until it knows which kind of block, or which size. It takes about a minute.', 'rest-health' ),
		__( 'A firewall may count what it refuses and ban your address for a while, from this site and from its dashboard.', 'rest-health' ),
		__( 'Agree and ask on', 'rest-health' ),
		__( 'Request', 'rest-health' ),
		__( 'Put your own values in place of the words that begin with $. The token may be left out.', 'rest-health' ),
		__( 'Answer, from its beginning', 'rest-health' ),
		__( 'Facts that the rules look at', 'rest-health' ),
		__( 'What WordPress saw', 'rest-health' ),
		
		/* translators: 1: the beginning of a text. 2: number of bytes of the whole. */
		__( '%1$s… (%2$d bytes in all)', 'rest-health' ),
		
		/* translators: 1: name of a file. 2: its type, for example "image/png". 3: number of bytes. */
		__( '(the file %1$s, %2$s, %3$d bytes)', 'rest-health' ),
		__( 'The checkup could not be finished', 'rest-health' ),
		__( 'Something in this page stopped it, so it says nothing about the REST API. Reload the page and run it again.', 'rest-health' ),
		
		/* translators: %s: a number of milliseconds. */
		__( '%s ms', 'rest-health' ),
		
		/* translators: 1: a request, for example "GET /wp-json/". 2: who asked. */
		__( 'Copy as curl: %1$s, %2$s', 'rest-health' ),
		__( 'Command copied.', 'rest-health' ),
		
		/* translators: %s: who asked, for example "Visitor, browser". */
		__( 'Details: %s', 'rest-health' ),
		__( 'Evidence', 'rest-health' ),
		__( 'Hide the probes', 'rest-health' ),
		
		/* translators: %d: number of probes. */
		__( 'Show all %d probes', 'rest-health' ),
		__( 'What was asked', 'rest-health' ),
		__( 'Status', 'rest-health' ),
		__( 'Got to', 'rest-health' ),
		__( 'Time', 'rest-health' ),
		__( 'First bytes', 'rest-health' ),
		__( 'Actions', 'rest-health' ),
		
		/* translators: %s: list of probes. */
		__( 'Not tried: %s.', 'rest-health' ),
		
		/* translators: %s: who asks, for example "Visitor". */
		__( '%s, browser', 'rest-health' ),
		
		/* translators: %s: who asks, for example "Logged in with nonce, plain text". */
		__( '%s (needs your consent)', 'rest-health' ),
		__( 'as expected', 'rest-health' ),
		__( 'seen as logged in', 'rest-health' ),
		__( 'seen as visitor', 'rest-health' ),
		
		/* translators: %s: a number of bytes. */
		__( '%s bytes arrived, nothing was saved', 'rest-health' ),
		__( 'arrived changed, nothing was saved', 'rest-health' ),
		__( 'WordPress: no such post', 'rest-health' ),
		
		/* translators: %s: for example "14 probes". */
		__( '%s, none refused.', 'rest-health' ),
		__( 'One wrong nonce was sent on purpose and refused, as it should be.', 'rest-health' ),
		__( 'Where to make the exception', 'rest-health' ),
		
		/* translators: %d: number of products. */
		__( 'In each of %d products, if your host says which one it is', 'rest-health' ),
		
		/* translators: %d: number of products. */
		__( 'In %d other products', 'rest-health' ),
		
		/* translators: Begins like “Copy code”. */
		__( 'Copy code', 'rest-health' ),
		
		/* translators: %s: name of a product. Begins like “Copy code”. */
		__( 'Copy code for %s', 'rest-health' ),
		__( 'Code copied.', 'rest-health' ),
		
		/* translators: %s: where that is known from. */
		__( 'Seen to work: %s', 'rest-health' ),
		
		/* translators: %s: where that is known from. */
		__( 'Documented, not tried: %s', 'rest-health' ),
		
		/* translators: %s: where that is known from. */
		__( 'Not sure, try it with care: %s', 'rest-health' ),
		__( 'Who', 'rest-health' ),
		__( 'Answer', 'rest-health' ),
		__( 'Who is affected', 'rest-health' ),
		__( 'Do this next', 'rest-health' ),
		__( 'If you want to know who does it', 'rest-health' ),
		__( 'WordPress did not see who does it. REST Health can find out, without deactivating anything.', 'rest-health' ),
		__( 'Find who does it', 'rest-health' ),
		__( 'Agree and find who does it', 'rest-health' ),
		__( 'If you want it proven', 'rest-health' ),
		__( 'WordPress saw who does it. REST Health can ask again without it, and deactivates nothing for that.', 'rest-health' ),
		__( 'Prove it', 'rest-health' ),
		__( 'Agree and prove it', 'rest-health' ),
		__( 'Further findings', 'rest-health' ),
		__( 'Each of these follows from the verdict above and should be gone with it.', 'rest-health' ),
		
		/* translators: %s: title of a finding. */
		__( 'Follows from: %s.', 'rest-health' ),
		__( 'Do this next:', 'rest-health' ),
		__( 'Code to copy', 'rest-health' ),
		__( 'Text for your host', 'rest-health' ),
		__( 'Copy text', 'rest-health' ),
		
		/* translators: Begins like “Copy text”. */
		__( 'Copy text for your host', 'rest-health' ),
		__( 'Text copied.', 'rest-health' ),
		__( 'For those who may read logs', 'rest-health' ),
		__( 'REST Health', 'rest-health' ),
		__( 'Stop', 'rest-health' ),
		__( 'Run again', 'rest-health' ),
		__( 'What WordPress would write into .htaccess', 'rest-health' ),
		__( 'WordPress’s block in .htaccess: − is there, + is missing', 'rest-health' ),
		__( 'Copy lines', 'rest-health' ),
		
		/* translators: Begins like “Copy lines”. */
		__( 'Copy lines as WordPress would write them', 'rest-health' ),
		__( 'Lines copied.', 'rest-health' ),
		__( 'The login cookie has another name here than in the dashboard.', 'rest-health' ),
		__( 'A nonce came in the address or the body; WordPress looks at that one first.', 'rest-health' ),
		__( 'Another server answered, and its security keys are not those of the dashboard.', 'rest-health' ),
		__( 'It was answered with other security keys than those of the dashboard.', 'rest-health' ),
		__( 'Another server answered than the one of the dashboard.', 'rest-health' ),
		
		/* translators: %s: a number of minutes. */
		__( 'Life of a nonce, in minutes: %s.', 'rest-health' ),
		__( 'A nonce was refused: WordPress did not know who asks.', 'rest-health' ),
		__( 'A nonce was refused although WordPress knew user and session.', 'rest-health' ),
		__( 'A nonce was refused: WordPress knew the user, but no session.', 'rest-health' ),
		__( 'Hello,', 'rest-health' ),
		
		/* translators: %s: an address. */
		__( 'Site: %s', 'rest-health' ),
		__( 'For comparison, this was answered as it should be:', 'rest-health' ),
		__( 'Thank you.', 'rest-health' ),
		
		/* translators: %s: date and time in UTC. */
		__( 'When: %s UTC, give or take half a minute', 'rest-health' ),
		__( 'nothing in the answer comes from PHP or WordPress', 'rest-health' ),
		__( 'The checkup was stopped before it could tell', 'rest-health' ),
		__( 'This site has not told enough for a verdict', 'rest-health' ),
		__( 'What was asked until then is shown below. Nothing on this site was changed.', 'rest-health' ),
		__( 'No cause that REST Health knows fits what came back.', 'rest-health' ),
		__( 'Run the checkup again and let it finish; it takes half a minute at most.', 'rest-health' ),
		__( 'The text as it stands in the editor', 'rest-health' ),
		__( 'WordPress has only what could be saved. If you changed the text since, paste it here: in the editor, open Options (⋮) and choose “Copy all blocks”. Leave this empty to try the text that is stored.', 'rest-health' ),
		__( 'Or by hand', 'rest-health' ),
		__( 'Nothing to do', 'rest-health' ),
		__( 'Reload this page', 'rest-health' ),
		__( 'Open Plugins', 'rest-health' ),
		__( 'Open Permalinks', 'rest-health' ),
		__( 'Open General Settings', 'rest-health' ),
		__( 'Open Site Health', 'rest-health' ),
		__( 'Saving fails only for one post?', 'rest-health' ),
		__( 'Choose the post', 'rest-health' ),
		__( 'This post could not be read: WordPress did not hand out its text, or it has more than one megabyte. Choose another one.', 'rest-health' ),
		__( 'Choose the post, page or template that cannot be saved. REST Health sends its text again, whole and in parts, until the smallest part that is refused stands alone. It goes to your own site and nowhere else, and nothing is saved: every request names a post that cannot exist.', 'rest-health' ),
		
		/* translators: %d: number of requests. */
		__( 'It takes up to %d requests, and some of them will be refused. A firewall may count them and ban your address for a while; REST Health stops when it notices that.', 'rest-health' ),
		__( 'Posts of this type are saved by code of their own, which REST Health does not try. Choose a post of another type.', 'rest-health' ),
		__( 'Agree and find the words', 'rest-health' ),
		__( 'Search for the words', 'rest-health' ),
		
		/* translators: 1: what became of a request, for example "Refused". 2: an HTTP status code. */
		__( '%1$s, %2$s', 'rest-health' ),
		__( 'Passed', 'rest-health' ),
		__( 'No answer in time', 'rest-health' ),
		__( 'No answer', 'rest-health' ),
		__( 'Redirected', 'rest-health' ),
		__( 'Refused', 'rest-health' ),
		__( 'Another page', 'rest-health' ),
		__( 'Another answer', 'rest-health' ),
		
		/* translators: 1: how a request was asked. 2: number of other ways that got the same answer. */
		__( '%1$s; %2$d more alike', 'rest-health' ),
		
		/* translators: %s: an HTTP status code. */
		__( 'Closed, %s', 'rest-health' ),
		__( 'what arrived is not what was sent', 'rest-health' ),
		__( 'treated as a visitor, as it should', 'rest-health' ),
		__( 'at one of the “?”', 'rest-health' ),
		__( 'never reached WordPress', 'rest-health' ),
		__( 'Not tried', 'rest-health' ),
		__( 'Asking now…', 'rest-health' ),
		__( 'Comes next', 'rest-health' ),
		__( 'Asked as', 'rest-health' ),
		__( 'Result', 'rest-health' ),
		__( 'Where requests get to', 'rest-health' ),
		__( 'Where requests stop', 'rest-health' ),
		__( 'The way of each request', 'rest-health' ),
		__( 'This fills in as the answers arrive.', 'rest-health' ),
		__( 'The same harmless request, asked as someone else in every row.', 'rest-health' ),
		__( 'Every row is the same harmless request, asked as someone else. It passes these layers from the browser to the route.', 'rest-health' ),
		__( 'none seen', 'rest-health' ),
		
		/* translators: %s: a layer, for example "Authentication". Continues "Refused, 403". */
		__( 'at %s', 'rest-health' ),
		__( 'The post that cannot be saved', 'rest-health' ),
		
		/* translators: 1: title of a post. 2: its type, for example "Page". 3: the date when it was last changed. */
		__( '%1$s (%2$s, %3$s)', 'rest-health' ),
		__( 'Without a title', 'rest-health' ),
		__( 'The list is being fetched…', 'rest-health' ),
		__( 'The list could not be fetched: neither the REST API nor admin-ajax nor this page answered.', 'rest-health' ),
		__( 'Those that were changed last; type a part of the title to find others.', 'rest-health' ),
		__( 'What is known', 'rest-health' ),
		__( 'Also good to know', 'rest-health' ),
		__( 'Copy report', 'rest-health' ),
		__( 'Report copied.', 'rest-health' ),
		__( 'Download report (JSON)', 'rest-health' ),
		__( 'Nonces, cookies, passwords, e-mail and IP addresses are left out.', 'rest-health' ),
		__( 'The browser does not let this page copy. Select the text and copy it:', 'rest-health' ),
		__( 'Report downloaded.', 'rest-health' ),
		__( 'Asking…', 'rest-health' ),
		__( 'This could not be asked: the site did not answer. Reload this page and try again.', 'rest-health' ),
		
		/* translators: 1: number of closed routes. 2: number of all routes. 3: names of closed routes, for example wp/v2/users. */
		__( 'Closed: %1$d of %2$d routes that were asked for (%3$s).', 'rest-health' ),
		__( 'Who closes them was not seen.', 'rest-health' ),
		
		/* translators: %s: a plugin, a file and a hook. */
		__( 'Closed by %s.', 'rest-health' ),
		__( 'The role allows to write posts.', 'rest-health' ),
		__( 'The role lacks the capability to write posts. That is WordPress’s own answer, and no block.', 'rest-health' ),
		
		/* translators: %s: a plugin, a file and a hook. */
		__( 'The capability to write posts is taken from them by %s.', 'rest-health' ),
		__( 'This could not be asked: the request did not get as far as WordPress, or its key was not good any more. Try again.', 'rest-health' ),
		
		/* translators: %s: HTTP status and error code, for example 403 rest_forbidden. */
		__( 'Refused as a whole: %s.', 'rest-health' ),
		__( 'Who refuses was not seen.', 'rest-health' ),
		
		/* translators: %s: a plugin, a file and a hook. */
		__( 'Refused by %s.', 'rest-health' ),
		__( 'Asking again with some plugins left out', 'rest-health' ),
		__( 'Search', 'rest-health' ),
		__( 'Only these requests are without them; nobody else sees a difference.', 'rest-health' ),
		__( 'Asking this site the same question in different ways', 'rest-health' ),
		__( 'Checkup', 'rest-health' ),
		__( 'Nothing on this site is changed.', 'rest-health' ),
		__( 'Testing', 'rest-health' ),
		
		/* translators: 1: how many probes have been asked. 2: how many there will be. */
		__( 'Probe %1$d of about %2$d.', 'rest-health' ),
		__( 'Reading the code…', 'rest-health' ),
		__( 'The code could not be read: the site did not answer.', 'rest-health' ),
		__( 'The code could not be read, so nothing is known about it: PHP’s tokenizer is not there. Your host can switch it on.', 'rest-health' ),
		__( 'Preparing the search.', 'rest-health' ),
		
		/* translators: 1: number of the request. 2: how many there will be. */
		__( 'Request %1$d of about %2$d.', 'rest-health' ),
		__( 'It is none of the plugins, and not the theme: leaving all of them out changes nothing. Must-use plugins, drop-ins and whatever answers before WordPress are left; look into the folders mu-plugins and wp-content, and ask your host about the rest.', 'rest-health' ),
		__( 'The search was stopped. What was put in place for it is taken away again.', 'rest-health' ),
		__( 'It was watched from before the first plugin.', 'rest-health' ),
		__( 'WordPress itself, or somebody who was not seen', 'rest-health' ),
		__( 'Only the verdict of that checkup was kept. Run it again to see the evidence and to copy a report.', 'rest-health' ),
		
		/* translators: 1: number of the card. 2: number of cards. */
		__( '%1$d of %2$d', 'rest-health' ),
		__( 'Testing stopped', 'rest-health' ),
		__( 'Before this search', 'rest-health' ),
		__( 'Before this checkup', 'rest-health' ),
		
		/* translators: %s: time of day. */
		__( 'Started at %s', 'rest-health' ),
		__( 'Site Health could not be told.', 'rest-health' ),
		__( 'No checkup began by itself: several requests were refused within the last minute, and a firewall may count them.', 'rest-health' ),
		
		/* translators: %s: date and time. */
		__( 'Last checkup %s', 'rest-health' ),
		
		/* translators: %s: for example "POST https://example.org/wp-json/wp/v2/posts/0". */
		__( 'Request: %s', 'rest-health' ),
		__( 'when I save a post, a firewall or the web server refuses the request because of some words in its text, before it reaches WordPress. Please look up which rule that is, and let these words pass for logged-in users who save below /wp-json/wp/v2/. No other exception is needed.', 'rest-health' ),
		__( 'when I save a post, a firewall or the web server refuses the request before it reaches WordPress. Its parts pass one by one, so it seems that points are added up. Please look up which rules these are, and make an exception for logged-in users who save below /wp-json/wp/v2/.', 'rest-health' ),
		
		/* translators: 1 and 2: numbers of bytes. */
		__( 'when I save a long post, the request is refused before it reaches WordPress. Plain words are refused too: %1$d bytes passed, %2$d did not. Please raise the limit on the body of requests (for example SecRequestBodyNoFilesLimit, client_max_body_size or LimitRequestBody) for /wp-json/.', 'rest-health' ),
		__( 'Refused by itself, in the JSON body of the request:', 'rest-health' ),
		
		/* translators: %s: for example "403, Cloudflare". */
		__( 'Answer: %s', 'rest-health' ),
		
		/* translators: %s: a rule of a firewall, for example "OWASP CRS 941180, a script in the text". */
		__( 'Perhaps the rule: %s', 'rest-health' ),
		__( 'Copy the words', 'rest-health' ),
		__( 'Words copied.', 'rest-health' ),
		__( 'Reading the post.', 'rest-health' ),
		
		/* translators: 1: number of the request. 2: how many there will be at most. */
		__( 'Request %1$d of at most %2$d.', 'rest-health' ),
		__( 'Whether an empty save passes.', 'rest-health' ),
		
		/* translators: %s: title of a post. */
		__( 'All of “%s”.', 'rest-health' ),
		__( 'What was found, once more.', 'rest-health' ),
		
		/* translators: 1 and 2: numbers of bytes. */
		__( 'Plain words of the same length are refused as well: %1$d bytes passed, %2$d did not. Send the text below to your host; until then, save the post in two parts.', 'rest-health' ),
		
		/* translators: %s: list of fields, for example "title, text". */
		__( 'Refused only together: %s. Many firewalls give points for what they find and refuse from a sum on. Send the text below to your host.', 'rest-health' ),
		
		/* translators: 1: number of requests. 2: number of characters. 3: a field, for example "text". */
		__( 'After %1$d requests %2$d characters of the %3$s are left. Make a copy of the post, delete half of it and search again.', 'rest-health' ),
		__( 'They were refused twice with nothing else in the request, and an empty post passed. They are a mark that WordPress puts around every block, so you cannot do without them. Send the text below to your host.', 'rest-health' ),
		__( 'They were refused twice with nothing else in the request, and an empty post passed. Send the text below to your host; until then, write these words in another way.', 'rest-health' ),
		
		/* translators: %d: number of requests. */
		__( 'They are refused by themselves; after %d requests nothing smaller was known. Send the text below to your host.', 'rest-health' ),
		
		/* translators: %s: a field, for example "text". */
		__( 'In the %s.', 'rest-health' ),
		
		/* translators: 1: a field, for example "text". 2: number of a block. 3: its name, for example "core/paragraph". */
		__( 'In the %1$s, block %2$d (%3$s).', 'rest-health' ),
		
		/* translators: 1: a rule of a firewall, for example "OWASP CRS 941180". 2: what it looks for. */
		__( 'Likely %1$s, %2$s: seen on real servers. A firewall may have a rule of its own.', 'rest-health' ),
		
		/* translators: 1: a rule of a firewall, for example "OWASP CRS 941180". 2: what it looks for. */
		__( 'Perhaps %1$s, %2$s: so it is documented. A firewall may have a rule of its own.', 'rest-health' ),
	),
);
