<?php
// Generated from src/exceptions by "npm run build". Do not edit.
defined( 'ABSPATH' ) || exit;

return array(
	array(
		'product' => 'ModSecurity, OWASP CRS 3',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-3-content',
		'property' => 'content',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'It takes the field “content” out of the check at the addresses that save posts, pages, templates and patterns. Add those of your own post types.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@rx /wp-json/wp/v2/(?:posts|pages|blocks|templates|template-parts|navigation)(?:/|$)" \\
	"id:70501,phase:1,pass,nolog,t:none,\\
	ctl:ruleRemoveTargetByTag=OWASP_CRS;ARGS:content,\\
	ctl:ruleRemoveTargetByTag=OWASP_CRS;ARGS:json.content"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 3',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-3-method',
		'property' => 'method',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@beginsWith /wp-json/" \\
	"id:70502,phase:1,pass,nolog,t:none,\\
	setvar:\'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE\'"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 3',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-3-content-type',
		'property' => 'content-type',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@rx ^/wp-json/wp/v2/media(?:/|$)" \\
	"id:70503,phase:1,pass,nolog,t:none,\\
	setvar:\'tx.allowed_request_content_type=|application/x-www-form-urlencoded| |multipart/form-data| |application/json| |image/jpeg| |image/png| |image/gif| |image/webp|\'"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 3',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-3-cookie',
		'property' => 'cookie',
		'steps' => array(
			array(
				'template' => __( 'Find the number of the rule in the server’s error log: [id "…"], and not 949110 or 980130, which only add up.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this behind the core rule set (on Debian into /etc/modsecurity/crs/RESPONSE-999-EXCLUSION-RULES-AFTER-CRS.conf), with the number of the rule that the log names, and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRuleUpdateTargetById 930120 "!REQUEST_COOKIES:/^wordpress_logged_in_/"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 4',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 4.29.0-dev (commit 2cbd1d0)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-4-content',
		'property' => 'content',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'It takes the field “content” out of the check at the addresses that save posts, pages, templates and patterns. Add those of your own post types.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@rx /wp-json/wp/v2/(?:posts|pages|blocks|templates|template-parts|navigation)(?:/|$)" \\
	"id:70501,phase:1,pass,nolog,t:none,\\
	ctl:ruleRemoveTargetByTag=OWASP_CRS;ARGS:content,\\
	ctl:ruleRemoveTargetByTag=OWASP_CRS;ARGS:json.content"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 4',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 4.29.0-dev (commit 2cbd1d0)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-4-method',
		'property' => 'method',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@beginsWith /wp-json/" \\
	"id:70502,phase:1,pass,nolog,t:none,\\
	setvar:\'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE\'"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 4',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 4.29.0-dev (commit 2cbd1d0)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-4-content-type',
		'property' => 'content-type',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@rx ^/wp-json/wp/v2/media(?:/|$)" \\
	"id:70503,phase:1,pass,nolog,t:none,\\
	setvar:\'tx.allowed_request_content_type=|application/x-www-form-urlencoded| |multipart/form-data| |application/json| |image/jpeg| |image/png| |image/gif| |image/webp|\'"',
	),
	array(
		'product' => 'ModSecurity, OWASP CRS 4',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 4.29.0-dev (commit 2cbd1d0)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
		'id' => 'crs-4-cookie',
		'property' => 'cookie',
		'steps' => array(
			array(
				'template' => __( 'Find the number of the rule in the server’s error log: [id "…"], and not 949110 or 980130, which only add up.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this behind the core rule set (on Debian into /etc/modsecurity/crs/RESPONSE-999-EXCLUSION-RULES-AFTER-CRS.conf), with the number of the rule that the log names, and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRuleUpdateTargetById 930120 "!REQUEST_COOKIES:/^wordpress_logged_in_/"',
	),
	array(
		'id' => 'crs-4-override',
		'property' => 'override',
		'product' => 'ModSecurity, OWASP CRS 4',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this before the core rule set is loaded (on Debian into /etc/modsecurity/crs/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf), and to reload the web server.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'It is the core rule set’s own list of refused headers without x-http-method-override; take the list of your version (tx.restricted_headers_basic).', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@beginsWith /wp-json/" \\
	"id:70504,phase:1,pass,nolog,t:none,\\
	setvar:\'tx.restricted_headers_basic=/content-encoding/ /proxy/ /lock-token/ /content-range/ /if/ /x-http-method/ /x-method-override/ /x-middleware-subrequest/ /expect/\'"',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 4.29.0-dev (commit 2cbd1d0)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
	),
	array(
		'id' => 'modsecurity-size',
		'property' => 'size',
		'product' => 'ModSecurity',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this into the site’s virtual host: it raises the limit for bodies without files (131072 bytes as it is delivered) for the addresses that save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '<Location "/wp-json/wp/v2/">
	SecRequestBodyNoFilesLimit 1048576
</Location>',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
	),
	array(
		'id' => 'modsecurity-address',
		'property' => 'address',
		'product' => 'ModSecurity',
		'steps' => array(
			array(
				'template' => __( 'Find the number of the rule in the server’s error log: [id "…"], and not 949110 or 980130, which only add up.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this before that rule, with its number, and with the address that is refused (or the server’s own address) in place of the one here.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@rx ^/wp-json/wp/v2/users/?$" \\
	"id:70505,phase:1,pass,nolog,t:none,\\
	ctl:ruleRemoveById=100104"',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
	),
	array(
		'id' => 'modsecurity-user-agent',
		'property' => 'user-agent',
		'product' => 'ModSecurity',
		'steps' => array(
			array(
				'template' => __( 'Find the number of the rule in the server’s error log: [id "…"], and not 949110 or 980130, which only add up.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this before that rule, with its number, and with the address that is refused (or the server’s own address) in place of the one here.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REMOTE_ADDR "@ipMatch 127.0.0.1" \\
	"id:70506,phase:1,pass,nolog,t:none,\\
	ctl:ruleRemoveTargetById=100103;REQUEST_HEADERS:User-Agent"',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
	),
	array(
		'id' => 'modsecurity-override',
		'property' => 'override',
		'product' => 'ModSecurity',
		'steps' => array(
			array(
				'template' => __( 'Find the number of the rule in the server’s error log: [id "…"], and not 949110 or 980130, which only add up.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this before that rule, with its number, and with the address that is refused (or the server’s own address) in place of the one here.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'SecRule REQUEST_FILENAME "@beginsWith /wp-json/" \\
	"id:70507,phase:1,pass,nolog,t:none,\\
	ctl:ruleRemoveById=100105"',
		'sure' => 'seen',
		'source' => 'Apache 2.4.71, ModSecurity 2.9.7, OWASP CRS 3.3.4 (Debian 12)',
		'when' => array(
			'any' => array(
				array(
					'any' => array(
						array( 'is' => array( 'server.software', 'apache' ) ),
						array( 'is' => array( 'index.page', 'apache' ) ),
						array( 'is' => array( 'post.page', 'apache' ) ),
						array( 'is' => array( 'postBlocks.page', 'apache' ) ),
					),
				),
				array(
					'any' => array(
						array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
						array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
					),
				),
			),
		),
	),
	array(
		'product' => 'nginx',
		'sure' => 'seen',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'nginx' ) ),
				array( 'is' => array( 'index.page', 'nginx' ) ),
				array( 'is' => array( 'post.page', 'nginx' ) ),
				array( 'is' => array( 'postBlocks.page', 'nginx' ) ),
			),
		),
		'id' => 'nginx-address',
		'property' => 'address',
		'steps' => array(
			array(
				'template' => __( 'Ask your host which location refuses /wp-json/ (deny, return 403), to put this one in its place, and to reload nginx.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'location ^~ /wp-json/ {
	try_files $uri /index.php?$args;
}',
		'source' => 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	),
	array(
		'product' => 'nginx',
		'sure' => 'seen',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'nginx' ) ),
				array( 'is' => array( 'index.page', 'nginx' ) ),
				array( 'is' => array( 'post.page', 'nginx' ) ),
				array( 'is' => array( 'postBlocks.page', 'nginx' ) ),
			),
		),
		'id' => 'nginx-method',
		'property' => 'method',
		'steps' => array(
			array(
				'template' => __( 'Ask your host which location has a limit_except, and to take it out for /wp-json/; this location has none.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'location ^~ /wp-json/ {
	try_files $uri /index.php?$args;
}',
		'source' => 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	),
	array(
		'product' => 'nginx',
		'sure' => 'seen',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'nginx' ) ),
				array( 'is' => array( 'index.page', 'nginx' ) ),
				array( 'is' => array( 'post.page', 'nginx' ) ),
				array( 'is' => array( 'postBlocks.page', 'nginx' ) ),
			),
		),
		'id' => 'nginx-size',
		'property' => 'size',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this into the site’s server block, and to reload nginx. In a location for /wp-json/ it would not help: WordPress’s requests end in the one for PHP.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'client_max_body_size 16m;',
		'source' => 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	),
	array(
		'product' => 'nginx',
		'sure' => 'seen',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'nginx' ) ),
				array( 'is' => array( 'index.page', 'nginx' ) ),
				array( 'is' => array( 'post.page', 'nginx' ) ),
				array( 'is' => array( 'postBlocks.page', 'nginx' ) ),
			),
		),
		'id' => 'nginx-client',
		'property' => 'client',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to let this location take more requests in a row, with the name of the zone that is used there.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'location ^~ /wp-json/ {
	limit_req zone=NAME_OF_THE_ZONE burst=50 nodelay;
	try_files $uri /index.php?$args;
}',
		'source' => 'nginx 1.22.1 before a second server, with try_files as WordPress wants it',
	),
	array(
		'product' => 'nginx',
		'sure' => 'documented',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'nginx' ) ),
				array( 'is' => array( 'index.page', 'nginx' ) ),
				array( 'is' => array( 'post.page', 'nginx' ) ),
				array( 'is' => array( 'postBlocks.page', 'nginx' ) ),
			),
		),
		'id' => 'nginx-cookie',
		'property' => 'cookie',
		'steps' => array(
			array(
				'template' => __( 'Where all cookies together are too long: ask your host to put this into the server block, and to reload nginx.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'large_client_header_buffers 4 16k;',
		'source' => 'nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
	),
	array(
		'product' => 'Apache',
		'sure' => 'seen',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'apache' ) ),
				array( 'is' => array( 'index.page', 'apache' ) ),
				array( 'is' => array( 'post.page', 'apache' ) ),
				array( 'is' => array( 'postBlocks.page', 'apache' ) ),
			),
		),
		'id' => 'apache-address',
		'property' => 'address',
		'steps' => array(
			array(
				'template' => __( 'Look for a line with wp-json in the .htaccess file in the site’s main folder, and take it out.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this at the end of the site’s virtual host, and to reload Apache.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '<Location "/wp-json/">
	Require all granted
</Location>',
		'source' => 'Apache 2.4.71 with a RewriteRule like WordPress’s',
	),
	array(
		'product' => 'Apache',
		'sure' => 'seen',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'apache' ) ),
				array( 'is' => array( 'index.page', 'apache' ) ),
				array( 'is' => array( 'post.page', 'apache' ) ),
				array( 'is' => array( 'postBlocks.page', 'apache' ) ),
			),
		),
		'id' => 'apache-method',
		'property' => 'method',
		'steps' => array(
			array(
				'template' => __( 'Look for <Limit> or <LimitExcept> in the .htaccess file in the site’s main folder, and add the refused method to what may pass.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'Ask your host to put this at the end of the site’s virtual host, and to reload Apache.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '<Location "/wp-json/">
	Require all granted
	AllowMethods reset
</Location>',
		'source' => 'Apache 2.4.71 with a RewriteRule like WordPress’s',
	),
	array(
		'product' => 'Apache',
		'sure' => 'documented',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'apache' ) ),
				array( 'is' => array( 'index.page', 'apache' ) ),
				array( 'is' => array( 'post.page', 'apache' ) ),
				array( 'is' => array( 'postBlocks.page', 'apache' ) ),
			),
		),
		'id' => 'apache-size',
		'property' => 'size',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to put this into the site’s virtual host, and to reload Apache. In a Location for /wp-json/ it would not help: WordPress’s requests end in index.php.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'LimitRequestBody 16777216',
		'source' => 'httpd.apache.org/docs/2.4/mod/core.html#limitrequestbody; that it does not help in a Location was tried on Apache 2.4.71',
	),
	array(
		'product' => 'Apache',
		'sure' => 'documented',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'apache' ) ),
				array( 'is' => array( 'index.page', 'apache' ) ),
				array( 'is' => array( 'post.page', 'apache' ) ),
				array( 'is' => array( 'postBlocks.page', 'apache' ) ),
			),
		),
		'id' => 'apache-user-agent',
		'property' => 'user-agent',
		'steps' => array(
			array(
				'template' => __( 'Look for HTTP_USER_AGENT or BrowserMatch in the .htaccess file in the site’s main folder, and add this line right above each such RewriteRule’s conditions.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'RewriteCond %{REQUEST_URI} !^/wp-json/',
		'source' => 'httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewritecond',
	),
	array(
		'product' => 'Apache',
		'sure' => 'documented',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'apache' ) ),
				array( 'is' => array( 'index.page', 'apache' ) ),
				array( 'is' => array( 'post.page', 'apache' ) ),
				array( 'is' => array( 'postBlocks.page', 'apache' ) ),
			),
		),
		'id' => 'apache-cookie',
		'property' => 'cookie',
		'steps' => array(
			array(
				'template' => __( 'Where all cookies together are too long: ask your host to put this into the virtual host, and to reload Apache.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => 'LimitRequestFieldSize 16380',
		'source' => 'httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize',
	),
	array(
		'product' => 'LiteSpeed',
		'sure' => 'unsure',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'litespeed' ) ),
				array( 'is' => array( 'index.page', 'litespeed' ) ),
				array( 'is' => array( 'post.page', 'litespeed' ) ),
				array( 'is' => array( 'postBlocks.page', 'litespeed' ) ),
			),
		),
		'code' => null,
		'id' => 'litespeed-content',
		'property' => 'content',
		'steps' => array(
			array(
				'template' => __( 'Ask your host for the number of the ModSecurity rule in LiteSpeed’s error log, and to take that one out for this site (SecRuleRemoveById).', 'rest-health' ),
				'values' => array(),
			),
		),
		'source' => 'LiteSpeed takes ModSecurity’s rules; which of its directives it takes where was not tried',
	),
	array(
		'product' => 'LiteSpeed',
		'sure' => 'documented',
		'when' => array(
			'any' => array(
				array( 'is' => array( 'server.software', 'litespeed' ) ),
				array( 'is' => array( 'index.page', 'litespeed' ) ),
				array( 'is' => array( 'post.page', 'litespeed' ) ),
				array( 'is' => array( 'postBlocks.page', 'litespeed' ) ),
			),
		),
		'code' => null,
		'id' => 'litespeed-client',
		'property' => 'client',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to add your address to Security → Access Control → Allowed List in LiteSpeed’s administration, with a T behind it: trusted addresses meet no limit.', 'rest-health' ),
				'values' => array(),
			),
		),
		'source' => 'docs.litespeedtech.com: Access Control, “T” for trusted',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-content',
		'property' => 'content',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'A rule of your own: add “and not” and this expression to it. A managed rule: add an exception with this expression that skips this one rule.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-method',
		'property' => 'method',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'A rule of your own: add “and not” and this expression to it. A managed rule: add an exception with this expression that skips this one rule.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-override',
		'property' => 'override',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'A rule of your own: add “and not” and this expression to it. A managed rule: add an exception with this expression that skips this one rule.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-content-type',
		'property' => 'content-type',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'A rule of your own: add “and not” and this expression to it. A managed rule: add an exception with this expression that skips this one rule.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-address',
		'property' => 'address',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'A rule of your own: add “and not” and this expression to it. A managed rule: add an exception with this expression that skips this one rule.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-user-agent',
		'property' => 'user-agent',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'At Security → WAF → Custom rules, add a rule with this expression and the action Skip, and let it skip that service alone. Where the server itself is refused, write its address (ip.src eq …) instead.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-cookie',
		'property' => 'cookie',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'At Security → WAF → Custom rules, add a rule with this expression and the action Skip, and let it skip that service alone. Where the server itself is refused, write its address (ip.src eq …) instead.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'documented',
		'source' => 'developers.cloudflare.com/waf/custom-rules/skip and /waf/managed-rules/waf-exceptions',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-client',
		'property' => 'client',
		'steps' => array(
			array(
				'template' => __( 'At Security → Events, find the refused request; it names the service and the rule that refused it.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'At Security → WAF → Rate limiting rules, raise the number in that rule, or add “and not” and this expression to it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'product' => 'Cloudflare',
		'sure' => 'unsure',
		'source' => 'developers.cloudflare.com: limits of uploads by plan; the rest by analogy',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'post.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Cloudflare' ) ),
				array( 'contains' => array( 'index.via', 'Cloudflare' ) ),
			),
		),
		'id' => 'cloudflare-size',
		'property' => 'size',
		'steps' => array(
			array(
				'template' => __( 'Bodies of less than 100 MB pass on every plan. Look at Security → Events for a rule about the size of the body, and add “and not” and this expression to it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => '((http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_")',
	),
	array(
		'id' => 'sucuri-content',
		'property' => 'content',
		'product' => 'Sucuri',
		'steps' => array(
			array(
				'template' => __( 'In Sucuri’s dashboard, at Firewall → Access Control → Allow URL Paths, add /wp-json/wp/v2/; if that is more than you want, send Sucuri’s support the code of the block (X-Sucuri-Block).', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'unsure',
		'source' => 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Sucuri' ) ),
				array( 'contains' => array( 'post.product', 'Sucuri' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Sucuri' ) ),
				array( 'contains' => array( 'index.via', 'Sucuri' ) ),
			),
		),
	),
	array(
		'id' => 'sucuri-method',
		'property' => 'method',
		'product' => 'Sucuri',
		'steps' => array(
			array(
				'template' => __( 'In Sucuri’s dashboard, at Firewall → Access Control → Allow URL Paths, add /wp-json/wp/v2/; if that is more than you want, send Sucuri’s support the code of the block (X-Sucuri-Block).', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'unsure',
		'source' => 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Sucuri' ) ),
				array( 'contains' => array( 'post.product', 'Sucuri' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Sucuri' ) ),
				array( 'contains' => array( 'index.via', 'Sucuri' ) ),
			),
		),
	),
	array(
		'id' => 'sucuri-override',
		'property' => 'override',
		'product' => 'Sucuri',
		'steps' => array(
			array(
				'template' => __( 'In Sucuri’s dashboard, at Firewall → Access Control → Allow URL Paths, add /wp-json/wp/v2/; if that is more than you want, send Sucuri’s support the code of the block (X-Sucuri-Block).', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'unsure',
		'source' => 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Sucuri' ) ),
				array( 'contains' => array( 'post.product', 'Sucuri' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Sucuri' ) ),
				array( 'contains' => array( 'index.via', 'Sucuri' ) ),
			),
		),
	),
	array(
		'id' => 'sucuri-content-type',
		'property' => 'content-type',
		'product' => 'Sucuri',
		'steps' => array(
			array(
				'template' => __( 'In Sucuri’s dashboard, at Firewall → Access Control → Allow URL Paths, add /wp-json/wp/v2/; if that is more than you want, send Sucuri’s support the code of the block (X-Sucuri-Block).', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'unsure',
		'source' => 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Sucuri' ) ),
				array( 'contains' => array( 'post.product', 'Sucuri' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Sucuri' ) ),
				array( 'contains' => array( 'index.via', 'Sucuri' ) ),
			),
		),
	),
	array(
		'id' => 'sucuri-address',
		'property' => 'address',
		'product' => 'Sucuri',
		'steps' => array(
			array(
				'template' => __( 'In Sucuri’s dashboard, at Firewall → Access Control → Allow URL Paths, add /wp-json/wp/v2/; if that is more than you want, send Sucuri’s support the code of the block (X-Sucuri-Block).', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'unsure',
		'source' => 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Sucuri' ) ),
				array( 'contains' => array( 'post.product', 'Sucuri' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Sucuri' ) ),
				array( 'contains' => array( 'index.via', 'Sucuri' ) ),
			),
		),
	),
	array(
		'id' => 'sucuri-client',
		'property' => 'client',
		'product' => 'Sucuri',
		'steps' => array(
			array(
				'template' => __( 'In Sucuri’s dashboard, at Firewall → Access Control → Allow IP Addresses, add your own address.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'unsure',
		'source' => 'docs.sucuri.net: website firewall, access control; the names of the screens were not seen',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Sucuri' ) ),
				array( 'contains' => array( 'post.product', 'Sucuri' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Sucuri' ) ),
				array( 'contains' => array( 'index.via', 'Sucuri' ) ),
			),
		),
	),
	array(
		'id' => 'cpanel-content',
		'property' => 'content',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-content',
		'property' => 'content',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'id' => 'cpanel-method',
		'property' => 'method',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-method',
		'property' => 'method',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'id' => 'cpanel-override',
		'property' => 'override',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-override',
		'property' => 'override',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'id' => 'cpanel-content-type',
		'property' => 'content-type',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-content-type',
		'property' => 'content-type',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'id' => 'cpanel-address',
		'property' => 'address',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-address',
		'property' => 'address',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'id' => 'cpanel-cookie',
		'property' => 'cookie',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-cookie',
		'property' => 'cookie',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'id' => 'cpanel-user-agent',
		'property' => 'user-agent',
		'product' => 'cPanel',
		'steps' => array(
			array(
				'template' => __( 'Ask your host to find the refused request in WHM → ModSecurity Tools → Hits List, and to disable that one rule for this site’s addresses below /wp-json/ instead of ModSecurity for the site.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'docs.cpanel.net/whm/security-center/modsecurity-tools',
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'post.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'postBlocks.product', 'ModSecurity' ) ),
				array( 'contains' => array( 'index.via', 'ModSecurity' ) ),
			),
		),
	),
	array(
		'id' => 'plesk-user-agent',
		'property' => 'user-agent',
		'product' => 'Plesk',
		'steps' => array(
			array(
				'template' => __( 'At Websites & Domains → Web Application Firewall → ModSecurity Log File, find the line of the refused request and its [id "…"].', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'On the same screen, write that number into “Switch off security rules → Security rule IDs”, and save.', 'rest-health' ),
				'values' => array(),
			),
		),
		'code' => null,
		'sure' => 'documented',
		'source' => 'plesk.com/kb/docs/web-application-firewall-modsecurity',
		'when' => array( 'is' => array( 'vantage', null ) ),
	),
	array(
		'product' => 'Wordfence',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Wordfence' ) ),
				array( 'contains' => array( 'post.product', 'Wordfence' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Wordfence' ) ),
				array( 'contains' => array( 'index.via', 'Wordfence' ) ),
			),
		),
		'id' => 'wordfence-content',
		'property' => 'content',
		'steps' => array(
			array(
				'template' => __( 'At Wordfence → Tools → Live Traffic, find the refused request, and choose “Add Param to Firewall Allowlist”.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'It then stands at Wordfence → Firewall → All Firewall Options → Allowlisted URLs, for this one address and field.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'documented',
		'source' => 'wordfence.com/help/firewall/options and /help/firewall/learning-mode',
	),
	array(
		'product' => 'Wordfence',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Wordfence' ) ),
				array( 'contains' => array( 'post.product', 'Wordfence' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Wordfence' ) ),
				array( 'contains' => array( 'index.via', 'Wordfence' ) ),
			),
		),
		'id' => 'wordfence-client',
		'property' => 'client',
		'steps' => array(
			array(
				'template' => __( 'At Wordfence → Blocking, take your address off the list.', 'rest-health' ),
				'values' => array(),
			),
			array(
				'template' => __( 'At Wordfence → Firewall → All Firewall Options → Rate Limiting, allow more requests a minute, or answer with throttling instead of a block.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'documented',
		'source' => 'wordfence.com/help/firewall/rate-limiting and /help/blocking',
	),
	array(
		'product' => 'Wordfence',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Wordfence' ) ),
				array( 'contains' => array( 'post.product', 'Wordfence' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Wordfence' ) ),
				array( 'contains' => array( 'index.via', 'Wordfence' ) ),
			),
		),
		'id' => 'wordfence-user-agent',
		'property' => 'user-agent',
		'steps' => array(
			array(
				'template' => __( 'At Wordfence → Blocking, look for a custom pattern with that User-Agent, and delete it.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'documented',
		'source' => 'wordfence.com/help/blocking: custom pattern',
	),
	array(
		'product' => 'Solid Security',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Solid Security' ) ),
				array( 'contains' => array( 'post.product', 'Solid Security' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Solid Security' ) ),
				array( 'contains' => array( 'index.via', 'Solid Security' ) ),
			),
		),
		'id' => 'solid-security-user-agent',
		'property' => 'user-agent',
		'steps' => array(
			array(
				'template' => __( 'At Security → Settings → Features → Ban Users, take that User-Agent off the list.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'unsure',
		'source' => 'the plugin’s settings as users describe them; not seen in an own run',
	),
	array(
		'product' => 'Solid Security',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'Solid Security' ) ),
				array( 'contains' => array( 'post.product', 'Solid Security' ) ),
				array( 'contains' => array( 'postBlocks.product', 'Solid Security' ) ),
				array( 'contains' => array( 'index.via', 'Solid Security' ) ),
			),
		),
		'id' => 'solid-security-client',
		'property' => 'client',
		'steps' => array(
			array(
				'template' => __( 'At Security → Settings → Global Settings → Authorized IPs, add your own address.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'unsure',
		'source' => 'the plugin’s settings as users describe them; not seen in an own run',
	),
	array(
		'product' => 'All-In-One Security (AIOS)',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'All-In-One' ) ),
				array( 'contains' => array( 'post.product', 'All-In-One' ) ),
				array( 'contains' => array( 'postBlocks.product', 'All-In-One' ) ),
				array( 'contains' => array( 'index.via', 'All-In-One' ) ),
			),
		),
		'id' => 'aios-method',
		'property' => 'method',
		'steps' => array(
			array(
				'template' => __( 'At WP Security → Firewall → 6G firewall rules, open the block of request methods and allow PUT.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'unsure',
		'source' => 'the plugin’s settings as users describe them; not seen in an own run',
	),
	array(
		'product' => 'All-In-One Security (AIOS)',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'All-In-One' ) ),
				array( 'contains' => array( 'post.product', 'All-In-One' ) ),
				array( 'contains' => array( 'postBlocks.product', 'All-In-One' ) ),
				array( 'contains' => array( 'index.via', 'All-In-One' ) ),
			),
		),
		'id' => 'aios-user-agent',
		'property' => 'user-agent',
		'steps' => array(
			array(
				'template' => __( 'At WP Security → Firewall → Block & allow lists, take that User-Agent off the list.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'unsure',
		'source' => 'the plugin’s settings as users describe them; not seen in an own run',
	),
	array(
		'product' => 'All-In-One Security (AIOS)',
		'code' => null,
		'when' => array(
			'any' => array(
				array( 'contains' => array( 'index.product', 'All-In-One' ) ),
				array( 'contains' => array( 'post.product', 'All-In-One' ) ),
				array( 'contains' => array( 'postBlocks.product', 'All-In-One' ) ),
				array( 'contains' => array( 'index.via', 'All-In-One' ) ),
			),
		),
		'id' => 'aios-client',
		'property' => 'client',
		'steps' => array(
			array(
				'template' => __( 'At WP Security → Firewall → Block & allow lists, add your own address to the allow list.', 'rest-health' ),
				'values' => array(),
			),
		),
		'sure' => 'unsure',
		'source' => 'the plugin’s settings as users describe them; not seen in an own run',
	),
);
