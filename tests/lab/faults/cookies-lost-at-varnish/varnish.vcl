sub vcl_recv {
	if ( req.url ~ "^/wp-json/" ) {
		unset req.http.Cookie;
	}
}
