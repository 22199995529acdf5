/** A rule of a known rule set that looks for certain words. Other firewalls have rules of their own for the same words. */
export interface RuleFamily {
	/** "OWASP CRS 941180". */
	readonly rule: string;
	/** What the rule set calls it, in its own English words: the host finds them in the log. */
	readonly name: string;
	/** How sure. `measured`: this rule refused these words on a real server. `documented`: so the rule set's source says. */
	readonly sure: 'measured' | 'documented';
}

/** One rule, and the words that it looks for. */
export interface Family extends RuleFamily {
	/** Plain parts of a text, in lower case. */
	readonly parts: readonly string[];
}

const measured = ( rule: number, name: string, ...parts: readonly string[] ): Family => ( {
	rule: `OWASP CRS ${ rule }`,
	name,
	sure: 'measured',
	parts,
} );

const documented = ( rule: number, name: string, ...parts: readonly string[] ): Family => ( {
	...measured( rule, name, ...parts ),
	sure: 'documented',
} );

/**
 * Rules of the OWASP core rule set. Measured: with 3.3.4 as Debian packages it, each of these words was the smallest part that was refused, and the
 * error log named that rule. Where one word is refused by several, it is the first that the log named.
 */
export const families: readonly Family[] = [
	measured( 941180, 'Node-Validator Blacklist Keywords', '<!--', '-->', 'document.cookie', 'window.location' ),
	measured( 941180, 'Node-Validator Blacklist Keywords', '.parentnode', '.innerhtml', '<![cdata[' ),
	documented( 941180, 'Node-Validator Blacklist Keywords', 'document.write', '-moz-binding' ),
	measured( 941160, 'NoScript XSS InjectionChecker: HTML Injection', '<img', 'style=', '<form', '<video' ),
	measured( 941100, 'XSS Attack Detected via libinjection', '<script', '<iframe', '<svg', '<object', '<embed' ),
	measured( 941100, 'XSS Attack Detected via libinjection', '<meta', '<link', '<base', '<style', 'href="java' ),
	measured( 941120, 'XSS Filter - Category 2: Event Handler Vector', 'onclick=' ),
	documented( 941120, 'XSS Filter - Category 2: Event Handler Vector', 'onload=', 'onerror=', 'onmouseover=' ),
	measured( 941210, 'IE XSS Filters - Attack Detected', 'javascript:' ),
	measured( 941170, 'NoScript XSS InjectionChecker: Attribute Injection', '@import' ),
	documented( 941170, 'NoScript XSS InjectionChecker: Attribute Injection', 'data:image/' ),
	measured( 930120, 'OS File Access Attempt', 'wp-config.', '.htaccess', 'etc/passwd', '.bashrc' ),
	measured( 932160, 'Remote Command Execution: Unix Shell Code Found', 'proc/self/' ),
	documented( 930100, 'Path Traversal Attack (/../)', '../' ),
	measured( 933100, 'PHP Injection Attack: PHP Open Tag Found', '<?' ),
	measured( 933130, 'PHP Injection Attack: Variables Found', '$_get' ),
	documented( 933130, 'PHP Injection Attack: Variables Found', '$_post', '$_server', '$_request', '$_cookie' ),
	measured( 933140, 'PHP Injection Attack: I/O Stream Found', 'php://' ),
	measured( 933150, 'PHP Injection Attack: High-Risk PHP Function Name Found', 'base64_decode', 'shell_exec' ),
	measured( 933150, 'PHP Injection Attack: High-Risk PHP Function Name Found', 'file_get_contents' ),
	measured( 933160, 'PHP Injection Attack: High-Risk PHP Function Call Found', 'phpinfo()' ),
	measured( 934100, 'Node.js Injection Attack', 'eval(', 'string.fromcharcode' ),
	measured( 932100, 'Remote Command Execution: Unix Command Injection', '; ls' ),
	measured( 932105, 'Remote Command Execution: Unix Command Injection', '`whoami' ),
	measured( 932120, 'Remote Command Execution: Windows PowerShell Command Found', 'powershell' ),
	measured( 932130, 'Remote Command Execution: Unix Shell Expression Found', '${' ),
	measured( 932150, 'Remote Command Execution: Direct Unix Command Execution', 'wget ', 'curl ', 'echo ', 'grep ' ),
	measured( 942100, 'SQL Injection Attack Detected via libinjection', "' or '", 'drop table' ),
	measured( 942140, 'SQL Injection Attack: Common DB Names Detected', 'information_schema' ),
	measured( 942170, 'Detects SQL benchmark and sleep injection attempts including conditional queries', 'sleep(' ),
	measured( 942190, 'Detects MSSQL code execution and information gathering attempts', 'union select' ),
	measured( 942360, 'Detects concatenated basic SQL injection and SQLLFI attempts', 'load_file(' ),
];
