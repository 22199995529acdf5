sub vcl_recv {
	if (req.url ~ "^/wp-json/") {
		set req.url = regsub(req.url, "\?.*$", "");
	}
}
