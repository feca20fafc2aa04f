"""HTTP: connections, TLS, proxies, redirects and regions; the only room that knows the HTTP libraries."""
